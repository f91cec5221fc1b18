using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1511: a claim quoted directly has the words, or the place where they stand.</summary>
internal sealed class QuotationsHaveTheirWords : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1511",
        Severity.Warning,
        "Give the words of a direct quotation, or where they stand",
        "The statement is the recorder's wording; without the speaker's own words nobody can check that it was a quotation (W3C Web Annotation Data Model, section 4).",
        "Add original, or evidence with a selector that points at the words; otherwise say indirect.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        EquatableArray<Claim> claims = context.Report.Claims;
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i].Original is null && !HasSelector(claims[i]))
            {
                CheckHops(context, claims[i], i);
            }
        }
    }

    private static void CheckHops(RuleContext context, Claim claim, int index)
    {
        for (int i = 0; i < claim.Attributions.Count; i++)
        {
            Route route = new(claim, index, claim.Attributions[i], i);
            for (int j = 0; j < route.Hops.Count; j++)
            {
                if (route.Hops[j].Directness == Directness.DirectQuote)
                {
                    context.Add(
                        $"{route.PointerOf(j)}/directness",
                        "Found a direct quotation, but the claim has neither original nor a selector; expected one of them.",
                        ClosedSet<Directness>.NameOf(Directness.DirectQuote),
                        "the claim's original, or evidence with a selector");
                }
            }
        }
    }

    private static bool HasSelector(Claim claim) => claim.Evidence.Any(evidence => !evidence.Selectors.IsEmpty);
}
