using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1208: what a report tells as having happened lies before its publication.</summary>
internal sealed class WhatHappenedIsNotAfterPublication : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1208",
        Severity.Warning,
        "Tell as done only what lies before the publication",
        "A text cannot tell that something has happened on a later day: the stage is wrong (a plan is planned), the day is, or the page was changed after its date.",
        "Set stage to planned or ordered, correct the time, or set publicationStatus to corrected and published to the date of the text that was read.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A page that was corrected bears its first date and tells later things.
        if (context.Report.PublicationStatus is PublicationStatus.Corrected)
        {
            return;
        }

        Edtf? published = context.Report.Published?.Edtf;
        Timestamp? retrieved = context.Report.RetrievedAt;
        foreach ((ClaimTime time, ReportPart part) in context.Parts.Of<ClaimTime>())
        {
            if (!HasHappened(part.Holder<Claim>()!, time.Role))
            {
                continue;
            }

            string? limit = TimeOrder.IsSurelyAfterAnywhere(time.Value.Edtf, published) ? $"the publication, {published}"
                : TimeOrder.IsSurelyAfter(time.Value.Edtf, retrieved) ? $"the retrieval, {retrieved}"
                : null;
            if (limit is not null)
            {
                context.Add(
                    $"{part.Pointer}/value/edtf",
                    $"Found {time.Value.Edtf} as the time of what has happened, but it lies after {limit}.",
                    $"\"{time.Value.Edtf}\"",
                    "a time before the publication, or another stage");
            }
        }
    }

    private static bool HasHappened(Claim claim, TimeRole role) => claim.Stage switch
    {
        Stage.Completed or Stage.Attempted => role is TimeRole.Occurred or TimeRole.Start or TimeRole.End,
        Stage.Ongoing => role is TimeRole.Start,
        _ => false,
    };
}
