using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1905: what is judged the same, directly or over others, is not judged different.</summary>
internal sealed class JudgementsAgree : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1905",
        Severity.Error,
        "Do not judge the same pair both same and different",
        "The merge obeys judgements; two that exclude each other, also over a third item, leave it nothing to obey.",
        "Take one of the judgements back, or say unsure.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ConflictReport report = context.Report;
        Dictionary<string, string> same = new(StringComparer.Ordinal);
        foreach (IdentityJudgement judgement in report.Judgements)
        {
            if (judgement.Verdict == IdentityVerdict.Same)
            {
                same[Find(same, KeyOf(context.Items, judgement.Left))] = Find(same, KeyOf(context.Items, judgement.Right));
            }
        }

        for (int i = 0; i < report.Judgements.Count; i++)
        {
            IdentityJudgement judgement = report.Judgements[i];
            if (judgement.Verdict == IdentityVerdict.Different && Find(same, KeyOf(context.Items, judgement.Left)) == Find(same, KeyOf(context.Items, judgement.Right)))
            {
                context.Add($"/judgements/{i}/verdict", $"Found \"{judgement.Left}\" and \"{judgement.Right}\" judged different, though other judgements make them the same; expected one of the two.", "different", "judgements that agree");
            }
        }
    }

    // Union-find with halved paths: nearly linear over all judgements.
    private static string Find(Dictionary<string, string> same, string item)
    {
        while (same.TryGetValue(item, out string? next) && next != item)
        {
            if (same.TryGetValue(next, out string? after))
            {
                same[item] = after;
            }

            item = next;
        }

        return item;
    }

    private static string KeyOf(ReportItems items, ReportReference reference) => items.IsHere(reference) ? reference.Item.Text : reference.Text;
}
