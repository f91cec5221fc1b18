namespace ConflictReports.Merging.Building;

/// <summary>Two events, by position, that fit the rule.</summary>
/// <param name="Left">The position of the one.</param>
/// <param name="Right">The position of the other.</param>
/// <param name="Strength">0: near in time; 1: their times overlap; 2: they name a settlement in common, too.</param>
/// <param name="Why">The reason in words.</param>
internal sealed record EventPair(int Left, int Right, int Strength, string Why)
{
    /// <summary>More than any strength.</summary>
    public const int TooStrong = 3;
}
