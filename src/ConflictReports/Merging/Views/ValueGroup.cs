using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Values that can all be true at once, and no further one with them.</summary>
public sealed record ValueGroup
{
    /// <summary>The ids of the values, in order.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The lower bound of what they have in common. Absent: none.</summary>
    public string? Lower { get; init; }

    /// <summary>The upper bound of what they have in common. Absent: none.</summary>
    public string? Upper { get; init; }

    /// <summary>True if they have one point in common only, and none of them says it alone; otherwise absent.</summary>
    public bool? SinglePoint { get; init; }
}
