using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>Takes from links between reports those that are part of no circle: again and again the reports that rest on nothing, and those on which nothing rests.</summary>
internal sealed class LinkPeeling(FingerprintKey key)
{
    private readonly Dictionary<Fingerprint, int> reports = [];
    private readonly List<int> from = [];
    private readonly List<int> to = [];

    /// <summary>Adds a link.</summary>
    public void Add(FeedLink link)
    {
        from.Add(NumberOf(link.From));
        to.Add(NumberOf(link.To));
    }

    /// <summary>Tells of each link, in the order in which they were added, whether it is left.</summary>
    public bool[] Run()
    {
        bool[] isGone = new bool[reports.Count];
        Peel(from, to, isGone);
        Peel(to, from, isGone);
        bool[] left = new bool[from.Count];
        for (int i = 0; i < left.Length; i++)
        {
            left[i] = !isGone[from[i]] && !isGone[to[i]];
        }

        return left;
    }

    private int NumberOf(string id)
    {
        Fingerprint fingerprint = key.OfText(id);
        if (!reports.TryGetValue(fingerprint, out int number))
        {
            number = reports.Count;
            reports.Add(fingerprint, number);
        }

        return number;
    }

    // Reports without a link that starts at them go, and their links with them, until there are none.
    private static void Peel(List<int> starts, List<int> ends, bool[] isGone)
    {
        int[] leaving = new int[isGone.Length];
        int[] firstInto = new int[isGone.Length + 1];
        for (int i = 0; i < starts.Count; i++)
        {
            if (!isGone[starts[i]] && !isGone[ends[i]])
            {
                leaving[starts[i]]++;
                firstInto[ends[i] + 1]++;
            }
        }

        for (int report = 0; report < isGone.Length; report++)
        {
            firstInto[report + 1] += firstInto[report];
        }

        int[] into = SortByEnd(starts, ends, isGone, firstInto);
        Stack<int> going = new(Enumerable.Range(0, isGone.Length).Where(report => leaving[report] == 0 && !isGone[report]));
        while (going.TryPop(out int report))
        {
            isGone[report] = true;
            for (int i = firstInto[report]; i < firstInto[report + 1]; i++)
            {
                if (--leaving[into[i]] == 0)
                {
                    going.Push(into[i]);
                }
            }
        }
    }

    // The starts of the links into each report, one report after the other.
    private static int[] SortByEnd(List<int> starts, List<int> ends, bool[] isGone, int[] firstInto)
    {
        int[] next = [.. firstInto];
        int[] into = new int[firstInto[^1]];
        for (int i = 0; i < starts.Count; i++)
        {
            if (!isGone[starts[i]] && !isGone[ends[i]])
            {
                into[next[ends[i]]++] = starts[i];
            }
        }

        return into;
    }
}
