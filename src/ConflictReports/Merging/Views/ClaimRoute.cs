using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The way by which a statement came: an attribution.</summary>
public sealed record ClaimRoute
{
    /// <summary>The id of the outlet whose voice it is before the first speaker.</summary>
    public required string Outlet { get; init; }

    /// <summary>Its name or description.</summary>
    public required string OutletName { get; init; }

    /// <summary>The speakers inward; none: the outlet's own voice.</summary>
    public EquatableArray<RouteSpeaker> Speakers { get; init; }

    /// <summary>How the innermost speaker, or the outlet, knows. Default: not said.</summary>
    public BasisOfKnowledge? BasisOfKnowledge { get; init; }
}
