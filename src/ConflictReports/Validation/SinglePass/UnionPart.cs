using System.Collections.Immutable;

namespace ConflictReports.Validation.SinglePass;

/// <summary>A tagged union.</summary>
/// <param name="Tag">A table of one word: the name of the tag.</param>
/// <param name="Values">The tag's texts.</param>
/// <param name="Branches">The place of the schema of each text.</param>
internal sealed record UnionPart(WordTable Tag, WordTable Values, ImmutableArray<int> Branches);
