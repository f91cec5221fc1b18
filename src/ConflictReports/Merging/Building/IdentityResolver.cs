namespace ConflictReports.Merging.Building;

/// <summary>
/// Joins nodes by links, tier by tier, without joining what is parted. The result does not depend on the order of links or nodes: where a
/// join would go against a parting, all links of that tier at both parted nodes are dropped; if that does not help, all of that tier in the
/// component. Among judgements only the latter is done.
/// </summary>
internal sealed class IdentityResolver(IReadOnlyList<string> nodes, Func<int, string?> keptApart)
{
    private readonly List<IdentityLink> links = [];
    private readonly List<IdentityParting> partings = [];
    private readonly HashSet<IdentityFinding> findings = [];

    public DisjointSets Sets { get; private set; } = new(nodes.Count);

    public IReadOnlyCollection<IdentityFinding> Findings => findings;

    /// <summary>What people hold apart.</summary>
    public IReadOnlyList<IdentityParting> Partings => partings;

    /// <summary>The links that were kept; filled by <see cref="Resolve"/>.</summary>
    public List<IdentityLink> Kept { get; } = [];

    public void Link(int left, int right, JoinBasis basis, string why)
    {
        if (left != right)
        {
            links.Add(new IdentityLink(Math.Min(left, right), Math.Max(left, right), basis, why));
        }
    }

    public void Part(int left, int right, bool isUnsure, string why)
    {
        if (left != right)
        {
            partings.Add(new IdentityParting(Math.Min(left, right), Math.Max(left, right), isUnsure, why));
        }
    }

    /// <summary>Notes a link that was not made.</summary>
    public void Block(int left, int right, string why)
    {
        (string first, string second) = Ordered(left, right);
        findings.Add(new IdentityFinding { Kind = IdentityFindingKind.JoinBlocked, Left = first, Right = second, Why = why });
    }

    /// <summary>Joins by the links since the last call, as far as no parting and no link of an earlier call stands against it.</summary>
    public void Resolve()
    {
        for (int tier = 0; tier <= 2; tier++)
        {
            ResolveTier(tier, [.. links.Where(link => link.Tier == tier)]);
        }

        links.Clear();
    }

    /// <summary>The kept joins of a set, each pair of nodes once with its best reason, in the order of the ids.</summary>
    public IEnumerable<IdentityJoin> JoinsOf(IEnumerable<IdentityLink> kept) => kept
        .Select(link => (Link: link, Ids: Ordered(link.Left, link.Right)))
        .OrderBy(item => item.Ids.First, StringComparer.Ordinal).ThenBy(item => item.Ids.Second, StringComparer.Ordinal)
        .ThenBy(item => item.Link.Basis).ThenBy(item => item.Link.Why, StringComparer.Ordinal)
        .DistinctBy(item => item.Ids)
        .Select(item => new IdentityJoin { Left = item.Ids.First, Right = item.Ids.Second, Basis = item.Link.Basis, Why = item.Link.Why });

    private void ResolveTier(int tier, List<IdentityLink> active)
    {
        HashSet<int> withheld = [];
        while (true)
        {
            DisjointSets joined = Sets.Copy();
            active.ForEach(link => joined.Union(link.Left, link.Right));
            List<(int Left, int Right, string Why)> violations = [.. Violations(tier, joined)];
            if (violations.Count == 0)
            {
                Kept.AddRange(active);
                Sets = joined;
                return;
            }

            bool isNew = false;
            foreach ((int left, int right, _) in violations)
            {
                isNew |= tier > 0 && (withheld.Add(left) | withheld.Add(right));
            }

            HashSet<int> roots = [.. violations.Select(violation => joined.Find(violation.Left))];
            active.RemoveAll(link => isNew ? withheld.Contains(link.Left) || withheld.Contains(link.Right) : roots.Contains(joined.Find(link.Left)));
            Report(tier, violations);
        }
    }

    private void Report(int tier, List<(int Left, int Right, string Why)> violations)
    {
        foreach ((int left, int right, string why) in violations)
        {
            (string first, string second) = Ordered(left, right);
            IdentityFindingKind kind = tier == 0 ? IdentityFindingKind.ContradictoryJudgements : IdentityFindingKind.JoinBlocked;
            findings.Add(new IdentityFinding { Kind = kind, Left = first, Right = second, Why = why });
        }
    }

    private IEnumerable<(int Left, int Right, string Why)> Violations(int tier, DisjointSets joined)
    {
        foreach (IdentityParting parting in partings)
        {
            bool counts = tier > 0 || !parting.IsUnsure;
            if (counts && joined.AreJoined(parting.Left, parting.Right) && !Sets.AreJoined(parting.Left, parting.Right))
            {
                yield return (parting.Left, parting.Right, parting.Why);
            }
        }

        if (tier < 2)
        {
            yield break;
        }

        Dictionary<(int Root, string Key), int> first = [];
        for (int node = 0; node < nodes.Count; node++)
        {
            if (keptApart(node) is not { } key || first.TryAdd((joined.Find(node), key), node))
            {
                continue;
            }

            int other = first[(joined.Find(node), key)];
            if (!Sets.AreJoined(node, other))
            {
                yield return (other, node, "one report keeps them apart");
            }
        }
    }

    private (string First, string Second) Ordered(int left, int right) =>
        string.CompareOrdinal(nodes[left], nodes[right]) <= 0 ? (nodes[left], nodes[right]) : (nodes[right], nodes[left]);
}
