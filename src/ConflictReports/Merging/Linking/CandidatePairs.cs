namespace ConflictReports.Merging.Linking;

/// <summary>Finds the pairs of events that are worth comparing: those that share a key. Never all pairs.</summary>
/// <remarks>
/// Each pair comes once, at its least shared key. Where very many share a key, those are compared that have a further trait in common, trait by trait; what
/// is left in crowds that nothing tells apart is compared with what is next to it in the order of content. No count decides whether an event takes part.
/// </remarks>
internal sealed class CandidatePairs
{
    /// <summary>How many events may share a key before the further traits are asked for.</summary>
    private const int LargestBucket = 200;

    private static readonly Func<EventFacts, string>[] Traits =
    [
        facts => facts.Event.Type.Text,
        facts => FormattableString.Invariant($"{facts.Stated!.Value.Lower}"),
        facts => string.Join(',', facts.Settlements),
        facts => string.Join(',', facts.Figures.Select(figure => figure.Question)),
    ];

    private readonly EventFacts[] events;
    private readonly ulong[][] keys;
    private readonly HashSet<ulong> crowded = [];

    /// <param name="events">The events that can be joined.</param>
    /// <param name="spellings">The spellings of their places.</param>
    public CandidatePairs(EventFacts[] events, Spellings spellings)
    {
        this.events = events;
        keys = [.. events.Select(facts => BlockingKeys.Of(facts, spellings))];
    }

    /// <summary>The pairs, each once, the lesser position first.</summary>
    public IEnumerable<(int Left, int Right)> Find()
    {
        List<(ulong Key, int[] Positions)> buckets = [.. Buckets(keys)];
        crowded.UnionWith(buckets.Where(bucket => bucket.Positions.Length > LargestBucket).Select(bucket => bucket.Key));
        HashSet<(int, int)> ofCrowds = [];
        foreach ((ulong key, int[] positions) in buckets)
        {
            bool isCrowd = positions.Length > LargestBucket;
            foreach ((int left, int right) in isCrowd ? OfCrowd(positions, 0) : All(positions))
            {
                // A pair that shares a key without a crowd comes there; one that does not comes at the first crowd that it meets in.
                if (FirstKey(keys[left], keys[right]) is { } first ? first == key : ofCrowds.Add((left, right)))
                {
                    yield return (left, right);
                }
            }
        }

        foreach ((int Left, int Right) pair in WithoutPlace())
        {
            yield return pair;
        }
    }

    // Two events with a place have met, if they can; what has none meets all of its country and parties.
    private IEnumerable<(int Left, int Right)> WithoutPlace()
    {
        HashSet<(int, int)> seen = [];
        foreach ((_, int[] positions) in Buckets([.. events.Select(BlockingKeys.OfPlaceless)]))
        {
            int[] placeless = [.. positions.Where(position => !events[position].HasPlace)];
            if (placeless.Length == 0)
            {
                continue;
            }

            foreach (int[] crowd in placeless.Length * (long)positions.Length > LargestBucket * (long)LargestBucket ? Parts(positions, 0) : [positions])
            {
                foreach (int one in crowd.Where(position => !events[position].HasPlace))
                {
                    foreach (int other in crowd.Where(other => other != one && seen.Add((Math.Min(one, other), Math.Max(one, other)))))
                    {
                        yield return (Math.Min(one, other), Math.Max(one, other));
                    }
                }
            }
        }
    }

    private static IEnumerable<(ulong Key, int[] Positions)> Buckets(ulong[][] keys)
    {
        (ulong Key, int Position)[] all = [.. keys.SelectMany((own, position) => own.Select(key => (key, position)))];
        Array.Sort(all);
        for (int start = 0, end; start < all.Length; start = end)
        {
            end = start + 1;
            while (end < all.Length && all[end].Key == all[start].Key)
            {
                end++;
            }

            if (end - start > 1)
            {
                yield return (all[start].Key, [.. all[start..end].Select(item => item.Position)]);
            }
        }
    }

    private static IEnumerable<(int Left, int Right)> All(int[] positions)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            for (int j = i + 1; j < positions.Length; j++)
            {
                yield return (positions[i], positions[j]);
            }
        }
    }

    private IEnumerable<(int Left, int Right)> OfCrowd(int[] positions, int trait) => Parts(positions, trait).SelectMany(All);

    // Parts of at most the largest size, by one trait after the other.
    private IEnumerable<int[]> Parts(int[] positions, int trait)
    {
        if (positions.Length <= LargestBucket)
        {
            return [positions];
        }

        if (trait == Traits.Length)
        {
            return Neighbours(positions);
        }

        return positions.GroupBy(position => Traits[trait](events[position]), StringComparer.Ordinal).SelectMany(part => Parts([.. part], trait + 1));
    }

    // Each part has half of the one before, so that what is next to each other is together in one of them.
    private IEnumerable<int[]> Neighbours(int[] positions)
    {
        int[] sorted = [.. positions.OrderBy(position => events[position].Content).ThenBy(position => position)];
        for (int start = 0; start < sorted.Length; start += LargestBucket / 2)
        {
            int[] part = sorted[start..Math.Min(sorted.Length, start + LargestBucket)];
            Array.Sort(part);
            yield return part;
        }
    }

    // The least key that both have and that is no crowd's; both lists are in order.
    private ulong? FirstKey(ulong[] left, ulong[] right)
    {
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j] && !crowded.Contains(left[i]))
            {
                return left[i];
            }

            (i, j) = left[i] == right[j] ? (i + 1, j + 1) : left[i] < right[j] ? (i + 1, j) : (i, j + 1);
        }

        return null;
    }
}
