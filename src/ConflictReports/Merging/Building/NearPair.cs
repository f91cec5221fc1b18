namespace ConflictReports.Merging.Building;

/// <summary>Two of some parties, by position, that may be one.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Names">The names by which, folded and in ordinal order; empty if a person says so.</param>
internal sealed record NearPair(int Left, int Right, string Names);
