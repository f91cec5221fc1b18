using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What the weighing of a table of claims gives: a suggestion for those who need one value, and what it rests on. It decides nothing.</summary>
public sealed record TruthOutcome
{
    /// <summary>The items, sorted ordinally.</summary>
    public EquatableArray<TruthItem> Items { get; init; }

    /// <summary>The sources, sorted ordinally.</summary>
    public EquatableArray<TruthSource> Sources { get; init; }

    /// <summary>The pairs of sources of which one may copy from the other, with a probability of a thousandth or more, sorted by both names, ordinally.</summary>
    public EquatableArray<SuspectedCopying> Copying { get; init; }
}
