using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1501: the hops of a claim start with the first speaker whom the outlet quotes, not with the outlet.</summary>
internal sealed class RoutesStartAfterTheOutlet : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1501",
        Severity.Warning,
        "Start the hops after the outlet",
        "An attribution without hops already means the outlet's own voice; the outlet as a hop makes two encodings of one text look different, and its word look relayed.",
        "Take the first hop away. If the outlet refers to an earlier report of its own, say which in cites.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Outlets outlets = context.Outlets;
        foreach (Route route in Route.Of(context.Report))
        {
            if (!outlets.IsReprint && outlets.CountRepeated(route.Hops) > 0)
            {
                string id = route.Hops[0].Source.Text;
                context.Add(
                    $"{route.PointerOf(0)}/source",
                    $"Found the publisher \"{id}\" as the first hop; expected the first speaker that it quotes, or no hop where it speaks itself.",
                    $"\"{id}\"",
                    "a speaker whom the outlet quotes");
            }
        }
    }
}
