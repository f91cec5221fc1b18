using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1908: what could endanger people stands in no report that may be shared freely.</summary>
internal sealed class SensitiveEvidenceIsMarked : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1908",
        Severity.Error,
        "Mark a report with sensitive evidence amber or red",
        "Clear may be published and green passed on in the community (TLP 2.0); a witness, a child or a hidden place must not be given away by it (Berkeley Protocol on Digital Open Source Investigations, chapter IV).",
        "Raise the marking, or take the sensitive evidence out of this report.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        TrafficLight? marking = context.Report.Marking;
        if (marking is not (null or TrafficLight.Clear or TrafficLight.Green))
        {
            return;
        }

        Severity severity = marking is null ? Severity.Warning : Severity.Error;
        string found = marking is { } light ? $"marked {ClosedSet<TrafficLight>.NameOf(light)}" : "without a marking";
        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            EquatableArray<Sensitivity> sensitivities = context.Report.Evidence[i].Sensitivity;
            for (int j = 0; j < sensitivities.Count; j++)
            {
                if (EndangersPeople(sensitivities[j]))
                {
                    context.Add(severity, $"/evidence/{i}/sensitivity/{j}", $"Found evidence with {sensitivities[j]} in a report {found}; expected the marking amber, amber+strict or red.", sensitivities[j].Text, "the marking amber, amber+strict or red");
                }
            }
        }
    }

    private static bool EndangersPeople(Sensitivity sensitivity) =>
        sensitivity == Sensitivity.WitnessRisk || sensitivity == Sensitivity.PersonalData || sensitivity == Sensitivity.Minors || sensitivity == Sensitivity.PreciseLocation;
}
