using System.Collections.Immutable;

namespace ConflictReports.Validation;

/// <summary>Finishes a table: refuses cycles that never reach a part of the value, recognises tagged unions, and lets plain references share their target.</summary>
internal static class SchemaLinker
{
    /// <summary>How many schemas may apply to the same value by way of each other.</summary>
    public const int LongestChain = 64;

    /// <summary>Finishes a table.</summary>
    /// <exception cref="SchemaCompilationException">A schema leads to itself without a step into the value, or through too many schemas.</exception>
    public static ImmutableArray<SchemaNode> Link(IReadOnlyList<SchemaNode> nodes)
    {
        RefuseCycles(nodes);
        SchemaNode[] linked = [.. nodes];
        for (int i = 0; i < linked.Length; i++)
        {
            SchemaNode node = TaggedUnionFinder.Recognise(nodes[i], place => Target(nodes, place));
            linked[i] = node with { Rereads = Readings(node) > 1 || node.Objects is { Overlaps: true } || node.Arrays is { Overlaps: true } };
        }

        return [.. Enumerable.Range(0, linked.Length).Select(place => linked[Target(nodes, place).Index])];
    }

    private static SchemaNode Target(IReadOnlyList<SchemaNode> nodes, int place)
    {
        SchemaNode node = nodes[place];
        while (node.IsPlainReference)
        {
            node = nodes[node.Applicators!.Reference];
        }

        return node;
    }

    private static int Readings(SchemaNode node) =>
        (node.Applicators?.Readings ?? 0) + (node.Objects is { Descends: true } || node.Arrays is { Descends: true } ? 1 : 0);

    // Depth first with a stack of its own; the length of the longest chain from each node is known when the node is left.
    private static void RefuseCycles(IReadOnlyList<SchemaNode> nodes)
    {
        int[] lengths = new int[nodes.Count];
        bool[] open = new bool[nodes.Count];
        Stack<(int Place, bool Leaving)> stack = new();
        for (int i = nodes.Count - 1; i >= 0; i--)
        {
            stack.Push((i, false));
        }

        while (stack.TryPop(out (int Place, bool Leaving) top))
        {
            SchemaNode node = nodes[top.Place];
            if (top.Leaving)
            {
                open[top.Place] = false;
                lengths[top.Place] = 1 + Targets(node).Select(target => lengths[target]).DefaultIfEmpty().Max();
                if (lengths[top.Place] > LongestChain)
                {
                    throw new SchemaCompilationException(node.Pointer, $"More than {LongestChain} schemas apply to the same value by way of each other.");
                }
            }
            else if (lengths[top.Place] == 0 && !open[top.Place])
            {
                open[top.Place] = true;
                stack.Push((top.Place, true));
                foreach (int target in Targets(node))
                {
                    if (open[target])
                    {
                        throw new SchemaCompilationException(node.Pointer, "The schema leads to itself without a step into the value.");
                    }

                    stack.Push((target, false));
                }
            }
        }
    }

    private static IEnumerable<int> Targets(SchemaNode node) => node.Applicators?.Targets() ?? [];
}
