namespace ConflictReports.Merging.Linking;

/// <summary>Two events, by position, and what speaks for their being one.</summary>
/// <param name="Left">The lesser position.</param>
/// <param name="Right">The greater one.</param>
/// <param name="Score">The sum in thousandths of a bit.</param>
/// <param name="Statements">Whether they have statements in one language, and whether these agree, as counts of one pair.</param>
internal readonly record struct ScoredPair(int Left, int Right, int Score, TraitCounts Statements);
