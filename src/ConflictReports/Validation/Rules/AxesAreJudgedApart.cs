using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1608: over a feed, the credibility of claims does not just repeat the reliability of their speakers.</summary>
internal sealed class AxesAreJudgedApart : FeedRule
{
    private const int Enough = 20;

    private int judged;
    private int repeated;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1608",
        ValidationStage.Meaning,
        Severity.Information,
        "Judge the two axes of the Admiralty code apart",
        "Raters tend to give A1, B2 and C3 without looking at the information (Baker and others found it in 87 % of ratings); the digit then adds nothing to the letter.",
        "Rate the credibility from what other sources say, and leave it out where there is nothing to judge it by.");

    /// <inheritdoc/>
    public override void Check(FeedEntry entry, Action<RuleFinding> add)
    {
        EquatableArray<Rating> ratings = entry.Report?.Ratings ?? default;
        for (int i = 0; i < ratings.Count; i++)
        {
            if (ratings[i].Value is AdmiraltyRating { Reliability: { HasValue: true } letter, Credibility: { HasValue: true } digit })
            {
                judged++;
                repeated += (int)letter == (int)digit ? 1 : 0;
                if (judged == Enough && repeated == Enough)
                {
                    add(new RuleFinding(
                        $"/ratings/{i}/value/credibility",
                        $"Found that in all of the first {Enough} ratings of the feed with letter and digit the digit follows the letter; expected the two to be judged apart.",
                        $"{repeated} of {judged}",
                        "digits that do not follow the letters",
                        Severity: null));
                }
            }
        }
    }
}
