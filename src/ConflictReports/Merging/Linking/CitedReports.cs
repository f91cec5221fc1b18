using ConflictReports.Merging.Building;
using ConflictReports.Merging.Independence;

namespace ConflictReports.Merging.Linking;

/// <summary>Which live reports a report, or what it says of one event, is taken from or cites.</summary>
internal sealed class CitedReports(Derivations derivations)
{
    /// <summary>The reports behind the claims on an event, its own left out.</summary>
    public IReadOnlyCollection<LiveReport> Of(EventFacts facts)
    {
        HashSet<LiveReport> cited = [.. derivations.Parents(facts.Report)];
        foreach (Citation citation in facts.Report.Report.Claims.Where(claim => claim.Event == facts.Event.Id).SelectMany(claim => claim.Attributions)
            .SelectMany(route => route.Hops).Select(hop => hop.Cites).OfType<Citation>())
        {
            cited.UnionWith(derivations.Find(citation.Report, citation.Url));
        }

        cited.Remove(facts.Report);
        return cited;
    }
}
