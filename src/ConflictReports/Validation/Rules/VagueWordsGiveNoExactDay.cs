using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1206: words that name no day are not written as one day.</summary>
internal sealed class VagueWordsGiveNoExactDay : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1206",
        Severity.Warning,
        "Write a time no more exactly than the words do",
        "A midpoint written as a date is read as a date: ACLED's codebook does so for weeks and months, and marks it with a precision that is easily lost.",
        "Write the whole span that is meant, such as [2024-08-01..2024-08-10], or set basis to convention and say which.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((ReportedTime time, ReportPart part) in context.Parts.Of<ReportedTime>())
        {
            if (time is { Edtf: { } edtf, Verbatim: { } verbatim, Basis: not TimeBasis.Convention } && IsOneDay(edtf) && TimeWords.FindVague(verbatim) is { } words)
            {
                context.Add(
                    $"{part.Pointer}/edtf",
                    $"Found the one day {edtf} for the words {JsonText.Quote(verbatim)}; expected the span that \"{words}\" may mean.",
                    $"\"{edtf}\"",
                    "a span, or basis convention");
            }
        }
    }

    private static bool IsOneDay(Edtf edtf) => edtf.Kind == EdtfKind.DateTime || edtf.ToDate() is not null;
}
