namespace ConflictReports.Validation.Rules;

/// <summary>Links between ids, and the chains among them that come back to their start. Work grows with the number of links.</summary>
internal sealed class LinkGraph
{
    private const int MostNamed = 8;

    private readonly Dictionary<string, List<Link>> links = new(StringComparer.Ordinal);
    private readonly List<string> starts = [];

    private readonly record struct Link(string To, ReportPart Part, string Member);

    /// <summary>Adds a link and the place where it is said.</summary>
    public void Add(string from, string to, ReportPart part, string member)
    {
        if (!links.TryGetValue(from, out List<Link>? list))
        {
            links.Add(from, list = []);
            starts.Add(from);
        }

        list.Add(new Link(to, part, member));
    }

    /// <summary>
    /// The chains that come back, each with its length, its first ids (eight at most) and the place of the link that closes it; no link closes two.
    /// </summary>
    public IEnumerable<(int Length, IReadOnlyList<string> First, string Pointer)> FindCycles()
    {
        // A node is on the path while its depth is known; afterwards nothing new can be found from it.
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        HashSet<string> finished = new(StringComparer.Ordinal);
        List<(string Node, int Next)> path = [];
        foreach (string start in starts)
        {
            if (finished.Contains(start))
            {
                continue;
            }

            path.Add((start, 0));
            depths[start] = 0;
            while (path.Count > 0)
            {
                (string node, int next) = path[^1];
                if (!links.TryGetValue(node, out List<Link>? list) || next == list.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    depths.Remove(node);
                    finished.Add(node);
                    continue;
                }

                path[^1] = (node, next + 1);
                Link link = list[next];
                if (depths.TryGetValue(link.To, out int depth))
                {
                    int length = path.Count - depth;
                    yield return (length, [.. path.GetRange(depth, Math.Min(length, MostNamed)).Select(step => step.Node)], $"{link.Part.Pointer}/{link.Member}");
                }
                else if (!finished.Contains(link.To))
                {
                    depths[link.To] = path.Count;
                    path.Add((link.To, 0));
                }
            }
        }
    }
}
