using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>An enquiry that led to no confirmation: what was asked of whom, about what, and what came of it.</summary>
public sealed record UnverifiedPoint
{
    /// <summary>What came of it: could-not-verify, no-evidence-given, no-reply, declined or detail-withheld.</summary>
    public required EnquiryOutcome Outcome { get; init; }

    /// <summary>Who asked or checked.</summary>
    public required string ByName { get; init; }

    /// <summary>Who was asked. Default: nobody, or not said.</summary>
    public string? ToName { get; init; }

    /// <summary>Which sides of the matter were asked about. Default: not said.</summary>
    public EquatableArray<EnquiryAspect> Aspects { get; init; }

    /// <summary>The clusters of the claims, in the order of the dossier.</summary>
    public EquatableArray<string> Clusters { get; init; }

    /// <summary>The live claims that it is about, in the order of the enquiry. Default: none.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>The prefix of the report that has the enquiry.</summary>
    public required string Report { get; init; }
}
