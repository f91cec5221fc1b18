using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>That somebody spoke of the matter and gave no answer to the question: confirmed, for example, and named no number.</summary>
public sealed record WithheldAnswer
{
    /// <summary>The claims of the cluster that the enquiry is about: what was said all the same. At least one, in the order of the enquiry.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>What came of the enquiry: detail-withheld, declined or no-reply.</summary>
    public required EnquiryOutcome Outcome { get; init; }

    /// <summary>Who asked, or who says that the answer is missing.</summary>
    public required string ByName { get; init; }

    /// <summary>Who was asked. Default: not said.</summary>
    public string? ToName { get; init; }
}
