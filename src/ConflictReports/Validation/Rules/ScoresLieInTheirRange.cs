using ConflictReports.Diagnostics;
using ConflictReports.Ratings;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1612: a score lies between its least and its greatest value.</summary>
internal sealed class ScoresLieInTheirRange : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1612",
        Severity.Error,
        "Give a score within its own range",
        "A score means something only as a place between the least and the greatest value that the rater gives (schema.org Rating: worstRating, bestRating).",
        "Correct min, max or value.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            if (context.Report.Ratings[i].Value is not ScoreRating score)
            {
                continue;
            }

            if (score.Min >= score.Max)
            {
                context.Add($"/ratings/{i}/value/max", $"Found min {score.Min} and max {score.Max}; expected min below max.", score.Max.ToString(), $"more than {score.Min}");
            }
            else if (score.Value < score.Min || score.Value > score.Max)
            {
                context.Add($"/ratings/{i}/value/value", $"Found the score {score.Value}; expected {score.Min} to {score.Max}.", score.Value.ToString(), $"{score.Min} to {score.Max}");
            }
        }
    }
}
