using ConflictReports.Values;

namespace ConflictReports;

/// <summary>That a party belongs to, speaks for or is led by another.</summary>
public sealed record Affiliation : ExtensibleRecord
{
    /// <summary>The local id of the other source or actor.</summary>
    public required LocalId To { get; init; }

    /// <summary>How they belong together. Default: not said.</summary>
    public AffiliationKind? Kind { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Kind?.Text ?? "affiliated with"} {To}";
}
