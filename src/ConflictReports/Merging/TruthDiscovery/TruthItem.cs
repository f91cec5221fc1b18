using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>An item and the values given for it.</summary>
public sealed record TruthItem
{
    /// <summary>The item, as in the claims.</summary>
    public required string Item { get; init; }

    /// <summary>The values, at least one, the most probable first; of equally probable ones the one whose text comes first, ordinally.</summary>
    public required EquatableArray<TruthValue> Values { get; init; }
}
