namespace ConflictReports.Validation.SinglePass;

/// <summary>A tagged union.</summary>
/// <param name="Tag">A table of one word: the name of the tag.</param>
/// <param name="Values">The tag's texts.</param>
/// <param name="Branches">The schema of each text; filled in when all nodes are there.</param>
internal sealed record UnionPart(WordSet Tag, WordSet Values, PassNode[] Branches);
