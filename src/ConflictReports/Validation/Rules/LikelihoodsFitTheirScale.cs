using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1605: a likelihood is a range of percent, and its term means that range.</summary>
internal sealed class LikelihoodsFitTheirScale : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1605",
        Severity.Error,
        "Keep a likelihood within 0 to 100 percent and within its term",
        "Each scale gives its words other percentages (ICD 203, section D.6.e; PHIA; AJP-2.1): a word beside other numbers says two things, and a number on the edge of two bands needs its word.",
        "Take low and high from the band of the term, or leave the term out; on an edge name the term.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            if (context.Report.Ratings[i].Value is LikelihoodRating value && CheckRange(context, $"/ratings/{i}/value", value) && LikelihoodScales.Find(value.Scheme) is { } scale)
            {
                CheckTerm(context, $"/ratings/{i}/value", value, scale);
            }
        }
    }

    private static bool CheckRange(RuleContext context, string at, LikelihoodRating value)
    {
        bool lowFits = Require(context, $"{at}/low", value.Low);
        bool highFits = Require(context, $"{at}/high", value.High);
        if (lowFits && highFits && value.Low > value.High)
        {
            context.Add($"{at}/high", $"Found low {value.Low} above high {value.High}; expected low to be at most high.", value.High.ToString(), $"at least {value.Low}");
            return false;
        }

        return lowFits && highFits;
    }

    private static bool Require(RuleContext context, string at, Figure percent)
    {
        bool fits = percent >= 0 && percent <= 100;
        if (!fits)
        {
            context.Add(at, $"Found {percent} percent; expected 0 to 100.", percent.ToString(), "0 to 100");
        }

        return fits;
    }

    private static void CheckTerm(RuleContext context, string at, LikelihoodRating value, LikelihoodScale scale)
    {
        if (value.Term is null)
        {
            CheckEdge(context, at, value, scale);
        }
        else if (scale.Find(value.Term) is not { } step)
        {
            context.Add(Severity.Warning, $"{at}/term", $"Found the term \"{value.Term}\", which the scale {scale} does not have; expected one of its terms.", value.Term.Text, string.Join(", ", scale.Steps.Select(other => other.Term.Text)));
        }
        else if (value.Low < step.Low || value.High > step.High || (value.Low == value.High && !step.Contains(value.Low)))
        {
            context.Add(Severity.Warning, $"{at}/term", $"Found \"{value.Term}\" with {value.Low} to {value.High} percent; in the scale {scale} it means {step.Low} to {step.High}.", $"{value.Low} to {value.High}", $"{step.Low} to {step.High}");
        }
    }

    private static void CheckEdge(RuleContext context, string at, LikelihoodRating value, LikelihoodScale scale)
    {
        EquatableArray<LikelihoodTerm> terms = value.Low == value.High ? scale.TermsFor(value.Low) : [];
        if (terms.Count > 1)
        {
            string names = string.Join(" and ", (IEnumerable<LikelihoodTerm>)terms);
            context.Add(Severity.Warning, $"{at}/low", $"Found {value.Low} percent without a term, on the edge of {names} in the scale {scale}; expected a term.", value.Low.ToString(), names);
        }
    }
}
