using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1207: a year that the text does not print is said to be added, and lies near the publication.</summary>
internal sealed class AddedYearsAreSaidAndNear : ReportRule
{
    // Half a year either way: beyond it another year would be nearer.
    private static readonly TimeSpan Near = TimeSpan.FromDays(184);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1207",
        Severity.Warning,
        "Say which years are added, and add the nearest",
        "News print 10 August without a year; a year added silently looks like the text's own, and one that is not the nearest is mostly a slip at the turn of the year.",
        "Set basis to inferred-year, and check the year against the date of publication.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Edtf? published = context.Report.Published?.Edtf;
        foreach ((ReportedTime time, ReportPart part) in context.Parts.Of<ReportedTime>())
        {
            if (time.Edtf is not { } edtf)
            {
                continue;
            }

            if (time.Basis is null or TimeBasis.Stated && time.Verbatim is { } verbatim && HasYear(edtf) && TimeWords.IsDayAndMonthWithoutYear(verbatim))
            {
                context.Add(
                    $"{part.Pointer}/edtf",
                    $"Found {edtf} for the words {JsonText.Quote(verbatim)}, which print no year; expected basis inferred-year.",
                    $"\"{edtf}\"",
                    "basis inferred-year");
            }
            else if (time.Basis == TimeBasis.InferredYear && published is not null && IsFar(edtf, published))
            {
                context.Add(
                    $"{part.Pointer}/edtf",
                    $"Found {edtf} with a year that was added, more than half a year from the publication, {published}; expected the nearest year.",
                    $"\"{edtf}\"",
                    "the nearest year");
            }
        }
    }

    private static bool HasYear(Edtf edtf) => edtf is { HasUnspecifiedDigits: false, Kind: EdtfKind.Date or EdtfKind.DateTime };

    private static bool IsFar(Edtf time, Edtf published) =>
        time.Earliest.Instant > published.Latest.Plus(Near).Instant || time.Latest.Instant < published.Earliest.Plus(-Near).Instant;
}
