namespace ConflictReports.Merging.Building;

/// <summary>The greatest groups of intervals that have something in common.</summary>
internal static class IntervalGroups
{
    /// <summary>
    /// One sweep: wherever an interval ends right after another one began, those that are open there are a group that none contains. Intervals
    /// that meet pairwise have a common point (Helly in one dimension), so these are all maximal cliques.
    /// </summary>
    /// <param name="intervals">The intervals, none empty.</param>
    /// <returns>The groups as ascending positions, in the order of the sweep.</returns>
    public static IReadOnlyList<int[]> Of(IReadOnlyList<Interval> intervals)
    {
        int[] starts = [.. Enumerable.Range(0, intervals.Count)];
        int[] ends = [.. starts];
        Array.Sort(starts, (left, right) => Order(Interval.CompareLower(intervals[left], intervals[right]), left, right));
        Array.Sort(ends, (left, right) => Order(Interval.CompareUpper(intervals[left], intervals[right]), left, right));

        List<int[]> groups = [];
        SortedSet<int> open = [];
        int next = 0;
        bool hasGrown = false;
        foreach (int ending in ends)
        {
            while (next < starts.Length && !StartsAfter(intervals[starts[next]], intervals[ending]))
            {
                open.Add(starts[next++]);
                hasGrown = true;
            }

            if (hasGrown)
            {
                groups.Add([.. open]);
                hasGrown = false;
            }

            open.Remove(ending);
        }

        return groups;
    }

    private static int Order(int order, int left, int right) => order != 0 ? order : left.CompareTo(right);

    private static bool StartsAfter(Interval later, Interval earlier) =>
        new Interval(later.Lower, earlier.Upper, later.LowerExcluded, earlier.UpperExcluded).IsEmpty;
}
