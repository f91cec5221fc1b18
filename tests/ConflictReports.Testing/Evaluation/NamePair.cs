namespace ConflictReports.Testing.Evaluation;

/// <summary>Two names that somebody judged.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="IsPerson">Whether they are of people; otherwise of firms, other bodies or ships.</param>
/// <param name="IsMatch">Whether they were judged to be names of one.</param>
public sealed record NamePair(string Left, string Right, bool IsPerson, bool IsMatch);
