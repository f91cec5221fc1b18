using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1309: a number that the words give for each day or month has that scope.</summary>
internal sealed class RatesAreNotTotals : ReportRule
{
    private static readonly Measure[] NotCounted = [Measure.Age, Measure.Duration, Measure.Notice, Measure.Distance, Measure.Range];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1309",
        Severity.Warning,
        "Give a rate the scope of a rate",
        "A thousand a month and a thousand in all are not the same number, and are not to be compared.",
        "Set scope to per-day or per-month, as the words say.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            bool hasFigure = quantity.Best is not null || quantity.Min is not null || quantity.Max is not null;
            if (!hasFigure || NotCounted.Contains(quantity.Measure) || quantity.Verbatim is not { } verbatim || QuantityWords.FindRate(verbatim) is not { } rate)
            {
                continue;
            }

            QuantityScope expected = rate.IsDaily ? QuantityScope.PerDay : QuantityScope.PerMonth;
            if (quantity.Scope != expected)
            {
                string found = quantity.Scope is { } scope ? $"the scope {ClosedSet<QuantityScope>.NameOf(scope)}" : "no scope";
                string name = ClosedSet<QuantityScope>.NameOf(expected);
                context.Add(
                    quantity.Scope is null ? part.Pointer : $"{part.Pointer}/scope",
                    $"Found {found} for the words {JsonText.Quote(verbatim)}; expected {name} for \"{rate.Words}\".",
                    found,
                    name);
            }
        }
    }
}
