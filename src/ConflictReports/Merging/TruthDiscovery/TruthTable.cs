using ConflictReports.Merging.TruthDiscovery;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Which sources give which values for which items. Immutable; safe for use by several threads.</summary>
public sealed class TruthTable
{
    private TruthTable(EquatableArray<TruthClaim> claims)
    {
        Claims = claims;
        Index = new TruthIndex(claims);
    }

    /// <summary>The claims, each once, sorted by item, value and source, ordinally.</summary>
    public EquatableArray<TruthClaim> Claims { get; }

    /// <summary>The claims by number.</summary>
    internal TruthIndex Index { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="claims">The claims in any order; equal ones count once. A source may give several values for one item: each then has its part of the source's vote.</param>
    /// <returns>The table; equal for equal sets of claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentException">A claim is null, or one of its texts is.</exception>
    public static TruthTable Create(IEnumerable<TruthClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        TruthClaim[] sorted = [.. claims.Distinct()];
        if (sorted.Any(claim => claim is null or { Item: null } or { Source: null } or { Value: null }))
        {
            throw new ArgumentException("A claim has an item, a source and a value.", nameof(claims));
        }

        Array.Sort(sorted, Compare);
        return new TruthTable([.. sorted]);
    }

    private static int Compare(TruthClaim left, TruthClaim right)
    {
        int order = string.CompareOrdinal(left.Item, right.Item);
        if (order == 0)
        {
            order = string.CompareOrdinal(left.Value, right.Value);
        }

        return order != 0 ? order : string.CompareOrdinal(left.Source, right.Source);
    }
}
