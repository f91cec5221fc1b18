using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Who holds the claims of a report true: the innermost speakers, found once for each claim.</summary>
internal sealed class Speakers(ConflictReport report)
{
    // The id of no source, for the voice of an outlet that is not named or is one of several.
    private const string UnnamedOutlet = "?";
    private const int MostRoutes = 64;

    private readonly Dictionary<string, HashSet<string>?> speakersOf = new(StringComparer.Ordinal);

    /// <summary>The outlets of the report.</summary>
    public Outlets Outlets { get; } = new(report);

    /// <summary>The ids of the innermost speakers of a claim; null if it has too many routes to be judged.</summary>
    public HashSet<string>? Of(Claim claim)
    {
        if (!speakersOf.TryGetValue(claim.Id.Text, out HashSet<string>? speakers))
        {
            EquatableArray<Attribution> routes = claim.EffectiveAttributions;
            speakers = routes.Count > MostRoutes ? null : routes.Select(Of).ToHashSet(StringComparer.Ordinal);
            speakersOf.Add(claim.Id.Text, speakers);
        }

        return speakers;
    }

    /// <summary>The id of the innermost speaker of a route: of the outlet if the route has no hops.</summary>
    public string Of(Attribution route) => route.Innermost?.Source.Text ?? Outlets.Innermost?.Text ?? UnnamedOutlet;
}
