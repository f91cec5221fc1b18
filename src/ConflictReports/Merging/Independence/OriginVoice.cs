using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Independence;

/// <summary>Whose word one attribution of a claim is, and through which outlet it comes.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">The representative id of the origin.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Outlet">The representative id of the outlet.</param>
/// <param name="Basis">How an outlet's own voice knows.</param>
/// <param name="Way">Whom and what the word passes, from the origin outward: speakers between, what it is taken from, and last the outlet.</param>
/// <param name="Cited">The live reports that the attribution cites or that its report derives from, directly.</param>
internal sealed record OriginVoice(
    LiveClaim Claim, string Origin, string Name, OriginKind Kind, string Outlet, BasisOfKnowledge? Basis, IReadOnlyList<string> Way, IReadOnlyList<LiveReport> Cited)
{
    /// <summary>All speakers without a name, who may be one.</summary>
    public const string Unnamed = "without a name";

    /// <summary>Whether it is rumoured, held possible or, by its innermost speaker, only thought: nobody vouches for it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether its report is suspected of being a copy, so that the lower figure takes no notice of it.</summary>
    public bool IsSuspected { get; init; }
}
