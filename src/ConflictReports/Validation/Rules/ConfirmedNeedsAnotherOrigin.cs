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
        HashSet<string> statedIn = FindTextsOf(context, rating);
        foreach (ReportReference reference in rating.Basis.Prepend(rating.Target.Ref))
        {
            if (!statedIn.Contains(reference.Text))
            {
                AddOrigins(context, speakers, reference, origins);
            }

            if (origins.Count >= Needed)
            {
                break;
            }
        }

        return origins.Count;
    }

    // The text in which the claim stands proves that it was said, not that it is so.
    private static HashSet<string> FindTextsOf(RuleContext context, Rating rating)
    {
        EquatableArray<ClaimEvidence> evidence = context.Items.FindClaim(rating.Target.Ref)?.Evidence ?? [];
        return evidence.Take(MostEvidence).Where(item => item.Role is null or EvidenceRole.StatedIn).Select(item => item.Ref.Text).ToHashSet(StringComparer.Ordinal);
    }

    private static void AddOrigins(RuleContext context, Speakers speakers, ReportReference reference, HashSet<string> origins)
    {
        if (!context.Items.TryGet(reference, out ReportItem? item))
        {
            // What another report holds is not to be seen from here; it counts as an origin of its own.
            origins.Add($"{reference.Report?.Text}{reference.Revision?.Text}#");
            return;
        }

        switch (item.Value)
        {
            case Claim claim:
                origins.UnionWith(claim.EffectiveAttributions.Take(MostEvidence).Where(IsOrigin).Select(route => VoiceOf(context.Items, speakers.Of(route))));
                break;
            case Evidence evidence:
                origins.Add(evidence.Creator is null ? $"#{evidence.Id}" : VoiceOf(context.Items, evidence.Creator.Text));
                break;
            case Enquiry { Outcome: EnquiryOutcome.Verified } enquiry:
                origins.Add(VoiceOf(context.Items, (enquiry.By ?? context.Report.Publisher).Text));
                break;
            default:
                break;
        }
    }

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
