using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1613: how sure a program is that it has read the text rightly is not how true the claim is.</summary>
internal sealed class ExtractionConfidenceIsNoRating : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1613",
        Severity.Warning,
        "Do not rate a claim by the confidence of its extraction",
        "The confidence of an extraction says that the text was read rightly; a text read without any doubt may still be false.",
        "Remove the rating, or give the rationale or the basis on which it rests.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            if (context.Report.Ratings[i] is { Rationale: null, Basis.IsEmpty: true, Value: ScoreRating score } rating
                && context.Items.FindClaim(rating.Target.Ref)?.Extraction?.Confidence is { } confidence
                && IsSame(score, confidence))
            {
                context.Add($"/ratings/{i}/value/value", $"Found a score equal to the confidence {confidence} of the claim's extraction, without rationale and basis; expected a judgement of the claim.", score.Value.ToString(), "a rating with a rationale or a basis");
            }
        }
    }

    private static bool IsSame(ScoreRating score, Figure confidence) =>
        confidence >= 0 && confidence <= 1 && score.Min < score.Max
        && score.Value.Value - score.Min.Value == confidence.Value * (score.Max.Value - score.Min.Value);
}
