using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Linking;

/// <summary>Which live reports a report, or what it says of one event, is taken from or cites.</summary>
internal sealed class CitedReports(LiveIndex index)
{
    private readonly ILookup<string, LiveReport> byUrl = index.Reports.Where(report => report.Report.Url is not null)
        .ToLookup(report => report.Report.Url!.Text, StringComparer.Ordinal);

    /// <summary>The reports behind the claims on an event, its own left out.</summary>
    public IReadOnlyCollection<LiveReport> Of(EventFacts facts)
    {
        HashSet<LiveReport> cited = [];
        foreach (Derivation derivation in facts.Report.Report.DerivedFrom)
        {
            for (Derivation? step = derivation; step is not null; step = step.Of)
            {
                cited.UnionWith(Find(step.Report, step.Url));
            }
        }

        foreach (Citation citation in facts.Report.Report.Claims.Where(claim => claim.Event == facts.Event.Id).SelectMany(claim => claim.Attributions)
            .SelectMany(route => route.Hops).Select(hop => hop.Cites).OfType<Citation>())
        {
            cited.UnionWith(Find(citation.Report, citation.Url));
        }

        cited.Remove(facts.Report);
        return cited;
    }

    private IEnumerable<LiveReport> Find(ReportId? id, WebAddress? url) =>
        (id is null ? [] : index.FindReports(id)).Concat(url is null ? [] : byUrl[url.Text]);
}
