using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1510: a claim has passed through at most four speakers.</summary>
internal sealed class RoutesAreShort : ReportRule
{
    private const int MostHops = 4;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1510",
        Severity.Warning,
        "Look twice at a route of more than four hops",
        "Quotes of quotes end after two or three speakers in nearly all texts; a longer route is mostly an outlet or a platform counted as a speaker.",
        "Leave out platforms, interview partners who only ask, and outlets that derivedFrom names; ignore this if the text is as long as that.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Route route in Route.Of(context.Report))
        {
            if (route.Hops.Count > MostHops)
            {
                context.Add($"{route.Pointer}/hops", $"Found a route of {route.Hops.Count} hops; expected at most {MostHops}.", $"{route.Hops.Count} hops", $"at most {MostHops} hops");
            }
        }
    }
}
