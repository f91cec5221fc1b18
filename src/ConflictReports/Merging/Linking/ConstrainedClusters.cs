namespace ConflictReports.Merging.Linking;

/// <summary>
/// Joins events, the best pair of clusters first, by the average of what speaks for the pairs between them, without joining what must stay apart.
/// </summary>
/// <remarks>
/// Independent of the order of events and pairs: equal averages are told apart by content. Where a join excludes another that is as good but for
/// the margin, neither is made. Works on one component of pairs after the other, so that the cost grows with the pairs and not with their square.
/// </remarks>
internal sealed class ConstrainedClusters
{
    private readonly EventWeights weights;
    private readonly int[] parents;
    private readonly ulong[] contents;
    private readonly int[] versions;
    private readonly TraitCounts[] within;
    private readonly Dictionary<int, HashSet<string>> reports = [];
    private readonly Dictionary<int, HashSet<int>> apart;
    private readonly Dictionary<int, Dictionary<int, ClusterNeighbour>> neighbours = [];
    private readonly PriorityQueue<Offer, Offer> offers = new(new OfferOrder());

    /// <param name="start">The events, joined as far as they must be.</param>
    /// <param name="reportOf">The report of an event, which keeps its events apart.</param>
    /// <param name="contentOf">A number by content.</param>
    /// <param name="apart">Pairs that must stay apart, both ways.</param>
    /// <param name="weights">The thresholds.</param>
    public ConstrainedClusters(Building.DisjointSets start, Func<int, string> reportOf, Func<int, ulong> contentOf, ILookup<int, int> apart, EventWeights weights)
    {
        this.weights = weights;
        parents = [.. Enumerable.Range(0, start.Count).Select(start.Find)];
        contents = new ulong[start.Count];
        versions = new int[start.Count];
        within = new TraitCounts[start.Count];
        this.apart = [];
        foreach (IGrouping<int, int> cluster in Enumerable.Range(0, start.Count).GroupBy(start.Find))
        {
            contents[cluster.Key] = cluster.Min(contentOf);
            reports[cluster.Key] = cluster.Select(reportOf).ToHashSet(StringComparer.Ordinal);
            this.apart[cluster.Key] = [.. cluster.SelectMany(node => apart[node])];
        }
    }

    /// <summary>The pairs by which clusters were joined.</summary>
    public List<ScoredPair> Joins { get; } = [];

    /// <summary>The cluster of an event: a position in it.</summary>
    public int Find(int node)
    {
        while (parents[node] != node)
        {
            parents[node] = parents[parents[node]];
            node = parents[node];
        }

        return node;
    }

    /// <summary>Joins two events outright, unless they must stay apart.</summary>
    /// <returns>Whether they are joined now and were not before.</returns>
    public bool TryJoin(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        if (left == right || IsForbidden(left, right))
        {
            return false;
        }

        Unite(left, right);
        return true;
    }

    /// <summary>Joins by score.</summary>
    /// <param name="pairs">The compared pairs, each once.</param>
    /// <returns>What is between clusters in the end and is at least near.</returns>
    public IReadOnlyList<ClusterNeighbour> Join(IEnumerable<ScoredPair> pairs)
    {
        foreach (ScoredPair pair in pairs)
        {
            (int left, int right) = (Find(pair.Left), Find(pair.Right));
            if (left == right)
            {
                within[left] += pair.Statements;
            }
            else
            {
                ClusterNeighbour between = new(pair.Score, 1, pair.Statements, pair);
                Note(left, right, between);
                Note(right, left, between);
            }
        }

        foreach ((int left, Dictionary<int, ClusterNeighbour> others) in neighbours)
        {
            foreach ((int right, ClusterNeighbour between) in others.Where(other => left < other.Key))
            {
                Offer(left, right, between);
            }
        }

        while (offers.TryDequeue(out Offer offer, out _))
        {
            if (IsCurrent(offer) && !IsForbidden(offer.Left, offer.Right) && !offer.Between.Statements.AreRarerThan(within[offer.Left] + within[offer.Right], weights) && !IsAmbiguous(offer.Left, offer.Right) && !IsAmbiguous(offer.Right, offer.Left))
            {
                Joins.Add(offer.Between.Best);
                Merge(offer.Left, offer.Right);
            }
        }

        return [.. neighbours.SelectMany(item => item.Value.Where(other => item.Key < other.Key && other.Value.IsAtLeast(weights.NearFrom) && !AreOfOneReport(item.Key, other.Key)).Select(other => other.Value))];
    }

    private void Note(int from, int to, ClusterNeighbour between)
    {
        Dictionary<int, ClusterNeighbour> own = neighbours.TryGetValue(from, out Dictionary<int, ClusterNeighbour>? found) ? found : neighbours[from] = [];
        own[to] = own.TryGetValue(to, out ClusterNeighbour known) ? known.Add(between) : between;
    }

    private void Offer(int left, int right, ClusterNeighbour between)
    {
        if (between.IsAtLeast(weights.JoinedFrom))
        {
            (ulong, ulong) order = contents[left] <= contents[right] ? (contents[left], contents[right]) : (contents[right], contents[left]);
            Offer offer = new(left, right, versions[left], versions[right], between, order);
            offers.Enqueue(offer, offer);
        }
    }

    private bool IsCurrent(Offer offer) => parents[offer.Left] == offer.Left && parents[offer.Right] == offer.Right
        && versions[offer.Left] == offer.LeftVersion && versions[offer.Right] == offer.RightVersion;

    private bool IsForbidden(int left, int right)
    {
        (HashSet<string> few, HashSet<string> many) = reports[left].Count <= reports[right].Count ? (reports[left], reports[right]) : (reports[right], reports[left]);
        return few.Overlaps(many) || apart[left].Any(node => Find(node) == right) || apart[right].Any(node => Find(node) == left);
    }

    // What one report tells apart is no question.
    private bool AreOfOneReport(int left, int right) => reports[left].Count == 1 && reports[right].SetEquals(reports[left]);

    // Whether one of the two has another partner that is as good, but for the margin, and that cannot come along.
    private bool IsAmbiguous(int one, int partner)
    {
        ClusterNeighbour best = neighbours[one][partner];
        foreach ((int other, ClusterNeighbour between) in neighbours[one])
        {
            bool isAsGood = other != partner && between.IsAtLeast(weights.JoinedFrom)
                && (Int128)(between.Sum + ((long)weights.Margin * between.Count)) * best.Count >= (Int128)best.Sum * between.Count;
            if (isAsGood && !IsForbidden(one, other) && !MayMeet(partner, other))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayMeet(int left, int right) =>
        neighbours[left].TryGetValue(right, out ClusterNeighbour between) && between.IsAtLeast(weights.NearFrom) && !IsForbidden(left, right);

    private void Merge(int left, int right)
    {
        (Dictionary<int, ClusterNeighbour> one, Dictionary<int, ClusterNeighbour> other) = (neighbours[left], neighbours[right]);
        TraitCounts between = one[right].Statements;
        int root = Unite(left, right);
        within[root] += between;
        int gone = root == left ? right : left;
        one.Remove(right);
        other.Remove(left);
        (Dictionary<int, ClusterNeighbour> all, Dictionary<int, ClusterNeighbour> few) = one.Count >= other.Count ? (one, other) : (other, one);
        foreach ((int third, ClusterNeighbour own) in few)
        {
            all[third] = all.TryGetValue(third, out ClusterNeighbour known) ? known.Add(own) : own;
        }

        neighbours.Remove(gone);
        neighbours[root] = all;
        foreach ((int third, ClusterNeighbour joint) in all)
        {
            neighbours[third].Remove(gone);
            neighbours[third][root] = joint;
            Offer(Math.Min(root, third), Math.Max(root, third), joint);
        }
    }

    private int Unite(int left, int right)
    {
        (int root, int gone) = (Math.Min(left, right), Math.Max(left, right));
        parents[gone] = root;
        versions[root] = Math.Max(versions[root], versions[gone]) + 1;
        within[root] += within[gone];
        contents[root] = Math.Min(contents[root], contents[gone]);
        reports[root].UnionWith(reports[gone]);
        apart[root].UnionWith(apart[gone]);
        reports.Remove(gone);
        apart.Remove(gone);
        return root;
    }
}
