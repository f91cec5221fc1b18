using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1601: reliability is of a source, credibility of what is said.</summary>
internal sealed class AdmiraltyAxesFitTheirTargets : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1601",
        Severity.Error,
        "Rate the reliability of sources and the credibility of claims",
        "The letter judges who speaks, the digit what is said (STANAG 2511); a letter on a claim does not tell which of its speakers is meant.",
        "Name the speaker in target.source, or rate the source itself; put the credibility on the claim.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            Rating rating = context.Report.Ratings[i];
            if (rating.Value is not AdmiraltyRating value || !context.Items.TryGet(rating.Target.Ref, out ReportItem? item))
            {
                continue;
            }

            if (value.Reliability is { } letter && item.Value is not Source && rating.Target.Source is null)
            {
                string name = ClosedSet<Reliability>.NameOf(letter);
                context.Add($"/ratings/{i}/value/reliability", $"Found the reliability {name} of \"{item.Id}\", which is no source; expected a source, or the speaker in target.source.", name, "a rated source or speaker");
            }

            if (value.Credibility is { } digit && item.Value is Source)
            {
                string name = ClosedSet<Credibility>.NameOf(digit);
                context.Add($"/ratings/{i}/value/credibility", $"Found the credibility {name} of the source \"{item.Id}\"; expected a claim or a piece of evidence.", name, "a rated claim");
            }
        }
    }
}
