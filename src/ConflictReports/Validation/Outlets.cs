using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The outlets through which the text of a report came, from the publisher inward; hops start after the last.</summary>
internal sealed class Outlets
{
    private readonly HashSet<string> passed = new(StringComparer.Ordinal);

    /// <summary>Finds the outlets of a report.</summary>
    public Outlets(ConflictReport report)
    {
        Innermost = report.Publisher;
        passed.Add(report.Publisher.Text);
        int chains = 0;
        foreach (Derivation derivation in report.DerivedFrom)
        {
            if (Relays(derivation))
            {
                chains++;
                Innermost = Follow(derivation);
            }
        }

        IsReprint = chains > 0;
        AreSeveral = chains > 1;
        Innermost = chains > 1 ? null : Innermost;
    }

    /// <summary>The outlet in whose voice a claim without hops is spoken; null if there are several or it is not named.</summary>
    public LocalId? Innermost { get; }

    /// <summary>Whether the text was republished, syndicated or translated.</summary>
    public bool IsReprint { get; }

    /// <summary>Whether several texts were republished, syndicated or translated, so that the first hop of a claim says which.</summary>
    public bool AreSeveral { get; }

    /// <summary>Whether a source is the publisher or one of the outlets whose text was republished, syndicated or translated.</summary>
    public bool Contains(LocalId source) => passed.Contains(source.Text);

    /// <summary>How many hops at the start of a route only repeat the outlets of the report.</summary>
    public int CountRepeated(EquatableArray<Hop> hops)
    {
        int count = 0;
        while (count < hops.Count && Contains(hops[count].Source) && hops[count].Cites is null)
        {
            count++;
        }

        return count;
    }

    private LocalId? Follow(Derivation derivation)
    {
        Derivation last = derivation;
        for (Derivation? step = derivation; step is not null && Relays(step); step = step.Of)
        {
            last = step;
            if (step.Source is { } source)
            {
                passed.Add(source.Text);
            }
        }

        return last.Source;
    }

    private static bool Relays(Derivation derivation) =>
        derivation.Kind is DerivationKind.Republication or DerivationKind.Syndication || derivation.Translation is not null;
}
