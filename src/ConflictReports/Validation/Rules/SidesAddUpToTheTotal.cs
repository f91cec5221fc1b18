using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1306: the deaths of the sides are together no more than the best estimate of all deaths, where UCDP's convention makes it their sum.</summary>
internal sealed class SidesAddUpToTheTotal : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1306",
        Severity.Warning,
        "Let the parts of an UCDP estimate not exceed its whole",
        "UCDP's best estimate is the sum of the deaths of both sides, of civilians and of unknown people (GED codebook); parts above the whole show a column that was mixed up.",
        "Check which column each figure comes from.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Claim claim, ReportPart part) in context.Parts.Of<Claim>())
        {
            if (claim.Quantities.IsEmpty)
            {
                continue;
            }

            int[] figures = [.. Enumerable.Range(0, claim.Quantities.Count).Where(i => claim.Quantities[i] is { Convention: CountingConvention.UcdpBest, Best: not null })];
            foreach (IGrouping<Measure, int> group in figures.GroupBy(i => claim.Quantities[i].Measure))
            {
                int[] wholes = [.. group.Where(i => claim.Quantities[i] is { Side: null, Of.IsEmpty: true })];
                if (wholes.Length != 1)
                {
                    continue;
                }

                decimal sum = group.Where(i => i != wholes[0]).Sum(i => claim.Quantities[i].Best!.Value.Value);
                Figure whole = claim.Quantities[wholes[0]].Best!.Value;
                if (sum > whole.Value)
                {
                    string text = sum.ToString(CultureInfo.InvariantCulture);
                    context.Add($"{part.Pointer}/quantities/{wholes[0]}/best", $"Found {whole} {group.Key} in all, but {text} in its parts; expected no more than the whole.", whole.ToString(), $"at least {text}");
                }
            }
        }
    }
}
