using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Linking;

/// <summary>
/// Joins events of different reports: first each event of a report that cites another to the one event there that it can be, then the others by score.
/// </summary>
/// <remarks>
/// What is taken from elsewhere says nothing of its own, so it has no part in the scores: another copy joins and parts nothing. Only events take part that
/// happened within a time that is not too long, that are no aggregates, and whose type says something.
/// </remarks>
internal sealed class EventJoins
{
    private const decimal SecondsPerDay = 86_400;
    private const int MostFindings = 8;

    private readonly DossierPolicy policy;
    private readonly EventFacts[] events;
    private readonly EventScore score;
    private readonly ConstrainedClusters clusters;
    private readonly HashSet<int> taken = [];
    private readonly List<EventJoin> joins = [];

    /// <param name="all">The events of the live reports.</param>
    /// <param name="groupOf">What an event is in already, by judgements and identifiers.</param>
    /// <param name="apart">Pairs of such groups that people hold apart.</param>
    /// <param name="cited">Who cites whom.</param>
    /// <param name="spellings">The spellings of places.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public EventJoins(
        IEnumerable<EventFacts> all, Func<EventFacts, int> groupOf, IEnumerable<(int Left, int Right)> apart, CitedReports cited, Spellings spellings, DossierPolicy policy, CancellationToken cancellationToken)
    {
        this.policy = policy;
        events = [.. all.Where(IsEligible).OrderBy(facts => facts.Content).ThenBy(facts => facts.Id, StringComparer.Ordinal)];
        score = new EventScore(policy.Events, spellings);
        Dictionary<int, int> first = [];
        DisjointSets start = new(events.Length);
        for (int i = 0; i < events.Length; i++)
        {
            if (!first.TryAdd(groupOf(events[i]), i))
            {
                start.Union(first[groupOf(events[i])], i);
            }
        }

        ILookup<int, int> parted = apart.Where(pair => first.ContainsKey(pair.Left) && first.ContainsKey(pair.Right))
            .SelectMany(pair => new[] { (From: first[pair.Left], To: first[pair.Right]), (From: first[pair.Right], To: first[pair.Left]) }).ToLookup(pair => pair.From, pair => pair.To);
        clusters = new ConstrainedClusters(start, i => events[i].Report.Prefix, i => events[i].Content, parted, policy.Events);
        JoinCited(cited);
        JoinScored(spellings, cancellationToken);
    }

    /// <summary>The joins, and whether each is as good as certain.</summary>
    public IReadOnlyList<EventJoin> Joins => joins;

    /// <summary>Pairs that were found near, or that fit and were not joined, because another fits as well or must stay apart.</summary>
    public List<(EventFacts Left, EventFacts Right, int Score)> Near { get; } = [];

    private bool IsEligible(EventFacts facts) =>
        facts is { HasOpenTime: false, Stated: { } stated, Event.Granularity: not EventGranularity.Aggregate }
        && facts.Event.Type != Values.EventType.Other && facts.Event.Type != Values.EventType.Norm
        && stated.Upper - stated.Lower < policy.LongestEventDays * SecondsPerDay;

    private void JoinCited(CitedReports cited)
    {
        ILookup<LiveReport, int> byReport = Enumerable.Range(0, events.Length).ToLookup(i => events[i].Report);
        for (int i = 0; i < events.Length; i++)
        {
            if (BestOf(i, cited.Of(events[i]).SelectMany(report => byReport[report])) is { } original && clusters.TryJoin(i, original))
            {
                taken.Add(i);
                joins.Add(new EventJoin(events[i], events[original], true, true, "the report on the one cites, or derives from, that on the other"));
            }
        }
    }

    // The one event that speaks most for itself; none if two speak alike and are not one.
    private int? BestOf(int own, IEnumerable<int> candidates)
    {
        (int Position, int Score)[] ranked = [.. candidates.Distinct().Where(other => score.MayBeOnePlace(events[own], events[other]))
            .Select(other => (Position: other, Score: score.Of(events[own], events[other]) + policy.Events.Reference))
            .Where(item => item.Score >= policy.Events.JoinedFrom).OrderByDescending(item => item.Score).ThenBy(item => item.Position)];
        return ranked.Length == 0 || ranked.Skip(1).Any(other => other.Score == ranked[0].Score && clusters.Find(other.Position) != clusters.Find(ranked[0].Position)
            && events[other.Position].Report == events[ranked[0].Position].Report) ? null : ranked[0].Position;
    }

    private void JoinScored(Spellings spellings, CancellationToken cancellationToken)
    {
        int[] own = [.. Enumerable.Range(0, events.Length).Where(i => !taken.Contains(i))];
        List<ScoredPair> pairs = [];
        DisjointSets components = new(events.Length);
        foreach ((int left, int right) in new CandidatePairs([.. own.Select(i => events[i])], spellings).Find())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ScoredPair pair = score.Of(events, own[left], own[right]);
            pairs.Add(pair);
            if (pair.Score >= policy.Events.NearFrom)
            {
                components.Union(clusters.Find(pair.Left), clusters.Find(pair.Right));
            }
        }

        pairs.RemoveAll(pair => !components.AreJoined(clusters.Find(pair.Left), clusters.Find(pair.Right)));
        IReadOnlyList<ClusterNeighbour> near = clusters.Join(pairs);
        foreach (ScoredPair join in clusters.Joins)
        {
            joins.Add(new EventJoin(events[join.Left], events[join.Right], false, join.Score >= policy.Events.CertainFrom, Describe(join)));
        }

        joins.AddRange(pairs.Where(pair => pair.Score >= policy.Events.CertainFrom && clusters.Find(pair.Left) == clusters.Find(pair.Right))
            .Select(pair => new EventJoin(events[pair.Left], events[pair.Right], false, true, "")));
        Near.AddRange(near.Select(between => (events[between.Best.Left], events[between.Best.Right], between.Best.Score)));
    }

    private string Describe(ScoredPair pair)
    {
        List<ScorePart> parts = [];
        score.Of(events[pair.Left], events[pair.Right], parts);
        return FormattableString.Invariant($"score {pair.Score}, joined from {policy.Events.JoinedFrom}: {string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.What} {part.Weight}")))}");
    }
}
