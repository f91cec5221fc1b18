namespace ConflictReports.Merging.Building;

/// <summary>A claim of a live revision.</summary>
internal sealed class LiveClaim(LiveReport report, Claim claim, string id) : IComparable<LiveClaim>
{
    public LiveReport Report { get; } = report;

    public Claim Claim { get; } = claim;

    public string Id { get; } = id;

    /// <summary>Whether its content is only ascribed to its innermost speaker, on every route: a belief, a fear or a wish, not a statement.</summary>
    public bool IsImputed => Claim.EffectiveAttributions.All(route => route.Innermost?.Directness == Directness.Imputed);

    public bool IsRumoured => Claim.EffectiveCertainty == Certainty.Rumoured;

    /// <summary>Whether its innermost speaker holds it possible at most, or passes a rumour on.</summary>
    public bool IsHeldPossible => IsRumoured || Claim.EffectiveCertainty == Certainty.Possible;

    /// <summary>Whether it is held possible rather than true, so that it cannot contradict.</summary>
    public bool IsWeak => IsHeldPossible || IsImputed;

    public int CompareTo(LiveClaim? other) => string.CompareOrdinal(Id, other?.Id);
}
