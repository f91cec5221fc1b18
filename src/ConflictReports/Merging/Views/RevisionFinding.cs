using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Something remarkable about revisions.</summary>
public sealed record RevisionFinding
{
    /// <summary>What is remarkable about them.</summary>
    public required RevisionFindingKind Kind { get; init; }

    /// <summary>The revisions, in order.</summary>
    public EquatableArray<Digest> Revisions { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public required string Why { get; init; }
}
