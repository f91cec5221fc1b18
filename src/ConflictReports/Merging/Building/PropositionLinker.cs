namespace ConflictReports.Merging.Building;

/// <summary>
/// Which claims of one cluster are one proposition, so that its polarity and stage can be compared: equal statements, the one thing that
/// each of several reports says of the event and that is placed and dated, a judgement of the claims, or an asserted relation that has no other sense (duplicates). And which of them deny each other: that makes them no one
/// proposition, since who denies two claims does not say that these two are one.
/// </summary>
internal sealed class PropositionLinker
{
    private readonly LiveClaim[] claims;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly IdentityResolver resolver;
    private readonly Dictionary<string, SortedSet<string>> denials = new(StringComparer.Ordinal);

    public PropositionLinker(LiveIndex index, EventLinker events, IReadOnlyList<LiveJudgement> judgements, IReadOnlyList<LiveRelation> relations)
    {
        claims = [.. index.Reports.SelectMany(report => report.Claims).Order()];
        for (int i = 0; i < claims.Length; i++)
        {
            numbers[claims[i].Id] = i;
        }

        resolver = new IdentityResolver([.. claims.Select(claim => claim.Id)], static _ => null);
        LinkEqualStatements(events);
        LinkDeeds(events);
        foreach (LiveJudgement judgement in judgements)
        {
            LinkJudged(judgement, events);
        }

        foreach (LiveRelation relation in relations)
        {
            LinkAsserted(relation, events);
        }

        resolver.Resolve();
    }

    public IReadOnlyCollection<IdentityFinding> Findings => resolver.Findings;

    /// <summary>The claim with the smallest id that is the same proposition.</summary>
    public LiveClaim Of(LiveClaim claim) => claims[resolver.Sets.Find(numbers[claim.Id])];

    /// <summary>The ids of the claims of the cluster that somebody asserts to deny a claim, or to be denied by it, in order.</summary>
    public IEnumerable<string> DeniedBy(LiveClaim claim) => denials.TryGetValue(claim.Id, out SortedSet<string>? others) ? others : [];

    private static bool IsDenial(ClaimRelation relation) => (relation.Kind == RelationKind.Denies && relation.Aspect is null or RelationAspect.Polarity)
        || (relation.Kind == RelationKind.Contradicts && relation.Aspect == RelationAspect.Polarity);

    private void LinkEqualStatements(EventLinker events)
    {
        Dictionary<(string Cluster, string Statement), int> first = [];
        for (int i = 0; i < claims.Length; i++)
        {
            (string Cluster, string Statement) key = (events.ClusterOf(claims[i]), claims[i].Claim.Statement.Text.Trim());
            if (!first.TryAdd(key, i))
            {
                resolver.Link(first[key], i, JoinBasis.Name, "equal statements");
            }
        }
    }

    // What each report says of an event, and says nothing else of it: that it took place, there and then, or that it did not.
    private void LinkDeeds(EventLinker events)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        foreach (IGrouping<(string Event, string Cluster), int> own in Enumerable.Range(0, claims.Length).Where(i => IsDeed(claims[i]))
            .GroupBy(i => (claims[i].Report.ItemId(claims[i].Claim.Event!), events.ClusterOf(claims[i]))).OrderBy(group => group.Key.Item1, StringComparer.Ordinal))
        {
            int one = own.First();
            if (own.All(i => string.Equals(claims[i].Claim.Statement.Text.Trim(), claims[one].Claim.Statement.Text.Trim(), StringComparison.Ordinal)) && !first.TryAdd(own.Key.Cluster, one))
            {
                resolver.Link(first[own.Key.Cluster], one, JoinBasis.EventRule, "of one event, each report says only that it took place, or that it did not");
            }
        }
    }

    private static bool IsDeed(LiveClaim claim) => claim.Claim is { Event: not null, Stage: Stage.Completed or Stage.Ongoing }
        && claim.Claim.Quantities.IsEmpty && claim.Claim.Qualifiers.IsEmpty && !claim.Claim.Places.IsEmpty && !claim.Claim.Times.IsEmpty
        && claim.Claim.Times.All(time => time.Role is TimeRole.Occurred or TimeRole.Start or TimeRole.End);

    private void LinkJudged(LiveJudgement judgement, EventLinker events)
    {
        if (!numbers.TryGetValue(judgement.Left, out int left) || !numbers.TryGetValue(judgement.Right, out int right))
        {
            return;
        }

        if (judgement.Verdict != IdentityVerdict.Same)
        {
            resolver.Part(left, right, judgement.Verdict == IdentityVerdict.Unsure, judgement.Why);
        }
        else if (AreTogether(left, right, events))
        {
            resolver.Link(left, right, JoinBasis.Judgement, judgement.Why);
        }
    }

    private void LinkAsserted(LiveRelation relation, EventLinker events)
    {
        bool isDenial = IsDenial(relation.Relation);
        if (!isDenial && relation.Relation.Kind != RelationKind.Duplicates)
        {
            return;
        }

        foreach (int from in relation.From.Select(id => numbers[id]))
        {
            foreach (int to in relation.To.Select(id => numbers[id]).Where(to => AreTogether(from, to, events)))
            {
                if (isDenial)
                {
                    NoteDenial(claims[from].Id, claims[to].Id);
                    NoteDenial(claims[to].Id, claims[from].Id);
                }
                else
                {
                    resolver.Link(from, to, JoinBasis.ClaimJudgement, "an asserted relation");
                }
            }
        }
    }

    private void NoteDenial(string claim, string other) =>
        (denials.TryGetValue(claim, out SortedSet<string>? others) ? others : denials[claim] = new SortedSet<string>(StringComparer.Ordinal)).Add(other);

    private bool AreTogether(int left, int right, EventLinker events) =>
        string.Equals(events.ClusterOf(claims[left]), events.ClusterOf(claims[right]), StringComparison.Ordinal);
}
