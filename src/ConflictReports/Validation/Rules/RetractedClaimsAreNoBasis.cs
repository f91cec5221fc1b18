using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1910: a claim that was taken back carries no rating without a word on it.</summary>
internal sealed class RetractedClaimsAreNoBasis : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1910",
        Severity.Warning,
        "Base no rating on a retracted claim",
        "A claim that its speaker has taken back supports nothing; that it was once made may still matter, but then the rating has to say how.",
        "Take the claim out of basis, or explain it in rationale.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        HashSet<string> retracted = context.Report.Relations
            .Where(relation => relation.Kind == RelationKind.Retracts && context.Items.IsHere(relation.To))
            .Select(relation => relation.To.Item.Text)
            .ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < context.Report.Ratings.Count && retracted.Count > 0; i++)
        {
            Rating rating = context.Report.Ratings[i];
            for (int j = 0; j < rating.Basis.Count && rating.Rationale is null; j++)
            {
                ReportReference reference = rating.Basis[j];
                if (context.Items.IsHere(reference) && retracted.Contains(reference.Item.Text))
                {
                    context.Add($"/ratings/{i}/basis/{j}", $"Found the claim \"{reference}\" as a basis, which is retracted in this report; expected a claim that stands, or a rationale.", $"\"{reference}\"", "a claim that stands, or a rationale");
                }
            }
        }
    }
}
