using ConflictReports.Diagnostics;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1610: a code of a known scheme is one that the scheme has.</summary>
internal sealed class CodesAreOfTheirScheme : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1610",
        Severity.Warning,
        "Use the codes of the scheme that is named",
        "A code that its scheme lacks, such as MISP's \"g\" (deliberately deceptive) under the name of the Admiralty code, would be read as something else.",
        "Name the scheme from which the code comes; write Admiralty grades with the scale admiralty.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            if (context.Report.Ratings[i].Value is CodedRating value && FindFault(value) is { } expected)
            {
                context.Add($"/ratings/{i}/value/code", $"Found the code \"{value.Code}\" of the scheme {value.Scheme}; expected {expected}.", $"\"{value.Code}\"", expected);
            }
        }
    }

    private static string? FindFault(CodedRating value)
    {
        if (value.Scheme == Scheme.Admiralty)
        {
            return AdmiraltyRating.TryParseCode(value.Code, out _) ? "the scale admiralty, which has a member for each axis" : "a letter A to F, a digit 1 to 6 or both, with the scale admiralty";
        }

        return CodedSchemes.Find(value.Scheme) is { } scheme && !scheme.TryRead(value.Code, out _)
            ? $"a code of {string.Join(" and ", scheme.Axes.Select(axis => $"{string.Concat(axis.Steps.Select(step => step.Code))} ({axis.Name})"))}"
            : null;
    }
}
