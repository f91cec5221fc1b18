using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Independence;

/// <summary>Compares the figures that reports give of one event.</summary>
internal sealed class FigureComparison
{
    private const int MostDescribed = 3;
    private const int HalfAlike = 500;
    private readonly string cluster;
    private readonly CopyRules rules;
    private readonly HashSet<string> wrong = new(StringComparer.Ordinal);

    public FigureComparison(IReadOnlyList<CopyTraits> reports, string cluster, CopyRules rules)
    {
        this.cluster = cluster;
        this.rules = rules;
        foreach (IGrouping<string, (FigureTrait Figure, string Outlet)> number in reports.Where(report => report.IsOriginal)
            .SelectMany(report => report.Figures[cluster].Values.Where(figure => figure.Value is not null).Select(figure => (figure, report.Outlet))).GroupBy(item => item.figure.Number, StringComparer.Ordinal))
        {
            FindWrong([.. number]);
        }
    }

    /// <summary>Keys of which two reports have one in common if their figures may have points enough.</summary>
    public IEnumerable<string> KeysOf(CopyTraits report, int most)
    {
        FigureTrait[] heaviest = [.. report.Figures[cluster].Values.Where(figure => Points(figure) > 0).OrderByDescending(Points).ThenBy(figure => figure.Key, StringComparer.Ordinal).Take(most)];
        for (int i = 0; i < heaviest.Length; i++)
        {
            if (Points(heaviest[i]) + rules.TextPoints + rules.WholePoints >= rules.Points)
            {
                yield return heaviest[i].Key;
            }

            for (int k = i + 1; k < heaviest.Length; k++)
            {
                yield return string.CompareOrdinal(heaviest[i].Key, heaviest[k].Key) < 0 ? $"{heaviest[i].Key}\u0002{heaviest[k].Key}" : $"{heaviest[k].Key}\u0002{heaviest[i].Key}";
            }
        }
    }

    /// <summary>How much what two reports share tells of copying; see <see cref="CopyRules"/>. Symmetric.</summary>
    public int Points(CopyTraits left, CopyTraits right)
    {
        FigureTrait[] shared = [.. Shared(left, right)];
        HashSet<string> agreed = [.. shared.Select(figure => figure.Number)];
        HashSet<string> mine = [.. Numbers(left)];
        int otherwise = Numbers(right).Distinct().Count(number => mine.Contains(number) && !agreed.Contains(number));
        bool isAlike = Math.Min(left.Sketch.Runs, right.Sketch.Runs) >= rules.LeastText && left.Sketch.LikenessPermille(right.Sketch) >= HalfAlike;
        bool isWhole = otherwise == 0 && mine.Count > 0 && mine.SetEquals(Numbers(right));
        return shared.Sum(Points) + (isWhole ? rules.WholePoints : 0) + (isAlike ? rules.TextPoints : 0) - (otherwise * rules.OtherPoints);
    }

    /// <summary>What they share, in words.</summary>
    public string Describe(CopyTraits left, CopyTraits right)
    {
        FigureTrait[] shared = [.. Shared(left, right).Where(figure => Points(figure) > 0).OrderByDescending(Points).ThenBy(figure => figure.Key, StringComparer.Ordinal)];
        return string.Join(", ", shared.Take(MostDescribed).Select(figure => $"{figure.Words}{(wrong.Contains(figure.Key) ? " (which more contradict than say)" : "")}"))
            + (shared.Length > MostDescribed ? $" and {shared.Length - MostDescribed} more" : "");
    }

    private IEnumerable<string> Numbers(CopyTraits report) => report.Figures[cluster].Values.Where(figure => !figure.IsTime).Select(figure => figure.Number);

    private IEnumerable<FigureTrait> Shared(CopyTraits left, CopyTraits right) => left.Figures[cluster].Values.Where(figure => right.Figures[cluster].ContainsKey(figure.Key));

    private int Points(FigureTrait figure) => figure.Points(rules) + (wrong.Contains(figure.Key) ? rules.WrongPoints : 0);

    // By sorted ends: how many lie below or above a figure as a whole.
    private void FindWrong((FigureTrait Figure, string Outlet)[] given)
    {
        (IntervalValue Value, FigureTrait Figure)[] said = [.. given.DistinctBy(item => (item.Figure.Key, item.Outlet)).Select(item => (item.Figure.Value!.Value, item.Figure))];
        decimal[] lower = [.. said.Select(item => item.Value.Support.Lower ?? decimal.MinValue).Order()];
        decimal[] upper = [.. said.Select(item => item.Value.Support.Upper ?? decimal.MaxValue).Order()];
        foreach (IGrouping<string, (IntervalValue Value, FigureTrait Figure)> same in said.GroupBy(item => item.Figure.Key, StringComparer.Ordinal))
        {
            Interval support = same.First().Value.Support;
            int below = support.Lower is { } least ? CountBelow(upper, least) : 0;
            int above = support.Upper is { } greatest ? CountAbove(lower, greatest) : 0;
            if (below + above > same.Count())
            {
                wrong.Add(same.Key);
            }
        }
    }

    private static int CountAbove(decimal[] sorted, decimal bound)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] <= bound ? (middle + 1, high) : (low, middle);
        }

        return sorted.Length - low;
    }

    // How many are less; the array is sorted.
    private static int CountBelow(decimal[] sorted, decimal bound)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
