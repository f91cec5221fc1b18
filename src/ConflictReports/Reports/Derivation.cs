using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a report was made from: the page it reprints, summarizes or translates.</summary>
public sealed record Derivation : ExtensibleRecord
{
    /// <summary>How it was made from it.</summary>
    public required DerivationKind Kind { get; init; }

    /// <summary>The id of the report of that page, if there is one.</summary>
    public ReportId? Report { get; init; }

    /// <summary>The address of that page, the one it was made from.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>The local id of the source that published it.</summary>
    public LocalId? Source { get; init; }

    /// <summary>That it was translated on the way.</summary>
    public Translation? Translation { get; init; }

    /// <summary>What that one derives from in turn.</summary>
    public Derivation? Of { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{ClosedSet<DerivationKind>.NameOf(Kind)} of {Report?.Text ?? Url?.Text ?? Source?.Text ?? "an unnamed page"}";
}
