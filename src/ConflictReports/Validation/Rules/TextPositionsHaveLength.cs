using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1705: a text position ends after it starts.</summary>
internal sealed class TextPositionsHaveLength : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1705",
        Severity.Error,
        "End a text position after its start",
        "Positions are counted in code points from 0, the start included and the end not (W3C Web Annotation Data Model, section 4.2.5): an end at or before the start points at nothing.",
        "Count again; the end is the position after the last character.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (ClaimSelector place in ClaimSelectors.Of(context.Report))
        {
            if (place.Selector is TextPositionSelector position && position.Start >= position.End)
            {
                context.Add($"{place.Pointer}/end", $"Found a text position from {position.Start} to {position.End}; expected its end after its start.", $"{position.End}", $"more than {position.Start}");
            }
        }
    }
}
