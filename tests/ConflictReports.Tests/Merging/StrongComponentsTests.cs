using ConflictReports.Merging.Independence;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class StrongComponentsTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void Two_nodes_are_in_one_component_if_each_is_reached_from_the_other()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            int count = random.Next(1, 8);
            List<int>[] edges = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(count)).ToList())];
            int[] found = StrongComponents.Of(edges);
            HashSet<int>[] reached = [.. Enumerable.Range(0, count).Select(node => Reached(edges, node))];
            for (int left = 0; left < count; left++)
            {
                for (int right = 0; right < count; right++)
                {
                    bool isOne = reached[left].Contains(right) && reached[right].Contains(left);
                    (found[left] == found[right]).Should().Be(isOne, seed.Case(i));
                    (found[left] < found[right] && reached[left].Contains(right)).Should().BeFalse(seed.Case(i));
                }
            }
        }
    }

    [Fact]
    public void A_long_chain_ends_nothing()
    {
        const int Length = 200_000;
        int[][] chain = [.. Enumerable.Range(0, Length).Select(node => node + 1 < Length ? new[] { node + 1 } : [])];

        StrongComponents.Of(chain).Should().OnlyHaveUniqueItems();
        chain[^1] = [0];
        StrongComponents.Of(chain).Should().OnlyContain(number => number == 0);
    }

    private static HashSet<int> Reached(List<int>[] edges, int start)
    {
        HashSet<int> seen = [start];
        Stack<int> open = new([start]);
        while (open.TryPop(out int node))
        {
            foreach (int next in edges[node].Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return seen;
    }
}
