using ConflictReports.Merging.Independence;
using ConflictReports.Merging.Linking;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Puts claims that speak of one event together. A node is an event of a live report, or a claim without an event.</summary>
internal sealed class EventLinker
{
    private readonly SortedDictionary<string, EventFacts?> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nodeOfClaim = new(StringComparer.Ordinal);
    private readonly Spellings spellings = new();
    private readonly string[] ids;
    private readonly DisjointSets certain;
    private readonly DossierPolicy policy;
    private readonly PartyIdentities identities;

    public EventLinker(LiveIndex index, PartyIdentities identities, DossierPolicy policy, IReadOnlyList<LiveJudgement> judgements, CancellationToken cancellationToken)
    {
        this.policy = policy;
        this.identities = identities;
        foreach (LiveReport report in index.Reports)
        {
            AddNodes(report);
        }

        foreach (EventFacts facts in nodes.Values.OfType<EventFacts>())
        {
            facts.Complete(spellings);
        }

        ids = [.. nodes.Keys];
        for (int i = 0; i < ids.Length; i++)
        {
            numbers[ids[i]] = i;
        }

        Resolver = new IdentityResolver(ids, node => nodes[ids[node]]?.Report.Prefix);
        LinkJudged(judgements);
        LinkShared();
        Resolver.Resolve();
        certain = Resolver.Sets.Copy();
        if (policy.JoinEventsAcrossReports)
        {
            LinkAcrossReports(index, cancellationToken);
        }

        Resolver.Resolve();
    }

    public IdentityResolver Resolver { get; }

    /// <summary>The smallest id of the cluster that a claim is in.</summary>
    public string ClusterOf(LiveClaim claim) => ids[Resolver.Sets.Find(numbers[nodeOfClaim[claim.Id]])];

    /// <summary>The smallest id of what a claim speaks of for certain: without the joins that a rule of the policy makes.</summary>
    public string CertainEventOf(LiveClaim claim) => ids[certain.Find(numbers[nodeOfClaim[claim.Id]])];

    /// <summary>The events by the smallest id of their cluster; clusters of claims without an event have none.</summary>
    public ILookup<string, EventFacts> EventsByCluster() =>
        nodes.Values.OfType<EventFacts>().ToLookup(facts => ids[Resolver.Sets.Find(numbers[facts.Id])], StringComparer.Ordinal);

    /// <summary>The kept joins by the smallest id of their cluster.</summary>
    public ILookup<string, IdentityLink> LinksByCluster() => Resolver.Kept.ToLookup(link => ids[Resolver.Sets.Find(link.Left)], StringComparer.Ordinal);

    private void AddNodes(LiveReport report)
    {
        foreach (Event item in report.Report.Events)
        {
            nodes.TryAdd(report.ItemId(item.Id), new EventFacts(report, item));
        }

        foreach (LiveClaim claim in report.Claims)
        {
            string? id = claim.Claim.Event is { } local ? report.ItemId(local) : null;
            if (id is not null && nodes.TryGetValue(id, out EventFacts? facts) && facts is not null)
            {
                nodeOfClaim[claim.Id] = id;
                facts.Add(claim, policy, identities, spellings);
            }
            else
            {
                // An id of a claim is never that of an event of the same report, unless the report is at fault: then the mark keeps them apart.
                string node = nodes.ContainsKey(claim.Id) ? $"{claim.Id}~claim" : claim.Id;
                nodes[node] = null;
                nodeOfClaim[claim.Id] = node;
            }
        }
    }

    private void LinkAcrossReports(LiveIndex index, CancellationToken cancellationToken)
    {
        EventFacts[] events = [.. nodes.Values.OfType<EventFacts>()];
        EventJoins found = new(
            events,
            facts => Resolver.Sets.Find(numbers[facts.Id]),
            Resolver.Partings.Select(parting => (Resolver.Sets.Find(parting.Left), Resolver.Sets.Find(parting.Right))),
            new CitedReports(new Derivations(index)),
            spellings,
            policy,
            cancellationToken);
        foreach (EventJoin join in found.Joins)
        {
            (int left, int right) = (numbers[join.Left.Id], numbers[join.Right.Id]);
            if (join.Why.Length > 0)
            {
                Resolver.Link(left, right, join.IsCited ? JoinBasis.Citation : JoinBasis.EventRule, join.Why);
            }

            if (join.IsCertain)
            {
                certain.Union(left, right);
            }
        }

        foreach ((EventFacts left, EventFacts right, int score) in found.Near)
        {
            Resolver.Block(numbers[left.Id], numbers[right.Id], FormattableString.Invariant($"score {score}: near, and not joined, since it is too low, another fits as well, or one report keeps them apart"));
        }
    }

    private void LinkJudged(IReadOnlyList<LiveJudgement> judgements)
    {
        foreach (LiveJudgement judgement in judgements)
        {
            bool areEvents = nodes.GetValueOrDefault(judgement.Left) is not null && nodes.GetValueOrDefault(judgement.Right) is not null;
            if (areEvents && judgement.Verdict != IdentityVerdict.Same)
            {
                Resolver.Part(numbers[judgement.Left], numbers[judgement.Right], judgement.Verdict == IdentityVerdict.Unsure, judgement.Why);
            }
            else if (areEvents)
            {
                Resolver.Link(numbers[judgement.Left], numbers[judgement.Right], JoinBasis.Judgement, judgement.Why);
            }
            else if (judgement.Verdict == IdentityVerdict.Same && nodeOfClaim.TryGetValue(judgement.Left, out string? left) && nodeOfClaim.TryGetValue(judgement.Right, out string? right))
            {
                Resolver.Link(numbers[left], numbers[right], JoinBasis.ClaimJudgement, judgement.Why);
            }
        }
    }

    private void LinkShared()
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        foreach (EventFacts facts in nodes.Values.OfType<EventFacts>())
        {
            LinkFirst(first, $"\u0001{facts.Report.Report.Id}#{facts.Event.Id}", facts, JoinBasis.SameReport, "one id in revisions of one report");
            foreach (Identifier identifier in facts.Event.Identifiers)
            {
                string key = $"{identifier.Scheme} {identifier.Value}";
                LinkFirst(first, key, facts, JoinBasis.Identifier, key);
            }
        }
    }

    private void LinkFirst(Dictionary<string, int> first, string key, EventFacts facts, JoinBasis basis, string why)
    {
        if (!first.TryAdd(key, numbers[facts.Id]))
        {
            Resolver.Link(first[key], numbers[facts.Id], basis, why);
        }
    }
}
