namespace ConflictReports.Testing.Evaluation;

/// <summary>A pair, its score, and what it was judged.</summary>
/// <param name="Score">The score; higher is likelier to be one.</param>
/// <param name="IsMatch">Whether it was judged to be one.</param>
public readonly record struct ScoredPair(int Score, bool IsMatch);
