using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1602: credibility 1 rests on two independent origins.</summary>
internal sealed class ConfirmedNeedsAnotherOrigin : ReportRule
{
    private const int Needed = 2;

    // Enough for any real report; bounds on what a hostile one can cost.
    private const int MostEvidence = 64;
    private const int MostAffiliations = 16;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1602",
        Severity.Error,
        "Name a second origin for credibility 1",
        "Credibility 1 means confirmed by other independent sources (STANAG 2511); the outlet's word \"confirmed\", or the same speaker through another outlet, is none.",
        "Add to basis a claim of another innermost speaker, or evidence of another origin; otherwise rate 2 or lower.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Speakers speakers = new(context.Report);
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            Rating rating = context.Report.Ratings[i];
            bool ratesASource = context.Items.TryGet(rating.Target.Ref, out ReportItem? target) && target.Value is Source;
            if (ratesASource || rating.Value is not AdmiraltyRating { Credibility: Credibility.ConfirmedByOtherSources })
            {
                continue;
            }

            int origins = CountOrigins(context, speakers, rating);
            if (origins < Needed)
            {
                context.Add(
                    $"/ratings/{i}/value/credibility",
                    $"Found credibility 1 with {(origins == 0 ? "no origin" : "one origin")} in the claim and its basis; expected two distinct innermost speakers or pieces of evidence.",
                    "1",
                    "two independent origins");
            }
        }
    }

    private static int CountOrigins(RuleContext context, Speakers speakers, Rating rating)
    {
        HashSet<string> origins = new(StringComparer.Ordinal);
        foreach (ReportReference reference in rating.Basis.Prepend(rating.Target.Ref))
        {
            foreach (string origin in OriginsOf(context, speakers, reference, rating.Target))
            {
                if (origins.Add(origin) && origins.Count >= Needed)
                {
                    return Needed;
                }
            }
        }

        return origins.Count;
    }

    private static IEnumerable<string> OriginsOf(RuleContext context, Speakers speakers, ReportReference reference, RatingTarget target)
    {
        if (!context.Items.TryGet(reference, out ReportItem? item))
        {
            // What another report holds is not to be seen from here; it counts as an origin of its own.
            return [$"{reference.Report?.Text}{reference.Revision?.Text}#"];
        }

        return item.Value switch
        {
            Claim claim => claim.EffectiveAttributions.Take(MostEvidence).Where(IsOrigin).Select(route => VoiceOf(context.Items, speakers.Of(route))),
            Evidence evidence when IsTextOf(evidence, context.Items.FindClaim(target.Ref)) => [],
            Evidence evidence => [evidence.Creator is null ? $"#{evidence.Id}" : VoiceOf(context.Items, evidence.Creator.Text)],
            Enquiry { Outcome: EnquiryOutcome.Verified } enquiry => [VoiceOf(context.Items, (enquiry.By ?? context.Report.Publisher).Text)],
            _ => [],
        };
    }

    // The text in which a claim stands proves that it was said, not that it is so.
    private static bool IsTextOf(Evidence evidence, Claim? claim) =>
        claim is not null && claim.Evidence.Take(MostEvidence).Any(item => item.Ref == evidence.Id && item.Role is null or EvidenceRole.StatedIn);

    private static bool IsOrigin(Attribution route) =>
        route.Innermost?.Directness != Directness.Imputed && route.BasisOfKnowledge is not (BasisOfKnowledge.Undisclosed or BasisOfKnowledge.Unknown);

    // A spokesperson and whoever they speak for are one origin.
    private static string VoiceOf(ReportItems items, string speaker)
    {
        LocalId? principal = LocalId.TryParse(speaker, out LocalId? id)
            ? items.FindParty(id)?.Affiliations.Take(MostAffiliations).FirstOrDefault(affiliation => affiliation.Kind is { } kind && kind == AffiliationKind.SpeaksFor)?.To
            : null;
        return principal?.Text ?? speaker;
    }
}
