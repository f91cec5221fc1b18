using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1606: whoever is rated, or controls the rated, does not rate.</summary>
internal sealed class NobodyRatesThemself : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1606",
        Severity.Warning,
        "Let others rate a source",
        "A source's judgement of itself, of its employer or of its own claim is part of what is to be judged.",
        "Name the real rater; if the source does vouch for itself, record that as a claim.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Speakers speakers = new(context.Report);
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            Rating rating = context.Report.Ratings[i];
            if (FindRated(context, speakers, rating) is { } rated && AreOne(context.Items, rating.Rater, rated))
            {
                context.Add($"/ratings/{i}/rater", $"Found the rater \"{rating.Rater}\", who is rated here or is in one hand with the rated \"{rated}\"; expected another rater.", $"\"{rating.Rater}\"", "a rater apart from the rated");
            }
        }
    }

    private static LocalId? FindRated(RuleContext context, Speakers speakers, Rating rating)
    {
        if (rating.Target.Source is not null || !context.Items.TryGet(rating.Target.Ref, out ReportItem? item))
        {
            return rating.Target.Source;
        }

        return item.Value switch
        {
            Source source => source.Id,
            Evidence evidence => evidence.Creator,
            Claim claim when speakers.Of(claim) is { Count: 1 } only && LocalId.TryParse(only.First(), out LocalId? speaker) => speaker,
            _ => null,
        };
    }

    private static bool AreOne(ReportItems items, LocalId rater, LocalId rated) =>
        Principals.InControlOf(items, rater).Contains(rated.Text) || Principals.InControlOf(items, rated).Contains(rater.Text);
}
