namespace ConflictReports.Merging;

/// <summary>How two values of a question stand to each other.</summary>
public sealed record ValueRelation
{
    /// <summary>The id of the one value.</summary>
    public required string Left { get; init; }

    /// <summary>The id of the other; greater than <see cref="Left"/> in the order of the dossier.</summary>
    public required string Right { get; init; }

    /// <summary>How the two stand to each other.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How the intervals lie, from left to right. Absent for an occurrence.</summary>
    public IntervalRelation? Relation { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }
}
