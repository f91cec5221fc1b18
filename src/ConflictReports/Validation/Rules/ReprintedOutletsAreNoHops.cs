using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1508: in a republication the hops start after the republished outlet.</summary>
internal sealed class ReprintedOutletsAreNoHops : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1508",
        Severity.Warning,
        "Start the hops after the republished outlet",
        "The derivation says once for all claims by whom the text was republished and from whom; repeated on a claim it looks like one more speaker.",
        "Take the outlets at the start of the hops away; derivedFrom names them.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Outlets outlets = context.Outlets;
        foreach (Route route in Route.Of(context.Report))
        {
            // The publisher alone may be speaking beside the text that it republishes; of several republished outlets the first hop says which.
            int surplus = outlets.IsReprint ? outlets.CountRepeated(route.Hops) - (outlets.AreSeveral ? 1 : 0) : 0;
            if (surplus > 1 || (surplus == 1 && (outlets.AreSeveral || route.Hops[0].Source == outlets.Innermost)))
            {
                string id = route.Hops[surplus - 1].Source.Text;
                context.Add(
                    $"{route.PointerOf(surplus - 1)}/source",
                    $"Found the outlet \"{id}\" as a hop, though derivedFrom already says through whom the text came; expected the first speaker that the republished outlet quotes, or no hop where it speaks itself.",
                    $"\"{id}\"",
                    "a speaker whom the republished outlet quotes");
            }
        }
    }
}
