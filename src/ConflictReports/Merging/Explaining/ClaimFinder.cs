namespace ConflictReports.Merging.Explaining;

/// <summary>Finds the claims that a reference of a person means, live ones first.</summary>
internal sealed class ClaimFinder
{
    private readonly Dossier dossier;
    private readonly ReportSet reports;

    public ClaimFinder(Dossier dossier, ReportSet reports)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(reports);
        if (dossier.Set != reports.ComputeDigest())
        {
            throw new ArgumentException("The dossier was made from another set of reports.", nameof(reports));
        }

        this.dossier = dossier;
        this.reports = reports;
    }

    public IEnumerable<FoundClaim> Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        int hash = reference.LastIndexOf('#');
        string local = reference[(hash + 1)..];
        string? target = hash < 0 ? null : reference[..hash];
        DossierRevision[] revisions = [.. dossier.Revisions.Where(revision => target is null || revision.Report == target || revision.Digest.Text == target)];
        FoundClaim[] live = [.. Live([.. revisions.Where(revision => revision.Prefix is not null)], local)];
        return live.Length > 0 ? live : revisions.Where(revision => revision.Prefix is null).SelectMany(revision => Of(revision, local));
    }

    private IEnumerable<FoundClaim> Live(DossierRevision[] revisions, string local)
    {
        Dictionary<string, DossierRevision> wanted = revisions.ToDictionary(revision => $"{revision.Prefix}#{local}", StringComparer.Ordinal);
        return dossier.Clusters.SelectMany(cluster => cluster.Claims).Where(claim => wanted.ContainsKey(claim.Id))
            .Select(claim => new FoundClaim(claim.Id, wanted[claim.Id], claim.Statement)).OrderBy(found => found.Id, StringComparer.Ordinal);
    }

    private IEnumerable<FoundClaim> Of(DossierRevision revision, string local)
    {
        Claim? claim = reports.TryGet(revision.Digest, out ReportRevision? found) ? found.Report.Claims.FirstOrDefault(item => item.Id.Text == local) : null;
        return claim is null ? [] : [new FoundClaim($"{revision.Digest}#{local}", revision, claim.Statement.Text)];
    }
}
