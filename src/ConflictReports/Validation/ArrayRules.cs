using System.Collections.Immutable;

namespace ConflictReports.Validation;

/// <summary>What a list has to be; schemas are places in the table, -1 is none.</summary>
internal sealed record ArrayRules
{
    /// <summary>The least number of items.</summary>
    public int MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>Whether no two items may be equal.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The schemas of the first items, one each.</summary>
    public ImmutableArray<int> PrefixItems { get; init; } = [];

    /// <summary>The schema of the items after <see cref="PrefixItems"/>.</summary>
    public int Items { get; init; } = -1;

    /// <summary>The schema that enough items have to fit, and not too many.</summary>
    public int Contains { get; init; } = -1;

    /// <summary>The least number of items that have to fit <see cref="Contains"/>.</summary>
    public int MinContains { get; init; } = 1;

    /// <summary>The greatest number of items that may fit <see cref="Contains"/>.</summary>
    public int MaxContains { get; init; } = int.MaxValue;

    /// <summary>The schema of the items that no other schema has judged which applies to the same list.</summary>
    public int Unevaluated { get; init; } = -1;

    /// <summary>Whether any item is judged by a schema.</summary>
    public bool Descends => Items >= 0 || PrefixItems.Length > 0 || Contains >= 0 || Unevaluated >= 0;

    /// <summary>Whether several schemas may judge one item.</summary>
    public bool Overlaps => Unevaluated >= 0 || (Contains >= 0 && (Items >= 0 || PrefixItems.Length > 0));
}
