using System.Numerics;

namespace ConflictReports.Testing.Evaluation;

/// <summary>How a partition of claims stands to the true one.</summary>
/// <param name="Pairwise">Over all pairs of claims: two in one cluster are said to be of one event.</param>
/// <param name="AcrossReports">The same over the pairs of claims of different reports: what a report itself says to be one event is no merit.</param>
/// <param name="BCubed">Over claims: the share of its cluster that is of its event, and the share of its event that is in its cluster, averaged. F1 is of the averages.</param>
public sealed record ClusteringScores(PrecisionRecall Pairwise, PrecisionRecall AcrossReports, PrecisionRecall BCubed)
{
    /// <summary>Compares two partitions of the same claims.</summary>
    /// <param name="claims">Each claim with its cluster, its event and its report; each claim once.</param>
    /// <returns>The scores; those of no claims are null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static ClusteringScores Of(IReadOnlyCollection<(string Cluster, int Event, string Report)> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Dictionary<string, int> clusters = Count(claims.Select(claim => claim.Cluster));
        Dictionary<int, int> events = Count(claims.Select(claim => claim.Event));
        Dictionary<(string Cluster, int Event), int> cells = Count(claims.Select(claim => (claim.Cluster, claim.Event)));
        BigInteger inClusters = Pairs(clusters.Values);
        BigInteger inEvents = Pairs(events.Values);
        BigInteger inBoth = Pairs(cells.Values);
        BigInteger withinBoth = Pairs(Count(claims).Values);
        return new ClusteringScores(
            Scores(inBoth, inClusters, inEvents),
            Scores(inBoth - withinBoth, inClusters - Pairs(Count(claims.Select(claim => (claim.Cluster, claim.Report))).Values), inEvents - Pairs(Count(claims.Select(claim => (claim.Event, claim.Report))).Values)),
            new PrecisionRecall(
                Average(cells.Select(cell => (cell.Value, clusters[cell.Key.Cluster])), claims.Count),
                Average(cells.Select(cell => (cell.Value, events[cell.Key.Event])), claims.Count)));
    }

    private static PrecisionRecall Scores(BigInteger both, BigInteger said, BigInteger right) => new(Fraction.Of(both, said), Fraction.Of(both, right));

    // Each of the n claims of a cell has the share n / whole.
    private static Fraction? Average(IEnumerable<(int Cell, int Whole)> cells, int claims) => claims == 0 ? null
        : cells.GroupBy(cell => cell.Whole, cell => (BigInteger)cell.Cell * cell.Cell).OrderBy(group => group.Key)
            .Aggregate(default(Fraction), (sum, group) => sum + Fraction.Of(group.Aggregate(BigInteger.Add), group.Key)!.Value).DividedBy(claims);

    private static Dictionary<T, int> Count<T>(IEnumerable<T> keys)
        where T : notnull => keys.CountBy(key => key).ToDictionary(group => group.Key, group => group.Value);

    private static BigInteger Pairs(IEnumerable<int> sizes) => sizes.Aggregate(BigInteger.Zero, (sum, size) => sum + ((long)size * (size - 1) / 2));
}
