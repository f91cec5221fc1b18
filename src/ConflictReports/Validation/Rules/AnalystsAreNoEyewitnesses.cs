using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1506: an analyst's word is an inference, unless the hop says how the analyst came to see it.</summary>
internal sealed class AnalystsAreNoEyewitnesses : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1506",
        Severity.Warning,
        "Take an analyst's word for an inference",
        "An assessment counted as an observation becomes an origin that does not exist.",
        "Say inference, document or sensor as the basis of knowledge; if the analyst was there, say so in the note of the hop.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Route route in Route.Of(context.Report))
        {
            if (route.Attribution is { BasisOfKnowledge: BasisOfKnowledge.Eyewitness, Innermost: { Note: null } innermost }
                && context.Items.FindSource(innermost.Source) is { } source
                && (source.Kind == SourceKind.Analyst || source.Kind == SourceKind.ThinkTank))
            {
                context.Add(
                    $"{route.Pointer}/basisOfKnowledge",
                    $"Found the {source.Kind} \"{source.DisplayName}\" as an eyewitness, without a note that says how; expected another basis of knowledge, such as inference.",
                    "eyewitness",
                    "inference, document or sensor, or a note on the hop");
            }
        }
    }
}
