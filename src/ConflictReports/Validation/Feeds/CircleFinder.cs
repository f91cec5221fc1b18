using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>Finds the circles among the links of a run.</summary>
/// <remarks>
/// If there are many links, those that cannot be part of a circle are left out first, by reading the log as often as that takes away an eighth: a report that rests on nothing, or
/// on which nothing rests, is in none. The others are peeled in memory, in some 64 bytes a link, until only circles and what joins them remain: in an honest feed nothing. Only of
/// those the texts are held.
/// </remarks>
internal sealed class CircleFinder(FeedStorage storage, FingerprintKey key)
{
    private const int MostNamed = 8;

    // So many bits are there for each link, as far as there is memory: enough that few share one, few enough not to be what the whole run needs most memory for.
    private const int BitsPerLink = 32;

    // How many bytes a link and its reports take while links are peeled.
    private const int BytesPerLink = 64;

    private readonly Dictionary<string, List<PlacedLink>> links = new(StringComparer.Ordinal);
    private readonly List<string> starts = [];

    /// <summary>Finds the circles; no link closes two.</summary>
    public IEnumerable<FeedCircle> Find(RecordLog log)
    {
        RecordLog current = log;
        try
        {
            while (current.Count * (long)BytesPerLink > storage.SorterBytes && Trim(current) is var trimmed)
            {
                bool helped = trimmed.Count <= current.Count - (current.Count / 8);
                Replace(log, ref current, trimmed);
                if (!helped)
                {
                    break;
                }
            }

            Load(current);
        }
        finally
        {
            Replace(log, ref current, log);
        }

        return Search();
    }

    private static void Replace(RecordLog given, ref RecordLog current, RecordLog next)
    {
        if (!ReferenceEquals(current, given))
        {
            current.Dispose();
        }

        current = next;
    }

    // One bit for each report; two that share a bit only keep a link too many.
    private RecordLog Trim(RecordLog log)
    {
        long most = Math.Min(storage.SorterBytes * 4L, int.MaxValue);
        System.Collections.BitArray from = new((int)Math.Min(log.Count * BitsPerLink, most));
        System.Collections.BitArray to = new(from.Length);
        for (RecordReader reader = log.Read(); reader.Read();)
        {
            FeedLink link = PlacedLink.Read(RecordWriter.Read(reader.Current)).Link;
            from[BitOf(link.From, from)] = true;
            to[BitOf(link.To, to)] = true;
        }

        RecordLog kept = storage.CreateLog();
        for (RecordReader reader = log.Read(); reader.Read();)
        {
            FeedLink link = PlacedLink.Read(RecordWriter.Read(reader.Current)).Link;
            if (from[BitOf(link.To, from)] && to[BitOf(link.From, to)])
            {
                kept.Add(reader.Current.Span);
            }
        }

        return kept;
    }

    private int BitOf(string id, System.Collections.BitArray bits) => (int)(key.OfText(id).First % (ulong)bits.Length);

    private void Load(RecordLog log)
    {
        LinkPeeling peeling = new(key);
        for (RecordReader reader = log.Read(); reader.Read();)
        {
            peeling.Add(PlacedLink.Read(RecordWriter.Read(reader.Current)).Link);
        }

        bool[] left = peeling.Run();
        int at = 0;
        for (RecordReader reader = log.Read(); reader.Read(); at++)
        {
            if (left[at])
            {
                Add(PlacedLink.Read(RecordWriter.Read(reader.Current)));
            }
        }
    }

    private void Add(in PlacedLink placed)
    {
        if (!links.TryGetValue(placed.Link.From, out List<PlacedLink>? list))
        {
            links.Add(placed.Link.From, list = []);
            starts.Add(placed.Link.From);
        }

        list.Add(placed);
    }

    private IEnumerable<FeedCircle> Search()
    {
        // A report is on the path while its depth is known; afterwards nothing new can be found from it.
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        HashSet<string> finished = new(StringComparer.Ordinal);
        List<(string Id, int Next)> path = [];
        foreach (string start in starts)
        {
            Enter(start);
            while (path.Count > 0)
            {
                (string id, int next) = path[^1];
                if (!links.TryGetValue(id, out List<PlacedLink>? list) || next == list.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    depths.Remove(id);
                    finished.Add(id);
                    continue;
                }

                path[^1] = (id, next + 1);
                if (depths.TryGetValue(list[next].Link.To, out int depth))
                {
                    int length = path.Count - depth;
                    yield return new FeedCircle(list[next], length, [.. path.GetRange(depth, Math.Min(length, MostNamed)).Select(step => step.Id)]);
                }
                else
                {
                    Enter(list[next].Link.To);
                }
            }
        }

        void Enter(string id)
        {
            if (!finished.Contains(id))
            {
                depths[id] = path.Count;
                path.Add((id, 0));
            }
        }
    }
}
