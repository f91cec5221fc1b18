namespace ConflictReports.Merging.Linking;

/// <summary>Two events, by position, and what speaks for their being one.</summary>
/// <param name="Left">The lesser position.</param>
/// <param name="Right">The greater one.</param>
/// <param name="Score">The sum in thousandths of a bit.</param>
/// <param name="Traits">What they have in common, as counts of one pair.</param>
internal readonly record struct ScoredPair(int Left, int Right, int Score, PairTraits Traits);
