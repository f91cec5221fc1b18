using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Where a piece of evidence bears on a claim.</summary>
public sealed record ClaimEvidence : ExtensibleRecord
{
    /// <summary>The local id of the evidence.</summary>
    public required LocalId Ref { get; init; }

    /// <summary>What it does for the claim. Default: not said.</summary>
    public EvidenceRole? Role { get; init; }

    /// <summary>Which part of it; several: each of them.</summary>
    public EquatableArray<Selector> Selectors { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Ref.Text;
}
