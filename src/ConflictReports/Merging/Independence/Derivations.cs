using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>Which live reports derive from which, by what they declare.</summary>
internal sealed class Derivations
{
    /// <summary>
    /// How many reports upstream are named on the way of a word. Whoever has more passes, in addition, all that hangs together with them as one, so that a long
    /// chain of reprints takes no more than its length, and nobody counts twice for it.
    /// </summary>
    public const int MostNamed = 64;

    private readonly LiveIndex index;
    private readonly Dictionary<string, List<LiveReport>> byUrl;
    private readonly Dictionary<LiveReport, IReadOnlyList<LiveReport>> parents = [];
    private readonly Lazy<Dictionary<LiveReport, string>> components;

    public Derivations(LiveIndex index)
    {
        this.index = index;
        byUrl = index.Reports.Where(report => report.Report.Url is not null)
            .GroupBy(report => report.Report.Url!.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        components = new Lazy<Dictionary<LiveReport, string>>(FindComponents);
    }

    /// <summary>The live reports that an id or an address names.</summary>
    public IEnumerable<LiveReport> Find(ReportId? id, WebAddress? url) =>
        (id is null ? [] : index.FindReports(id)).Concat(url is not null && byUrl.TryGetValue(url.Text, out List<LiveReport>? pages) ? pages : []);

    /// <summary>What a report derives from, directly, or through what is not here.</summary>
    public IReadOnlyList<LiveReport> Parents(LiveReport report)
    {
        if (parents.TryGetValue(report, out IReadOnlyList<LiveReport>? known))
        {
            return known;
        }

        List<LiveReport> found = [];
        foreach (Derivation derivation in report.Report.DerivedFrom)
        {
            for (Derivation? step = derivation; step is not null; step = step.Of)
            {
                found.AddRange(Find(step.Report, step.Url));
            }
        }

        return parents[report] = [.. found.Distinct()];
    }

    /// <summary>These reports and what they derive from, the nearest first, up to <see cref="MostNamed"/>.</summary>
    public IEnumerable<LiveReport> Upstream(IReadOnlyList<LiveReport> reports)
    {
        HashSet<LiveReport> seen = [.. reports.Take(MostNamed)];
        Queue<LiveReport> open = new(seen);
        while (open.TryDequeue(out LiveReport? current))
        {
            foreach (LiveReport parent in Parents(current).Where(parent => seen.Count < MostNamed && seen.Add(parent)))
            {
                open.Enqueue(parent);
            }
        }

        return seen;
    }

    /// <summary>One name for all that hangs together with these reports; null if those upstream are all named.</summary>
    public string? CommonMark(IReadOnlyList<LiveReport> reports) => reports.Count > 0 && Upstream(reports).Count() >= MostNamed ? components.Value[reports[0]] : null;

    private Dictionary<LiveReport, string> FindComponents()
    {
        Dictionary<LiveReport, int> numbers = index.Reports.Select((report, number) => (report, number)).ToDictionary(item => item.report, item => item.number);
        DisjointSets sets = new(index.Reports.Count);
        foreach ((LiveReport report, int number) in numbers)
        {
            foreach (LiveReport parent in Parents(report))
            {
                sets.Union(number, numbers[parent]);
            }
        }

        return numbers.ToDictionary(item => item.Key, item => index.Reports[sets.Find(item.Value)].Prefix);
    }
}
