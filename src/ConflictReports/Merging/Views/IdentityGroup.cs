using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Sources and actors that were taken to be one; only groups of at least two.</summary>
public sealed record IdentityGroup
{
    /// <summary>The smallest id in ordinal order.</summary>
    public required string Representative { get; init; }

    /// <summary>A name for people to read.</summary>
    public required string Name { get; init; }

    /// <summary>The ids, in order.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The joins, in order; together they connect the members.</summary>
    public EquatableArray<IdentityJoin> Joins { get; init; }
}
