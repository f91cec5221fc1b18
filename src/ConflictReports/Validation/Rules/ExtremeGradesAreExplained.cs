using ConflictReports.Diagnostics;
using ConflictReports.Ratings;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1609: the best and the worst grades come with a reason.</summary>
internal sealed class ExtremeGradesAreExplained : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1609",
        Severity.Warning,
        "Give the reason for A, E, 1 and 5",
        "The ends of the Admiralty code say certain or false; without a reason another analyst can neither use nor contest them (ICD 203, section D.6.e).",
        "Say in rationale on what the grade rests.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Ratings.Count; i++)
        {
            if (context.Report.Ratings[i] is { Rationale: null, Value: AdmiraltyRating value } && IsExtreme(value))
            {
                context.Add($"/ratings/{i}", $"Found the grade {value.ToCode()} without a rationale; expected one at the ends of the scale.", value.ToCode(), "a rationale");
            }
        }
    }

    private static bool IsExtreme(AdmiraltyRating value) =>
        value.Reliability is Reliability.A or Reliability.E || value.Credibility is Credibility.ConfirmedByOtherSources or Credibility.Improbable;
}
