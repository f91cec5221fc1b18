namespace ConflictReports.Merging.Linking;

/// <summary>One reason in a score.</summary>
/// <param name="What">What was compared.</param>
/// <param name="Weight">What it weighs, in thousandths of a bit.</param>
internal readonly record struct ScorePart(string What, int Weight);
