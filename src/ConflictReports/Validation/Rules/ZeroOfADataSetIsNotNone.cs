using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1305: a zero that may also mean that nothing was reported is not written as none.</summary>
internal sealed class ZeroOfADataSetIsNotNone : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1305",
        Severity.Warning,
        "Write a zero that may mean unknown as unknown",
        "ACLED's codebook gives 0 both for no deaths and for deaths on which nothing was reported; STIX's incident extension means none by 0. Read as none, such a zero contradicts every other number.",
        "Leave the figure out, set approximator to unknown, and keep the 0 in verbatim.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            if (quantity.Convention == CountingConvention.AcledConservative && quantity.Best == (Figure)0)
            {
                context.Add($"{part.Pointer}/best", "Found 0 by ACLED's convention, where it also means that no number was reported; expected no figure and the approximator unknown.", "0", "no figure, approximator unknown");
            }
        }
    }
}
