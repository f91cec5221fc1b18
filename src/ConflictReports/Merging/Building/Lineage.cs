using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The revisions of one report that claim something, indexed so that what supersedes one of them is found without looking at all.</summary>
/// <remarks>
/// A revision that names others stands above these; one that names none stands above those with a smaller number, unless they name it. Of the
/// latter only the greatest is given, which stands for those between: all of them would be as many as revisions squared. The work grows with
/// the revisions and names, and, where recorders differ, with revisions times recorders.
/// </remarks>
internal sealed class Lineage
{
    private readonly Dictionary<Digest, ReportRevision[]> namers;
    private readonly Dictionary<Digest, Recording> recordings = [];
    private readonly Recording[] byNumber;
    private readonly Dictionary<(Recording, Recording), bool> judged = [];

    public Lineage(IReadOnlyCollection<ReportRevision> claiming)
    {
        namers = claiming.SelectMany(revision => Named(revision).Distinct().Select(digest => (digest, revision)))
            .GroupBy(pair => pair.digest, pair => pair.revision).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (IGrouping<RecorderDescription, ReportRevision> group in claiming.GroupBy(revision => RecorderDescription.Of(revision.Report)))
        {
            ReportRevision[] unnaming = [.. group.Where(revision => Named(revision).IsEmpty)
                .OrderByDescending(RevisionResolver.NumberOf).ThenBy(revision => revision.Digest)];
            Recording recording = new(group.First().Report, unnaming);
            group.ToList().ForEach(revision => recordings.Add(revision.Digest, recording));
        }

        byNumber = [.. recordings.Values.Distinct().Where(recording => recording.Unnaming.Length > 0)
            .OrderByDescending(recording => RevisionResolver.NumberOf(recording.Unnaming[0])).ThenBy(recording => recording.Unnaming[0].Digest)];
    }

    /// <summary>The revisions that name one.</summary>
    public IReadOnlyList<ReportRevision> NamersOf(ReportRevision revision) => namers.GetValueOrDefault(revision.Digest, []);

    /// <summary>The revision of the greatest number among those that stand above one by number alone; of several, that with the first digest.</summary>
    /// <param name="revision">The one below.</param>
    /// <param name="isByOther">Whether to look among those of recorders that cannot be its own, or among the others.</param>
    public ReportRevision? GreatestAbove(ReportRevision revision, bool isByOther)
    {
        int number = RevisionResolver.NumberOf(revision);
        HashSet<Digest> named = [.. Named(revision)];
        ReportRevision? greatest = null;
        foreach (Recording recording in byNumber.TakeWhile(recording => RevisionResolver.NumberOf(recording.Unnaming[0]) > number))
        {
            if (greatest is not null && !IsBefore(recording.Unnaming[0], greatest))
            {
                break;
            }

            ReportRevision? candidate = MayBeOne(recording, recordings[revision.Digest]) == isByOther ? null
                : recording.Unnaming.TakeWhile(other => RevisionResolver.NumberOf(other) > number).FirstOrDefault(other => !named.Contains(other.Digest));
            greatest = candidate is not null && (greatest is null || IsBefore(candidate, greatest)) ? candidate : greatest;
        }

        return greatest;
    }

    /// <summary>Whether the recorders of two revisions may be one.</summary>
    public bool MayBeOne(ReportRevision left, ReportRevision right) => MayBeOne(recordings[left.Digest], recordings[right.Digest]);

    private bool MayBeOne(Recording left, Recording right)
    {
        if (!judged.TryGetValue((left, right), out bool mayBeOne))
        {
            judged.Add((left, right), mayBeOne = Recorders.MayBeOne(left.Example, right.Example));
        }

        return mayBeOne;
    }

    private static EquatableArray<Digest> Named(ReportRevision revision) => revision.Report.Revision?.Supersedes ?? [];

    private static bool IsBefore(ReportRevision left, ReportRevision right)
    {
        int order = RevisionResolver.NumberOf(right).CompareTo(RevisionResolver.NumberOf(left));
        return order < 0 || (order == 0 && left.CompareTo(right) < 0);
    }

    /// <summary>The revisions by one recorder, as far as can be told.</summary>
    private sealed class Recording(ConflictReport example, ReportRevision[] unnaming)
    {
        /// <summary>One of them.</summary>
        public ConflictReport Example => example;

        /// <summary>Those that name none, the greatest number first.</summary>
        public ReportRevision[] Unnaming => unnaming;
    }
}
