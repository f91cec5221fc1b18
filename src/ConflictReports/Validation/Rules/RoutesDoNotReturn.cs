using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1507: neither a route nor a derivation comes back to somebody it has already passed.</summary>
internal sealed class RoutesDoNotReturn : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1507",
        Severity.Warning,
        "Do not let a route come back to where it was",
        "A report that rests on its own words is circular: it has no origin, however many outlets it passes.",
        "Check who quotes whom. If the text is circular indeed, end the route before it returns and say so in a note.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Outlets outlets = context.Outlets;
        HashSet<string> passed = new(StringComparer.Ordinal);
        foreach (Route route in Route.Of(context.Report))
        {
            passed.Clear();
            for (int i = outlets.CountRepeated(route.Hops); i < route.Hops.Count; i++)
            {
                // A first hop that cites an earlier report of the outlet names another text, and no circle.
                LocalId source = route.Hops[i].Source;
                bool isNew = passed.Add(source.Text);
                if (!isNew || (i > 0 && outlets.Contains(source)))
                {
                    Add(context, $"{route.PointerOf(i)}/source", source);
                }
            }
        }

        CheckDerivations(context);
    }

    private static void CheckDerivations(RuleContext context)
    {
        EquatableArray<Derivation> derivations = context.Report.DerivedFrom;
        for (int i = 0; i < derivations.Count; i++)
        {
            HashSet<string> passed = new(StringComparer.Ordinal) { context.Report.Publisher.Text };
            string at = $"/derivedFrom/{i}";
            for (Derivation? step = derivations[i]; step is not null; step = step.Of, at += "/of")
            {
                // An outlet may well republish a text of its own; that is the first step and no circle.
                if (step.Source is { } source && !passed.Add(source.Text) && !ReferenceEquals(step, derivations[i]))
                {
                    Add(context, $"{at}/source", source);
                }
            }
        }
    }

    private static void Add(RuleContext context, string pointer, LocalId source) =>
        context.Add(pointer, $"Found \"{source}\" again, whom the route has already passed; expected another source.", $"\"{source}\"", "a source that the route has not passed");
}
