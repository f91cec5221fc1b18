namespace ConflictReports.Merging;

/// <summary>A join of two things, with its reason.</summary>
public sealed record IdentityJoin
{
    /// <summary>The id of the one of the two.</summary>
    public required string Left { get; init; }

    /// <summary>The id of the other; greater than <see cref="Left"/> in ordinal order.</summary>
    public required string Right { get; init; }

    /// <summary>Why the two were taken to be one.</summary>
    public required JoinBasis Basis { get; init; }

    /// <summary>The reason in words: the identifier, the name, who judged.</summary>
    public required string Why { get; init; }
}
