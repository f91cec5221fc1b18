namespace ConflictReports.Merging.Independence;

/// <summary>
/// Counts ways that share nothing: a greatest flow from the origins to the reader in which everyone on the way carries one word only.
/// </summary>
/// <remarks>
/// A way is the names of those that a word passes, the origin first and whoever is read last; a repeated name counts as one. The count does not
/// depend on the order of ways or starts.
/// </remarks>
internal sealed class DisjointWays
{
    private const int Reader = 0;

    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);
    private readonly List<List<Edge>> edges = [[]];
    private readonly List<string> names = [""];
    private readonly HashSet<(int From, int To)> known = [];
    private readonly HashSet<int> exhausted = [];

    public DisjointWays(IEnumerable<IEnumerable<string>> ways)
    {
        foreach (IEnumerable<string> way in ways)
        {
            int from = -1;
            foreach (string name in way.Distinct(StringComparer.Ordinal))
            {
                int entry = EntryOf(name);
                if (from >= 0)
                {
                    Connect(from, entry);
                }

                from = entry + 1;
            }

            Connect(from, Reader);
        }
    }

    /// <summary>Tries to lead one more word to the reader, others rerouted where that helps.</summary>
    /// <param name="origin">The first name of a way; each is tried once.</param>
    /// <returns>Whether there is one more way.</returns>
    public bool TryStart(string origin)
    {
        Dictionary<int, Edge> cameBy = [];
        Stack<int> open = new([entries[origin]]);
        HashSet<int> seen = [entries[origin]];
        while (open.TryPop(out int node))
        {
            foreach (Edge edge in edges[node].Where(edge => edge.IsFree && !exhausted.Contains(edge.To) && seen.Add(edge.To)))
            {
                cameBy[edge.To] = edge;
                open.Push(edge.To);
            }

            if (seen.Contains(Reader))
            {
                Reroute(cameBy);
                return true;
            }
        }

        // What cannot reach the reader now never will: later ways do not pass it.
        exhausted.UnionWith(seen);
        return false;
    }

    /// <summary>Whether the ways are as many without this one of the origins that were started with success.</summary>
    public bool IsReplaceable(string origin) => exhausted.Contains(entries[origin]);

    /// <summary>The names on the way of an origin that was started with success, itself first.</summary>
    public IEnumerable<string> PathOf(string origin)
    {
        for (int node = entries[origin]; node != Reader; node = edges[node].First(edge => edge is { IsFree: false, IsReturn: false }).To)
        {
            // Entries are odd; an exit bears the name of its entry.
            if (int.IsOddInteger(node))
            {
                yield return names[node];
            }
        }
    }

    /// <summary>The fewest names that all ways of the started origins and of those that could not be started pass; of several such sets the one nearest to the reader.</summary>
    public IEnumerable<string> Bottleneck()
    {
        // Whoever could still pass a word on to the reader is behind the bottleneck; it is made of those that are so on one side only.
        HashSet<int> open = [Reader];
        Stack<int> next = new([Reader]);
        while (next.TryPop(out int node))
        {
            // Only who stands on the way is a limit, not a step from one to the next.
            foreach (Edge edge in edges[node].Where(edge => (edge.Back!.IsFree || (edge.IsReturn && int.IsEvenInteger(edge.To))) && open.Add(edge.To)))
            {
                next.Push(edge.To);
            }
        }

        return entries.Where(item => !open.Contains(item.Value) && open.Contains(item.Value + 1)).Select(item => item.Key);
    }

    private static void Reroute(Dictionary<int, Edge> cameBy)
    {
        for (int node = Reader; cameBy.TryGetValue(node, out Edge? edge); node = edge.Back!.To)
        {
            edge.IsFree = false;
            edge.Back!.IsFree = true;
        }
    }

    // Everyone is two nodes, an entry and the next number as the exit, with one passage between them.
    private int EntryOf(string name)
    {
        if (!entries.TryGetValue(name, out int entry))
        {
            entry = entries[name] = edges.Count;
            edges.Add([]);
            edges.Add([]);
            names.AddRange([name, name]);
            Connect(entry, entry + 1);
        }

        return entry;
    }

    private void Connect(int from, int to)
    {
        if (known.Add((from, to)))
        {
            Edge there = new(to) { IsFree = true };
            Edge back = new(from) { Back = there, IsReturn = true };
            there.Back = back;
            edges[from].Add(there);
            edges[to].Add(back);
        }
    }

    private sealed class Edge(int to)
    {
        public int To { get; } = to;

        public bool IsFree { get; set; }

        public bool IsReturn { get; init; }

        public Edge? Back { get; set; }
    }
}
