using ConflictReports.Merging.Building;
using ConflictReports.Merging.Texts;

namespace ConflictReports.Merging.Independence;

/// <summary>What a report gives itself away by if it is copied, or copies.</summary>
internal sealed class CopyTraits
{
    private const decimal SecondsPerHour = 3_600;
    private readonly string text;
    private readonly string figures;
    private readonly int speakers;

    public CopyTraits(LiveReport report, string outlet, bool isOriginal, Func<LiveClaim, string> clusterOf, DossierPolicy policy)
    {
        Report = report;
        Outlet = outlet;
        IsOriginal = isOriginal;
        Published = report.Report.Published is { } published ? TimeNormalizer.Normalize(published, policy)?.Stated : null;
        text = string.Join('\n', report.Claims.Select(claim => (claim.Claim.Original ?? claim.Claim.Statement).Text).Prepend(report.Report.Summary?.Text ?? ""));
        Sketch = TextSketch.Of(text);
        Figures = report.Claims.SelectMany(claim => FigureTrait.Of(claim.Claim, policy).Select(figure => (Cluster: clusterOf(claim), figure)))
            .GroupBy(item => item.Cluster, item => item.figure, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal), StringComparer.Ordinal);
        figures = string.Join('\n', Figures.Values.SelectMany(figure => figure.Keys).Order(StringComparer.Ordinal));
        speakers = report.Claims.Sum(claim => claim.Claim.Attributions.Sum(route => route.Hops.Count));
    }

    public LiveReport Report { get; }

    /// <summary>The representative id of the publisher.</summary>
    public string Outlet { get; }

    /// <summary>Whether others may be copied from it: not if it only passes on what it says to have from reports that are here.</summary>
    public bool IsOriginal { get; }

    /// <summary>When it was published, by its own word; null: it does not say.</summary>
    public Interval? Published { get; }

    public TextSketch Sketch { get; }

    /// <summary>By cluster, the figures by key.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, FigureTrait>> Figures { get; }

    /// <summary>
    /// Who comes first: by the stated time, then whoever names more speakers, since copying loses them, then by what is said. Never by an id, but where nothing else differs.
    /// </summary>
    public static int Compare(CopyTraits left, CopyTraits right)
    {
        int order = (left.Published is null).CompareTo(right.Published is null);
        order = order != 0 || left.Published is not { } mine || right.Published is not { } theirs ? order : Interval.CompareLower(mine, theirs);
        order = order != 0 ? order : right.speakers.CompareTo(left.speakers);
        order = order != 0 ? order : string.CompareOrdinal(left.figures, right.figures);
        order = order != 0 ? order : string.CompareOrdinal(left.text, right.text);
        return order != 0 ? order : string.CompareOrdinal(left.Report.Revision.Digest.Text, right.Report.Revision.Digest.Text);
    }

    /// <summary>Whether it appeared so soon after another one, or on the same day, that it may be copied from it.</summary>
    public bool IsSoonAfter(CopyTraits other, CopyRules rules) => Published is { Lower: { } mine, Upper: { } mineAtLatest } && other.Published is { Lower: { } theirs, Upper: { } theirsAtLatest }
        && mineAtLatest >= theirs && mine - theirsAtLatest <= rules.LagHours * SecondsPerHour;
}
