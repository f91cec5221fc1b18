using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1611: tells where two raters of one target are two grades apart or more.</summary>
internal sealed class DifferingRatersAreSeen : ReportRule
{
    private const int NotableSteps = 2;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1611",
        Severity.Information,
        "See where raters differ",
        "Ratings by different raters stand side by side and are never averaged; two grades apart is more than taste.",
        "Nothing needs to be changed; compare the reasons of the two.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Dictionary<string, Range> reliabilities = new(StringComparer.Ordinal);
        Dictionary<string, Range> credibilities = new(StringComparer.Ordinal);
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            Rating rating = context.Report.Ratings[i];
            if (rating.Value is not AdmiraltyRating value)
            {
                continue;
            }

            string target = KeyOf(context.Items, rating.Target);
            if (value.Reliability is { HasValue: true } letter)
            {
                Compare(context, reliabilities, target, new Grade(rating.Rater, (int)letter, ClosedSet<Reliability>.NameOf(letter)), $"/ratings/{i}/value/reliability");
            }

            if (value.Credibility is { HasValue: true } digit)
            {
                Compare(context, credibilities, target, new Grade(rating.Rater, (int)digit, ClosedSet<Credibility>.NameOf(digit)), $"/ratings/{i}/value/credibility");
            }
        }
    }

    private static void Compare(RuleContext context, Dictionary<string, Range> seen, string target, Grade grade, string pointer)
    {
        if (!seen.TryGetValue(target, out Range? range))
        {
            seen.Add(target, new Range(grade, grade));
            return;
        }

        Grade furthest = grade.Step - range.Best.Step >= range.Worst.Step - grade.Step ? range.Best : range.Worst;
        if (furthest.Rater != grade.Rater && Math.Abs(furthest.Step - grade.Step) >= NotableSteps)
        {
            context.Add(pointer, $"Found {grade.Name} by \"{grade.Rater}\", where \"{furthest.Rater}\" gives {furthest.Name}.", grade.Name, furthest.Name);
        }

        seen[target] = new Range(grade.Step < range.Best.Step ? grade : range.Best, grade.Step > range.Worst.Step ? grade : range.Worst);
    }

    private static string KeyOf(ReportItems items, RatingTarget target) =>
        $"{(items.IsHere(target.Ref) ? target.Ref.Item.Text : target.Ref.Text)} {target.Source?.Text}";

    private sealed record Grade(LocalId Rater, int Step, string Name);

    private sealed record Range(Grade Best, Grade Worst);
}
