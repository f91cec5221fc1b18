namespace ConflictReports.Merging.Building;

/// <summary>Union-find over 0 to count - 1. The root of a set depends on the set alone: it is its smallest member.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count) => parents = [.. Enumerable.Range(0, count)];

    private DisjointSets(int[] parents) => this.parents = parents;

    public int Count => parents.Length;

    public DisjointSets Copy() => new([.. parents]);

    public int Find(int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }

    public bool AreJoined(int left, int right) => Find(left) == Find(right);

    public bool Union(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        parents[Math.Max(left, right)] = Math.Min(left, right);
        return left != right;
    }
}
