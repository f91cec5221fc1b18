using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What two edits of a report give together: a revision, or the conflicts that a person has to decide first.</summary>
public sealed record EditMergeResult
{
    /// <summary>The revision with both edits; null if, and only if, there is a conflict.</summary>
    public ReportRevision? Merged { get; init; }

    /// <summary>All conflicts, in the order of the members' names; none: <see cref="Merged"/> is there.</summary>
    public EquatableArray<EditConflict> Conflicts { get; init; }
}
