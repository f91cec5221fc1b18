using ConflictReports.Merging.Independence;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class DisjointWaysTests(ITestOutputHelper output)
{
    private const int Cases = 300;

    [Fact]
    public void A_word_is_led_another_way_where_that_lets_one_more_through() =>
        Count([["one", "a"], ["one", "b"], ["two", "a"]]).Should().Be(2);

    [Fact]
    public void What_all_ways_pass_lets_one_through() =>
        Count([["one", "wire", "a"], ["two", "wire", "b"], ["three", "wire", "c"]]).Should().Be(1);

    [Fact]
    public void Of_origins_and_outlets_alone_the_count_is_that_of_trying_all_pairings_in_any_order()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            string[][] ways = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => new[] { $"origin {random.Next(4)}", $"outlet {random.Next(4)}" })];
            string[][] shuffled = [.. ways];
            random.Shuffle(shuffled);

            Count(ways).Should().Be(Largest(ways, 0, []), seed.Case(i));
            Count(shuffled).Should().Be(Count(ways), seed.Case(i));
        }
    }

    private static int Count(string[][] ways)
    {
        DisjointWays disjoint = new(ways);
        return ways.Select(way => way[0]).Distinct().Count(disjoint.TryStart);
    }

    private static int Largest(string[][] ways, int next, HashSet<string> used)
    {
        if (next == ways.Length)
        {
            return 0;
        }

        int without = Largest(ways, next + 1, used);
        return ways[next].Any(used.Contains) ? without : Math.Max(without, 1 + Largest(ways, next + 1, [.. used, .. ways[next]]));
    }
}
