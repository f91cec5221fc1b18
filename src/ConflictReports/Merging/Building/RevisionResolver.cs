using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Decides which revisions are live, and says what is remarkable about them.</summary>
/// <remarks>
/// A revision is superseded by one that names it, or, where that one names none, by one with a greater number, of which the greatest is
/// given; only within one report and by a recorder that may be the same. A retraction takes effect on those it names, or on all with a smaller number, if the recorders share an
/// identifier. Other live revisions are kept side by side.
/// </remarks>
internal sealed class RevisionResolver
{
    private readonly List<DossierRevision> standings = [];
    private readonly List<RevisionFinding> findings = [];
    private readonly List<LiveReport> live = [];

    public RevisionResolver(ReportSet reports)
    {
        foreach (IGrouping<string, ReportRevision> lineage in reports.GroupBy(revision => revision.Report.Id.Text, StringComparer.Ordinal))
        {
            Resolve([.. lineage]);
        }

        FindSamePages();
        standings.Sort(static (left, right) => left.Digest.CompareTo(right.Digest));
        live.Sort(static (left, right) => string.CompareOrdinal(left.Prefix, right.Prefix));
        findings.Sort(Compare);
    }

    public IReadOnlyList<DossierRevision> Standings => standings;

    public IReadOnlyList<RevisionFinding> Findings => findings;

    /// <summary>The live revisions in the order of their prefixes.</summary>
    public IReadOnlyList<LiveReport> Live => live;

    public static int NumberOf(ReportRevision revision) => revision.Report.Revision?.Number ?? 1;

    private static bool IsRetraction(ReportRevision revision) => revision.Report.Revision?.EffectiveStatus == RevisionStatus.Retracted;

    private void Resolve(List<ReportRevision> lineage)
    {
        List<ReportRevision> claiming = [.. lineage.Where(revision => !IsRetraction(revision))];
        List<ReportRevision> retractions = [.. lineage.Where(IsRetraction)];
        Lineage index = new(claiming);
        Dictionary<ReportRevision, List<Digest>> superseders = claiming.ToDictionary(revision => revision, revision => Superseders(revision, index));
        if (claiming.Count > 0 && superseders.Values.All(list => list.Count > 0))
        {
            // Numbers against names in a ring: what nobody names and bears the greatest number stays.
            List<ReportRevision> unnamed = [.. claiming.Where(revision => index.NamersOf(revision).Count == 0)];
            int greatest = unnamed.Max(NumberOf);
            unnamed.Where(revision => NumberOf(revision) == greatest).ToList().ForEach(revision => superseders[revision] = []);
        }

        Dictionary<ReportRevision, List<Digest>> retracters = claiming.ToDictionary(revision => revision, _ => new List<Digest>());
        foreach (ReportRevision retraction in retractions)
        {
            Retract(retraction, claiming, retracters);
        }

        List<ReportRevision> alive = [.. claiming.Where(revision => superseders[revision].Count == 0 && retracters[revision].Count == 0)];
        claiming.ForEach(revision => Record(revision, superseders[revision], retracters[revision], alive.Count == 1));
        FindEquivocations(claiming);
        FindForks(alive);
    }

    // A revision that names what it supersedes supersedes nothing else; of two that name each other neither is older by number alone.
    private List<Digest> Superseders(ReportRevision revision, Lineage index)
    {
        List<ReportRevision> superseders = [.. index.NamersOf(revision).Where(other => index.MayBeOne(other, revision))];
        List<ReportRevision> refused = [.. index.NamersOf(revision).Where(other => !index.MayBeOne(other, revision))];
        AddIfAny(superseders, index.GreatestAbove(revision, isByOther: false));
        AddIfAny(refused, index.GreatestAbove(revision, isByOther: true));
        foreach (ReportRevision other in refused)
        {
            Find(RevisionFindingKind.OtherRecorder, [revision, other], $"{revision.Report.Id}: revision {NumberOf(other)} is by another recorder and does not supersede revision {NumberOf(revision)}");
        }

        return [.. superseders.Select(other => other.Digest)];
    }

    private static void AddIfAny(List<ReportRevision> revisions, ReportRevision? revision)
    {
        if (revision is not null)
        {
            revisions.Add(revision);
        }
    }

    private void Retract(ReportRevision retraction, List<ReportRevision> claiming, Dictionary<ReportRevision, List<Digest>> retracters)
    {
        HashSet<Digest> named = [.. retraction.Report.Revision!.Supersedes];
        List<ReportRevision> targets = [.. claiming.Where(revision =>
            named.Count == 0 ? NumberOf(revision) < NumberOf(retraction) : named.Contains(revision.Digest))];
        List<ReportRevision> refused = [.. targets.Where(target => !Recorders.ShareIdentifier(retraction.Report, target.Report))];
        targets.Except(refused).ToList().ForEach(target => retracters[target].Add(retraction.Digest));
        if (refused.Count > 0)
        {
            Find(RevisionFindingKind.UnauthorisedRetraction, [retraction, .. refused], $"{retraction.Report.Id}: the recorder of the retraction shares no identifier with that of the revision");
        }

        bool isRefused = refused.Count > 0 && refused.Count == targets.Count;
        standings.Add(Standing(retraction, isRefused ? RevisionStanding.UnauthorisedRetraction : RevisionStanding.Retraction, [], null));
    }

    private void Record(ReportRevision revision, List<Digest> superseders, List<Digest> retracters, bool alone)
    {
        if (retracters.Count > 0 || superseders.Count > 0)
        {
            bool isRetracted = retracters.Count > 0;
            RevisionStanding standing = isRetracted ? RevisionStanding.Retracted : RevisionStanding.Superseded;
            standings.Add(Standing(revision, standing, isRetracted ? retracters : superseders, null));
            return;
        }

        LiveReport report = new(revision, alone);
        live.Add(report);
        standings.Add(Standing(revision, RevisionStanding.Live, [], report.Prefix));
    }

    private static DossierRevision Standing(ReportRevision revision, RevisionStanding standing, IEnumerable<Digest> because, string? prefix) => new()
    {
        Digest = revision.Digest,
        Report = revision.Report.Id.Text,
        Number = NumberOf(revision),
        Standing = standing,
        Because = because.Order().ToEquatableArray(),
        Prefix = prefix,
    };

    private void FindEquivocations(List<ReportRevision> claiming)
    {
        foreach (IGrouping<int, ReportRevision> same in claiming.GroupBy(revision => NumberOf(revision)).Where(group => group.Count() > 1))
        {
            Find(RevisionFindingKind.Equivocation, same, $"{same.First().Report.Id}: {same.Count()} revisions bear number {same.Key} and differ");
        }
    }

    private void FindForks(List<ReportRevision> alive)
    {
        if (alive.Count > 1)
        {
            Find(RevisionFindingKind.Fork, alive, $"{alive[0].Report.Id}: {alive.Count} revisions are live, none of which supersedes the others");
        }
    }

    private void FindSamePages()
    {
        foreach (IGrouping<string, LiveReport> page in live.Where(report => report.Report.Url is not null)
            .GroupBy(report => report.Report.Url!.Text, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Find(RevisionFindingKind.SamePage, page.Select(report => report.Revision), $"{page.Count()} live revisions are readings of {page.Key}");
        }
    }

    private void Find(RevisionFindingKind kind, IEnumerable<ReportRevision> revisions, string why) => findings.Add(
        new RevisionFinding { Kind = kind, Revisions = revisions.Select(revision => revision.Digest).Order().ToEquatableArray(), Why = why });

    private static int Compare(RevisionFinding left, RevisionFinding right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : string.CompareOrdinal(left.Why, right.Why);
        return order != 0 ? order : string.CompareOrdinal(left.Revisions.ToString(), right.Revisions.ToString());
    }
}
