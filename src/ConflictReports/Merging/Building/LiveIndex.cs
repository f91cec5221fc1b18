using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Finds the live items that references name.</summary>
internal sealed class LiveIndex
{
    private readonly Dictionary<string, List<LiveReport>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveReport> byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveClaim> claims = new(StringComparer.Ordinal);
    private readonly List<UnresolvedReference> unresolved = [];

    public LiveIndex(IReadOnlyList<LiveReport> reports)
    {
        Reports = reports;
        foreach (LiveReport report in reports)
        {
            byDigest[report.Revision.Digest.Text] = report;
            (byId.TryGetValue(report.Report.Id.Text, out List<LiveReport>? list) ? list : byId[report.Report.Id.Text] = []).Add(report);
            foreach (LiveClaim claim in report.Claims)
            {
                claims[claim.Id] = claim;
            }
        }
    }

    public IReadOnlyList<LiveReport> Reports { get; }

    public IReadOnlyList<UnresolvedReference> Unresolved => unresolved;

    public LiveClaim? FindClaim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The live revisions of a report.</summary>
    public IReadOnlyList<LiveReport> FindReports(ReportId id) => byId.TryGetValue(id.Text, out List<LiveReport>? list) ? list : [];

    /// <summary>The ids of the live items that a reference names and that exist; if there are none, that is noted.</summary>
    public EquatableArray<string> Resolve(LiveReport from, ReportReference reference, string of)
    {
        IReadOnlyList<LiveReport> reports = reference switch
        {
            { IsLocal: true } => [from],
            { Revision: { } digest } => byDigest.TryGetValue(digest.Text, out LiveReport? report) ? [report] : [],
            _ => FindReports(reference.Report!),
        };
        ReportReference local = ReportReference.To(reference.Item);
        EquatableArray<string> ids = reports.Where(report => report.Report.Find(local) is not null)
            .Select(report => report.ItemId(reference.Item)).Order(StringComparer.Ordinal).ToEquatableArray();
        if (ids.IsEmpty)
        {
            unresolved.Add(new UnresolvedReference { Report = from.Prefix, Reference = reference.Text, Of = of });
        }

        return ids;
    }
}
