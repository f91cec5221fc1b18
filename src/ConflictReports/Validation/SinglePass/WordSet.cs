using System.Collections.Immutable;

namespace ConflictReports.Validation.SinglePass;

/// <summary>A fixed set of words, to refer to. Immutable.</summary>
internal sealed class WordSet(ImmutableArray<string> words)
{
    /// <summary>The set of no words.</summary>
    public static readonly WordSet None = new([]);

    /// <summary>The words. A field, for it is read where it is.</summary>
    public readonly WordTable<bool> Table = new(words);
}
