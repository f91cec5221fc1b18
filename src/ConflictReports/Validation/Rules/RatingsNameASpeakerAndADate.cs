using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1607: the speaker whom a rating picks out has a hop in the claim, and the rating has a date.</summary>
internal sealed class RatingsNameASpeakerAndADate : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1607",
        Severity.Error,
        "Rate a speaker of the claim, and say when",
        "A rating of somebody who does not speak in the claim rates nothing; of two ratings by one rater only the dates tell which holds.",
        "Name in target.source the source of one of the claim's hops or its outlet; give ratedAt, or recordedAt of the revision.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Outlets outlets = new(context.Report);
        Dictionary<string, HashSet<string>> routes = new(StringComparer.Ordinal);
        bool isDated = context.Report.Revision?.RecordedAt is not null;
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            Rating rating = context.Report.Ratings[i];
            if (rating.Target.Source is { } speaker && context.Items.TryGet(rating.Target.Ref, out ReportItem? item)
                && !outlets.Contains(speaker) && !SpeaksIn(item, speaker, routes))
            {
                string what = item.Value is Claim ? $"has no hop in the claim \"{item.Id}\"" : $"is named beside \"{item.Id}\", which is no claim";
                context.Add($"/ratings/{i}/target/source", $"Found the speaker \"{speaker}\", who {what}; expected the source of one of a claim's hops.", $"\"{speaker}\"", "the source of a hop of the claim");
            }

            if (rating.RatedAt is null && !isDated)
            {
                context.Add(Severity.Warning, $"/ratings/{i}", "Found a rating without a date; expected ratedAt, or recordedAt in the revision.", expected: "ratedAt");
            }
        }
    }

    private static bool SpeaksIn(ReportItem item, LocalId speaker, Dictionary<string, HashSet<string>> routes)
    {
        if (item.Value is not Claim claim)
        {
            return false;
        }

        if (!routes.TryGetValue(claim.Id.Text, out HashSet<string>? sources))
        {
            sources = claim.Attributions.SelectMany(route => (IEnumerable<Hop>)route.Hops).Select(hop => hop.Source.Text).ToHashSet(StringComparer.Ordinal);
            routes.Add(claim.Id.Text, sources);
        }

        return sources.Contains(speaker.Text);
    }
}
