using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Independence;

/// <summary>Which of the voices behind one value are taken from others behind it, and which of them from each other in a circle.</summary>
internal sealed class CitationGraph
{
    private readonly Dictionary<LiveReport, int> numbers = [];
    private readonly List<LiveReport> reports = [];
    private readonly List<List<int>> edges = [];
    private readonly int[] components;

    // By component: whether a report behind the value is in it, and whether one is upstream of it.
    private readonly bool[] isBehind;
    private readonly bool[] hasUpstream;

    /// <summary>Makes the graph.</summary>
    /// <param name="voices">All voices behind the value.</param>
    /// <param name="parents">What a report derives from, directly.</param>
    public CitationGraph(IReadOnlyCollection<OriginVoice> voices, Func<LiveReport, IReadOnlyList<LiveReport>> parents)
    {
        HashSet<LiveReport> behind = [.. voices.Select(voice => voice.Claim.Report)];
        foreach (OriginVoice voice in voices)
        {
            Connect(NumberOf(voice.Claim.Report), voice.Cited);
        }

        // Reports that say something else may lie between; what they derive from is added at the end in turn.
        for (int i = 0; i < reports.Count; i++)
        {
            if (!behind.Contains(reports[i]))
            {
                Connect(i, parents(reports[i]));
            }
        }

        components = StrongComponents.Of(edges);
        int count = components.Length == 0 ? 0 : components.Max() + 1;
        (isBehind, hasUpstream) = (new bool[count], new bool[count]);
        foreach (LiveReport report in behind)
        {
            isBehind[components[numbers[report]]] = true;
        }

        foreach ((int From, int To) edge in edges.SelectMany((list, node) => list.Select(to => (From: components[node], To: components[to]))).Where(edge => edge.From != edge.To).Order())
        {
            hasUpstream[edge.From] |= isBehind[edge.To] || hasUpstream[edge.To];
        }
    }

    /// <summary>Whether it cites, or its report derives from, a report behind the value that is not taken from it in turn.</summary>
    public bool IsTaken(OriginVoice voice) => voice.Cited.Select(ComponentOf).Any(cited => hasUpstream[cited] || (isBehind[cited] && cited != ComponentOf(voice.Claim.Report)));

    /// <summary>The number of the circle that it is in; null: it is in none.</summary>
    public int? CircleOf(OriginVoice voice) => voice.Cited.Any(cited => ComponentOf(cited) == ComponentOf(voice.Claim.Report)) ? ComponentOf(voice.Claim.Report) : null;

    /// <summary>The number of the component of a report.</summary>
    public int ComponentOf(LiveReport report) => components[numbers[report]];

    private void Connect(int from, IEnumerable<LiveReport> cited) => edges[from].AddRange([.. cited.Select(NumberOf)]);

    private int NumberOf(LiveReport report)
    {
        if (!numbers.TryGetValue(report, out int number))
        {
            number = numbers[report] = reports.Count;
            reports.Add(report);
            edges.Add([]);
        }

        return number;
    }
}
