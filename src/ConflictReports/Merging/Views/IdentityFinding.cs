namespace ConflictReports.Merging;

/// <summary>A join that was not made.</summary>
public sealed record IdentityFinding
{
    /// <summary>What stood against it.</summary>
    public required IdentityFindingKind Kind { get; init; }

    /// <summary>The id of the one of the two.</summary>
    public required string Left { get; init; }

    /// <summary>The id of the other; greater than <see cref="Left"/> in ordinal order.</summary>
    public required string Right { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }
}
