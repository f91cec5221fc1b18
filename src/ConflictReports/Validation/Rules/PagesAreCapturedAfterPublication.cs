using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1708: the page of the report was captured after it was published.</summary>
internal sealed class PagesAreCapturedAfterPublication : ReportRule
{
    // Two clocks may differ by some minutes.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(-5);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1708",
        Severity.Warning,
        "Date the capture of a page after its publication",
        "A page cannot be captured before it is there: one of the two times is wrong, or the page was published earlier and changed since.",
        "Check the time zones; if the page is older than it says, correct published.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Only of the page itself: images and documents that a page cites are mostly older than the page.
        if (context.Report is not { Url: { } url, Published.Edtf: { } published } || published.EarliestUtc.Plus(Tolerance).Instant is not { } earliest)
        {
            return;
        }

        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            Evidence evidence = context.Report.Evidence[i];
            if (evidence.Url != url)
            {
                continue;
            }

            Check(context, $"/evidence/{i}/capture/at", evidence.Capture?.At, earliest, published);
            for (int j = 0; j < evidence.Archives.Count; j++)
            {
                Check(context, $"/evidence/{i}/archives/{j}/capturedAt", evidence.Archives[j].CapturedAt, earliest, published);
            }
        }
    }

    private static void Check(RuleContext context, string pointer, Timestamp? captured, EdtfInstant earliest, Edtf published)
    {
        if (captured is not null && EdtfInstant.FromDateTimeOffset(captured.Instant) < earliest)
        {
            context.Add(pointer, $"Found a capture of the page at {captured}, before it was published ({published}); expected a later time.", captured.Text, $"a time from {published} on");
        }
    }
}
