namespace ConflictReports.Merging.Independence;

/// <summary>The strongly connected components of a directed graph (Tarjan 1972), without recursion, in time in proportion to nodes and edges.</summary>
internal static class StrongComponents
{
    private const int Unseen = -1;

    /// <summary>Finds the components.</summary>
    /// <param name="edges">For each node the nodes that it leads to.</param>
    /// <returns>For each node the number of its component, from 0; an edge between components leads to the one with the smaller number.</returns>
    public static int[] Of(IReadOnlyList<IReadOnlyList<int>> edges)
    {
        int[] component = [.. Enumerable.Repeat(Unseen, edges.Count)];
        int[] order = [.. Enumerable.Repeat(Unseen, edges.Count)];
        int[] lowest = new int[edges.Count];
        Stack<int> members = [];
        Stack<(int Node, int Next)> open = [];
        (int seen, int found) = (0, 0);
        for (int start = 0; start < edges.Count; start++)
        {
            if (order[start] != Unseen)
            {
                continue;
            }

            open.Push((start, 0));
            while (open.TryPop(out (int Node, int Next) step))
            {
                (int node, int next) = step;
                if (next == 0)
                {
                    order[node] = lowest[node] = seen++;
                    members.Push(node);
                }
                else
                {
                    lowest[node] = Math.Min(lowest[node], Reached(edges[node][next - 1]));
                }

                while (next < edges[node].Count && order[edges[node][next]] != Unseen)
                {
                    lowest[node] = Math.Min(lowest[node], Reached(edges[node][next++]));
                }

                if (next < edges[node].Count)
                {
                    open.Push((node, next + 1));
                    open.Push((edges[node][next], 0));
                }
                else if (lowest[node] == order[node])
                {
                    Close(node, found++);
                }
            }
        }

        return component;

        // What is closed already is not on the way back.
        int Reached(int node) => component[node] == Unseen ? lowest[node] : int.MaxValue;

        void Close(int root, int number)
        {
            int member;
            do
            {
                member = members.Pop();
                component[member] = number;
            }
            while (member != root);
        }
    }
}
