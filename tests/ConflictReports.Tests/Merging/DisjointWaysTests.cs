using ConflictReports.Merging.Independence;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class DisjointWaysTests(ITestOutputHelper output)
{
    private const int Cases = 300;
    private const int ManyCases = 10_000;

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

    [Fact]
    public void The_count_is_the_size_of_the_least_cut_which_is_named_and_the_ways_share_nobody()
    {
        Try((random, ways, label) =>
        {
            DisjointWays disjoint = new(ways);
            string[] origins = [.. ways.Select(way => way[0]).Distinct()];
            string[] started = [.. origins.Where(disjoint.TryStart)];
            string[] cut = [.. disjoint.Bottleneck()];
            string[][] paths = [.. started.Select(origin => disjoint.PathOf(origin).ToArray())];

            started.Length.Should().Be(LeastCut(ways), label);
            cut.Should().HaveCount(started.Length, label);
            Separates(ways, [.. cut]).Should().BeTrue(label);
            paths.SelectMany(path => path).Should().OnlyHaveUniqueItems(label);
            foreach (string[] path in paths)
            {
                path.Zip(path.Skip(1).Append("reader")).Should().OnlyContain(step => Steps(ways).Contains(step), label);
            }
        });
    }

    [Fact]
    public void To_take_a_way_away_or_to_call_two_origins_one_never_raises_the_count()
    {
        Try((random, ways, label) =>
        {
            string[][] fewer = [.. ways.Where(_ => random.Next(4) > 0)];
            Count(fewer).Should().BeLessThanOrEqualTo(Count(ways), label);
            string[][] joined = [.. ways.Select(way => way.Select(name => name == "origin 1" ? "origin 0" : name).ToArray())];
            Count(joined).Should().BeInRange(Count(ways) - 1, Count(ways), label);
        });
    }

    [Fact]
    public void A_new_origin_through_a_new_outlet_raises_the_count_by_one() =>
        Try((random, ways, label) => Count([.. ways, ["new origin", "new outlet"]]).Should().Be(Count(ways) + 1, label));

    private void Try(Action<Random, string[][], string> law)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(ManyCases); i++)
        {
            Random random = seed.ForCase(i);
            string[][] ways = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ =>
                Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"stop {random.Next(4)}").Prepend($"origin {random.Next(4)}").ToArray())];
            law(random, ways, seed.Case(i));
        }
    }

    private static HashSet<(string, string)> Steps(string[][] ways) => [.. ways.Select(way => way.Distinct().ToArray()).SelectMany(way => way.Zip(way.Skip(1).Append("reader")))];

    private static int LeastCut(string[][] ways)
    {
        string[] names = [.. ways.SelectMany(way => way).Distinct()];
        return Enumerable.Range(0, 1 << names.Length).Where(set => Separates(ways, [.. names.Where((_, i) => (set & (1 << i)) != 0)])).Min(int.PopCount);
    }

    private static bool Separates(string[][] ways, HashSet<string> cut)
    {
        HashSet<(string From, string To)> steps = Steps(ways);
        HashSet<string> seen = [.. ways.Select(way => way[0]).Where(origin => !cut.Contains(origin))];
        Stack<string> open = new(seen);
        while (open.TryPop(out string? name))
        {
            foreach ((_, string to) in steps.Where(step => step.From == name && !cut.Contains(step.To) && seen.Add(step.To)).ToArray())
            {
                open.Push(to);
            }
        }

        return !seen.Contains("reader");
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
