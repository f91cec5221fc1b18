using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1902: a claim corroborates another only if it brings a speaker that the other has not.</summary>
internal sealed class SpeakersDoNotCorroborateThemselves : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1902",
        Severity.Error,
        "Let only another speaker corroborate a claim",
        "A speaker who says the same twice, or through two outlets, is one origin; counted as corroboration it confirms itself.",
        "Use duplicates, or refines where the second claim says more.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ConflictReport report = context.Report;
        Speakers speakers = new(report);
        for (int i = 0; i < report.Relations.Count; i++)
        {
            ClaimRelation relation = report.Relations[i];
            if (relation.Kind == RelationKind.Corroborates
                && (relation.AssertedBy is null || relation.AssertedBy == report.EffectiveRecorder)
                && context.Items.FindClaim(relation.From) is { } from
                && context.Items.FindClaim(relation.To) is { } to
                && speakers.Of(from) is { } saysSo && speakers.Of(to) is { } saidSo && saysSo.IsSubsetOf(saidSo))
            {
                string who = string.Join(", ", saysSo.Order(StringComparer.Ordinal).Select(id => $"\"{id}\""));
                context.Add($"/relations/{i}/kind", $"Found that \"{relation.From}\" corroborates \"{relation.To}\", but both come from {who}; expected a speaker of its own.", "corroborates", "duplicates or refines");
            }
        }
    }
}
