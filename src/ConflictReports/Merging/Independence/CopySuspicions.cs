using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>Which claims are suspected of being copied from a report that theirs does not name.</summary>
/// <param name="clusterOf">What the claims of a report are told apart by where the suspicion is about one event only.</param>
internal sealed class CopySuspicions(Func<LiveClaim, string> clusterOf)
{
    private readonly HashSet<LiveReport> wholly = [];
    private readonly HashSet<(LiveReport Report, string Cluster)> partly = [];
    private readonly HashSet<LiveClaim> claims = [];
    private readonly List<CopyFinding> findings = [];

    /// <summary>The findings, in the order of the prefixes of the suspected.</summary>
    public IEnumerable<CopyFinding> Findings => findings.OrderBy(finding => finding.Report, StringComparer.Ordinal).ThenBy(finding => finding.Ground)
        .ThenBy(finding => finding.Of, StringComparer.Ordinal).ThenBy(finding => finding.Claims.IsEmpty ? "" : finding.Claims[0], StringComparer.Ordinal);

    /// <summary>Whether the claim is suspected.</summary>
    public bool Covers(LiveClaim claim) => claims.Contains(claim) || Covers(claim.Report, claim);

    /// <summary>Whether what the report says of the event of a claim, which may be another report's, is suspected as a whole.</summary>
    public bool Covers(LiveReport report, LiveClaim of) => wholly.Contains(report) || (partly.Count > 0 && partly.Contains((report, clusterOf(of))));

    /// <summary>Whether all that the report says is suspected.</summary>
    public bool CoversWholly(LiveReport report) => wholly.Contains(report);

    /// <summary>Suspects all that a report says.</summary>
    public void Add(LiveReport report, CopyFinding finding)
    {
        wholly.Add(report);
        Add(finding, report.Claims);
    }

    /// <summary>Suspects what a report says of one event.</summary>
    public void Add(LiveReport report, string cluster, CopyFinding finding)
    {
        partly.Add((report, cluster));
        Add(finding, report.Claims.Where(claim => string.Equals(clusterOf(claim), cluster, StringComparison.Ordinal)));
    }

    /// <summary>Suspects single claims.</summary>
    public void Add(IReadOnlyCollection<LiveClaim> suspected, CopyFinding finding)
    {
        claims.UnionWith(suspected);
        Add(finding, suspected);
    }

    private void Add(CopyFinding finding, IEnumerable<LiveClaim> suspected) =>
        findings.Add(finding with { Claims = suspected.Select(claim => claim.Id).Order(StringComparer.Ordinal).ToEquatableArray() });
}
