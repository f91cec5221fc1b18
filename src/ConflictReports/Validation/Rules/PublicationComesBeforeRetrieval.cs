using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1202: a page was published before it was retrieved, and retrieved before its record was made.</summary>
internal sealed class PublicationComesBeforeRetrieval : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1202",
        Severity.Warning,
        "Give a time of publication that is not after the retrieval",
        "What was retrieved had been published; a later date is a printing date, a slip, or a clock that is wrong, and all relative times of the report hang on it. Five minutes are allowed for clocks.",
        "Check both times, and their time zones.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ConflictReport report = context.Report;
        if (TimeOrder.IsSurelyAfter(report.Published?.Edtf, report.RetrievedAt))
        {
            context.Add(
                "/published/edtf",
                $"Found the publication {report.Published!.Edtf} after the retrieval at {report.RetrievedAt}; expected it before.",
                $"\"{report.Published.Edtf}\"",
                $"not after {report.RetrievedAt}");
        }

        if (report.Revision?.RecordedAt is { } recordedAt && TimeOrder.IsAfter(report.RetrievedAt, recordedAt))
        {
            context.Add(
                "/revision/recordedAt",
                $"Found a record made at {recordedAt} of a page that was retrieved later, at {report.RetrievedAt}; expected it after.",
                $"\"{recordedAt}\"",
                $"not before {report.RetrievedAt}");
        }
    }
}
