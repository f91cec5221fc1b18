namespace ConflictReports.Merging.Building;

/// <summary>A person's judgement that two nodes are not one, or are perhaps not.</summary>
internal sealed record IdentityParting(int Left, int Right, bool IsUnsure, string Why);
