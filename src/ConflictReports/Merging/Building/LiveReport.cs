using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>A live revision, with ids that are unique over the dossier.</summary>
internal sealed class LiveReport
{
    private readonly Dictionary<string, Party> parties = new(StringComparer.Ordinal);

    public LiveReport(ReportRevision revision, bool alone)
    {
        Revision = revision;
        Report = revision.Report;
        Prefix = alone ? Report.Id.Text : revision.Digest.Text;
        foreach (Party party in Report.Sources.Cast<Party>().Concat(Report.Actors))
        {
            parties.TryAdd(party.Id.Text, party);
        }

        Claims = LiveClaims();
    }

    public ReportRevision Revision { get; }

    public ConflictReport Report { get; }

    /// <summary>The report's id, or the revision's digest if several revisions of the report are live.</summary>
    public string Prefix { get; }

    public IReadOnlyList<LiveClaim> Claims { get; }

    public IReadOnlyCollection<Party> Parties => parties.Values;

    public string ItemId(LocalId local) => $"{Prefix}#{local.Text}";

    public Party? FindParty(LocalId local) => parties.GetValueOrDefault(local.Text);

    public string NameOf(LocalId local) => FindParty(local)?.DisplayName ?? local.Text;

    // A document may be readable and still name two claims alike: each keeps a place of its own.
    private LiveClaim[] LiveClaims()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<LiveClaim> claims = [];
        foreach (Claim claim in Report.Claims)
        {
            int times = seen[claim.Id.Text] = seen.GetValueOrDefault(claim.Id.Text) + 1;
            claims.Add(new LiveClaim(this, claim, times == 1 ? ItemId(claim.Id) : $"{ItemId(claim.Id)}~{times}"));
        }

        return [.. claims];
    }
}
