using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1903: a speaker supersedes, retracts or corrects what it has said itself, and nobody else's claim.</summary>
internal sealed class OnlyOwnClaimsAreSuperseded : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1903",
        Severity.Error,
        "Supersede, retract and correct only a speaker's own claims",
        "Another speaker's newer word does not take the older one back; both stand, and contradict each other (as in STIX 2.1, section 3.6, where only the creator makes a new version).",
        "Use contradicts or denies between different speakers.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ConflictReport report = context.Report;
        Speakers speakers = new(report);
        Dictionary<string, HashSet<string>> circles = new(StringComparer.Ordinal);
        for (int i = 0; i < report.Relations.Count; i++)
        {
            ClaimRelation relation = report.Relations[i];
            if (relation.Kind is RelationKind.Supersedes or RelationKind.Retracts or RelationKind.Corrects
                && context.Items.FindClaim(relation.From) is { } from
                && context.Items.FindClaim(relation.To) is { } to
                && speakers.Of(from) is { } newer && speakers.Of(to) is { } older
                && !CircleOf(context.Items, circles, from, newer).Overlaps(older)
                && !CircleOf(context.Items, circles, to, older).Overlaps(newer)
                && !MayTakeBackWhatItPrinted(speakers.Outlets, relation.Kind, newer))
            {
                string found = ClosedSet<RelationKind>.NameOf(relation.Kind);
                context.Add($"/relations/{i}/kind", $"Found that \"{relation.From}\" {found} \"{relation.To}\", but they have different speakers ({Join(newer)}; {Join(older)}); expected contradicts or denies.", found, "contradicts or denies");
            }
        }
    }

    // The speakers of a claim and those for whom they speak, found once for each claim.
    private static HashSet<string> CircleOf(ReportItems items, Dictionary<string, HashSet<string>> circles, Claim claim, HashSet<string> speakers)
    {
        if (!circles.TryGetValue(claim.Id.Text, out HashSet<string>? circle))
        {
            circle = [.. speakers];
            foreach (string speaker in speakers)
            {
                if (LocalId.TryParse(speaker, out LocalId? id))
                {
                    circle.UnionWith(Principals.Of(items, id));
                }
            }

            circles.Add(claim.Id.Text, circle);
        }

        return circle;
    }

    // An outlet may correct and retract what it printed, whoever said it.
    private static bool MayTakeBackWhatItPrinted(Outlets outlets, RelationKind kind, HashSet<string> speakers) =>
        kind != RelationKind.Supersedes && speakers.Any(speaker => LocalId.TryParse(speaker, out LocalId? id) && outlets.Contains(id));

    private static string Join(HashSet<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal).Select(id => $"\"{id}\""));
}
