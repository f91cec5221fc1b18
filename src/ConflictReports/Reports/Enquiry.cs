using ConflictReports.Values;

namespace ConflictReports;

/// <summary>That something was asked or checked, and what came of it: silence is recorded here, never as a claim.</summary>
public sealed record Enquiry : ExtensibleRecord
{
    /// <summary>A local id, if something refers to it.</summary>
    public LocalId? Id { get; init; }

    /// <summary>The local id of the source that asked. Default: the publisher.</summary>
    public LocalId? By { get; init; }

    /// <summary>The local id of the source that was asked.</summary>
    public LocalId? To { get; init; }

    /// <summary>What it was about: claims, events, sources, evidence.</summary>
    public EquatableArray<ReportReference> About { get; init; }

    /// <summary>What came of it.</summary>
    public required EnquiryOutcome Outcome { get; init; }

    /// <summary>Which side of the matter was asked about.</summary>
    public EquatableArray<EnquiryAspect> Aspects { get; init; }

    /// <summary>When it was asked or checked.</summary>
    public ReportedTime? At { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => ClosedSet<EnquiryOutcome>.NameOf(Outcome);
}
