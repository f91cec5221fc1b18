using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A contradiction or a tension.</summary>
public sealed record DossierConflict
{
    /// <summary>Whether it is a contradiction or a tension.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The id of the cluster.</summary>
    public required string Cluster { get; init; }

    /// <summary>The id of the one value.</summary>
    public required string Left { get; init; }

    /// <summary>The id of the other value.</summary>
    public required string Right { get; init; }

    /// <summary>The claims that say the one.</summary>
    public EquatableArray<string> LeftClaims { get; init; }

    /// <summary>The claims that say the other.</summary>
    public EquatableArray<string> RightClaims { get; init; }

    /// <summary>How the intervals lie. Absent for an occurrence.</summary>
    public IntervalRelation? Relation { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }
}
