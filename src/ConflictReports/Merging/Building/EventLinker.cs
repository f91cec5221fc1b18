using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Puts claims that speak of one event together. A node is an event of a live report, or a claim without an event.</summary>
internal sealed class EventLinker
{
    private readonly SortedDictionary<string, EventFacts?> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nodeOfClaim = new(StringComparer.Ordinal);
    private readonly string[] ids;
    private readonly DisjointSets certain;
    private readonly DossierPolicy policy;
    private readonly PartyIdentities identities;

    public EventLinker(LiveIndex index, PartyIdentities identities, DossierPolicy policy, IReadOnlyList<LiveJudgement> judgements)
    {
        this.policy = policy;
        this.identities = identities;
        Dictionary<string, string> reportOfNode = new(StringComparer.Ordinal);
        foreach (LiveReport report in index.Reports)
        {
            AddNodes(report);
        }

        ids = [.. nodes.Keys];
        for (int i = 0; i < ids.Length; i++)
        {
            numbers[ids[i]] = i;
        }

        Resolver = new IdentityResolver(ids, node => nodes[ids[node]]?.Report.Prefix);
        LinkJudged(judgements);
        LinkShared();
        if (policy.JoinEventsAcrossReports)
        {
            new EventRule(policy).Link(
                [.. nodes.Values.OfType<EventFacts>()],
                (left, right, why) => Resolver.Link(numbers[left.Id], numbers[right.Id], JoinBasis.EventRule, why),
                (left, right) => Resolver.Block(numbers[left.Id], numbers[right.Id], "they fit the rule, as does another event that does not fit both"));
        }

        Resolver.Resolve();
        certain = new DisjointSets(ids.Length);
        Resolver.Kept.FindAll(link => link.Tier < 2).ForEach(link => certain.Union(link.Left, link.Right));
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
                Collect(facts, claim);
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

    private void Collect(EventFacts facts, LiveClaim claim)
    {
        foreach (ClaimTime time in claim.Claim.Times.Where(time => time.Role is TimeRole.Occurred or TimeRole.Start or TimeRole.End))
        {
            if (TimeNormalizer.Normalize(time.Value, policy) is { } value)
            {
                facts.Add(value.Support);
            }
        }

        foreach (Place place in claim.Claim.Places.Select(place => place.Value))
        {
            facts.Countries.UnionWith(place.Countries.Select(country => country.Text));
            bool isPoint = place.Kind == PlaceKind.Settlement || place.Kind == PlaceKind.Facility;
            facts.Settlements.UnionWith(isPoint ? place.Names.Select(name => name.Text) : []);
            facts.Areas.UnionWith(place.Kind == PlaceKind.AdminArea ? place.Names.Select(name => name.Text) : []);
            facts.Areas.UnionWith(place.Admin);
        }

        facts.Actors.UnionWith(claim.Claim.Participants.Where(participant => participant.Party is not null)
            .Select(participant => identities.Of(claim.Report, participant.Party!)));
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
