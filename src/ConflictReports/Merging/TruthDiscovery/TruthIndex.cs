using ConflictReports.Values;

namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>The claims of a table by number: those of a value and the values of an item lie side by side, and each source has its own.</summary>
internal sealed class TruthIndex
{
    private readonly int[] itemStarts;
    private readonly int[] valueStarts;
    private readonly int[] sourceStarts;
    private readonly int[] claimsOfSources;

    /// <summary>Numbers claims.</summary>
    /// <param name="claims">The claims, each once, sorted by item, value and source.</param>
    public TruthIndex(EquatableArray<TruthClaim> claims)
    {
        Sources = [.. claims.Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        SourceOf = new int[claims.Count];
        ItemOf = new int[claims.Count];
        ValueOf = new int[claims.Count];
        List<int> items = [];
        List<int> values = [];
        Dictionary<string, int> numbers = Sources.Select((source, number) => (source, number)).ToDictionary(pair => pair.source, pair => pair.number, StringComparer.Ordinal);
        for (int i = 0; i < claims.Count; i++)
        {
            bool newItem = i == 0 || claims[i].Item != claims[i - 1].Item;
            if (newItem || claims[i].Value != claims[i - 1].Value)
            {
                values.Add(i);
            }

            if (newItem)
            {
                items.Add(values.Count - 1);
            }

            SourceOf[i] = numbers[claims[i].Source];
            ItemOf[i] = items.Count - 1;
            ValueOf[i] = values.Count - 1;
        }

        Items = items.Count;
        Values = values.Count;
        itemStarts = [.. items, values.Count];
        valueStarts = [.. values, claims.Count];
        (sourceStarts, claimsOfSources) = GroupBySource();
        Alternatives = CountAlternatives();
    }

    /// <summary>The names of the sources, sorted.</summary>
    public string[] Sources { get; }

    /// <summary>How many items there are.</summary>
    public int Items { get; }

    /// <summary>How many values of items there are.</summary>
    public int Values { get; }

    /// <summary>How many claims there are.</summary>
    public int Claims => SourceOf.Length;

    /// <summary>The source of each claim.</summary>
    public int[] SourceOf { get; }

    /// <summary>The item of each claim.</summary>
    public int[] ItemOf { get; }

    /// <summary>The value of each claim.</summary>
    public int[] ValueOf { get; }

    /// <summary>For each claim, how many values its source gives for its item.</summary>
    public int[] Alternatives { get; }

    /// <summary>The numbers of an item's values.</summary>
    public Range ValuesOfItem(int item) => itemStarts[item]..itemStarts[item + 1];

    /// <summary>The numbers of a value's claims, in the order of their sources.</summary>
    public Range ClaimsOfValue(int value) => valueStarts[value]..valueStarts[value + 1];

    /// <summary>The claims of a source, in the order of their items and values.</summary>
    public ReadOnlySpan<int> ClaimsOfSource(int source) => claimsOfSources.AsSpan(sourceStarts[source]..sourceStarts[source + 1]);

    private (int[] Starts, int[] Claims) GroupBySource()
    {
        int[] starts = new int[Sources.Length + 1];
        foreach (int source in SourceOf)
        {
            starts[source + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] next = [.. starts];
        int[] grouped = new int[Claims];
        for (int claim = 0; claim < Claims; claim++)
        {
            grouped[next[SourceOf[claim]]++] = claim;
        }

        return (starts, grouped);
    }

    private int[] CountAlternatives()
    {
        int[] counts = new int[Claims];
        for (int source = 0; source < Sources.Length; source++)
        {
            foreach (IGrouping<int, int> item in ClaimsOfSource(source).ToArray().GroupBy(claim => ItemOf[claim]))
            {
                int count = item.Count();
                foreach (int claim in item)
                {
                    counts[claim] = count;
                }
            }
        }

        return counts;
    }
}
