namespace ConflictReports.Merging.Linking;

/// <summary>What stands between two clusters: the sum of the compared pairs, their number, how their statements agree, and the one that says most for a join.</summary>
internal readonly record struct ClusterNeighbour(long Sum, int Count, TraitCounts Statements, ScoredPair Best)
{
    public ClusterNeighbour Add(ClusterNeighbour other) => new(Sum + other.Sum, Count + other.Count, Statements + other.Statements, other.Best.Score > Best.Score
        || (other.Best.Score == Best.Score && (other.Best.Left, other.Best.Right).CompareTo((Best.Left, Best.Right)) < 0) ? other.Best : Best);

    /// <summary>Whether the average is at least a threshold.</summary>
    public bool IsAtLeast(int threshold) => Sum >= (long)threshold * Count;

    /// <summary>Compares the averages, exactly.</summary>
    public int CompareAverage(ClusterNeighbour other) => ((Int128)Sum * other.Count).CompareTo((Int128)other.Sum * Count);
}
