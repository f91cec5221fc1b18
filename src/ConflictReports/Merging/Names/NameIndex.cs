namespace ConflictReports.Merging.Names;

/// <summary>Which of many names are worth comparing: those that share a key (see <see cref="NameSkeleton"/>), so that not each is compared with each.</summary>
internal static class NameIndex
{
    // A key that more names share is split by their other keys: two names under it are compared if they share one of these, too.
    private const int MostTogether = 64;
    private const int MostKeys = 3;

    /// <summary>
    /// Pairs of names that share a key, as positions, the lower first, each once, in no order. Which pairs they are is a matter of the names alone. Where more
    /// than 64 share a key, they are asked for a second one and then a third; of more than 64 that share these, too, or have no more, each is compared with the
    /// 64 that follow it in ordinal order.
    /// </summary>
    /// <param name="names">Names that are distinct when folded, or of which one is a person's and the other a body's.</param>
    public static IReadOnlyCollection<(int Left, int Right)> Candidates(IReadOnlyList<NameForm> names)
    {
        int[] order = [.. Enumerable.Range(0, names.Count)
            .OrderBy(name => names[name].Folded, StringComparer.Ordinal).ThenBy(name => names[name].IsPerson)];
        HashSet<(int Left, int Right)> candidates = [];
        Collect(order, [.. names.Select(NameSkeleton.KeysOf)], depth: 1, after: "", candidates);
        return candidates;
    }

    private static void Collect(IReadOnlyList<int> together, IReadOnlyList<string>[] keys, int depth, string after, HashSet<(int Left, int Right)> candidates)
    {
        Dictionary<string, List<int>> buckets = new(StringComparer.Ordinal);
        foreach (int name in together)
        {
            foreach (string key in keys[name].Where(key => string.CompareOrdinal(key, after) > 0))
            {
                (buckets.TryGetValue(key, out List<int>? bucket) ? bucket : buckets[key] = []).Add(name);
            }
        }

        foreach ((string key, List<int> bucket) in buckets)
        {
            if (bucket.Count <= MostTogether || depth == MostKeys)
            {
                Pair(bucket, candidates);
                continue;
            }

            Collect(bucket, keys, depth + 1, key, candidates);
            List<int> last = bucket.FindAll(name => string.CompareOrdinal(keys[name][^1], key) <= 0);
            Pair(last, candidates);
            if (last.Count <= MostTogether)
            {
                last.ForEach(name => bucket.ForEach(other => Add(name, other, candidates)));
            }
        }
    }

    private static void Pair(List<int> bucket, HashSet<(int Left, int Right)> candidates)
    {
        for (int i = 0; i < bucket.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(bucket.Count, i + 1 + MostTogether); j++)
            {
                Add(bucket[i], bucket[j], candidates);
            }
        }
    }

    private static void Add(int left, int right, HashSet<(int Left, int Right)> candidates)
    {
        if (left != right)
        {
            candidates.Add((Math.Min(left, right), Math.Max(left, right)));
        }
    }
}
