using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1210: a time that was worked out from a relative expression has something to be relative to.</summary>
internal sealed class RelativeTimesHaveAnAnchor : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1210",
        Severity.Warning,
        "Say what a relative time counts from",
        "Without an anchor and without a date of publication nobody can check how \"last Tuesday\" became a date (ISO-TimeML calls it the anchor time).",
        "Give the anchor, or the report's published time; if neither is known, leave edtf out and keep the words in verbatim.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((ReportedTime time, ReportPart part) in context.Parts.Of<ReportedTime>())
        {
            bool isPublished = part.Parent!.Value is ConflictReport;
            if (time is { Basis: TimeBasis.Relative, Edtf: not null, Anchor: null } && (isPublished || context.Report.Published?.Edtf is null))
            {
                context.Add(
                    $"{part.Pointer}/edtf",
                    $"Found {time.Edtf}, worked out from {(time.Verbatim is null ? "a relative time" : JsonText.Quote(time.Verbatim))}, with nothing to count from; expected an anchor or the report's time of publication.",
                    $"\"{time.Edtf}\"",
                    "an anchor");
            }
        }
    }
}
