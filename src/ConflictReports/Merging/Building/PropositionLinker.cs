namespace ConflictReports.Merging.Building;

/// <summary>
/// Which claims of one cluster are one proposition, so that its polarity and stage can be compared: equal statements, a judgement of the
/// claims, or an asserted relation that has no other sense (duplicates; denies, or contradicts in polarity).
/// </summary>
internal sealed class PropositionLinker
{
    private readonly LiveClaim[] claims;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly IdentityResolver resolver;

    public PropositionLinker(LiveIndex index, EventLinker events, IReadOnlyList<LiveJudgement> judgements, IReadOnlyList<LiveRelation> relations)
    {
        claims = [.. index.Reports.SelectMany(report => report.Claims).Order()];
        for (int i = 0; i < claims.Length; i++)
        {
            numbers[claims[i].Id] = i;
        }

        resolver = new IdentityResolver([.. claims.Select(claim => claim.Id)], static _ => null);
        LinkEqualStatements(events);
        foreach (LiveJudgement judgement in judgements)
        {
            LinkJudged(judgement, events);
        }

        foreach (LiveRelation relation in relations.Where(relation => MeansOneProposition(relation.Relation)))
        {
            LinkAsserted(relation, events);
        }

        resolver.Resolve();
    }

    public IReadOnlyCollection<IdentityFinding> Findings => resolver.Findings;

    /// <summary>The claim with the smallest id that is the same proposition.</summary>
    public LiveClaim Of(LiveClaim claim) => claims[resolver.Sets.Find(numbers[claim.Id])];

    private static bool MeansOneProposition(ClaimRelation relation) => relation.Kind == RelationKind.Duplicates
        || (relation.Kind == RelationKind.Denies && relation.Aspect is null or RelationAspect.Polarity)
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
        foreach (int from in relation.From.Select(id => numbers[id]))
        {
            foreach (int to in relation.To.Select(id => numbers[id]).Where(to => AreTogether(from, to, events)))
            {
                resolver.Link(from, to, JoinBasis.ClaimJudgement, "an asserted relation");
            }
        }
    }

    private bool AreTogether(int left, int right, EventLinker events) =>
        string.Equals(events.ClusterOf(claims[left]), events.ClusterOf(claims[right]), StringComparison.Ordinal);
}
