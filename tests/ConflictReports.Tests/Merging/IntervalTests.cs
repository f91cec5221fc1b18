using ConflictReports.Merging;
using ConflictReports.Merging.Building;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class IntervalTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void Groups_are_the_maximal_sets_that_have_a_point_in_common()
    {
        Interval[] intervals = [new(3000, null), new(0, 3000), new(2900, 3100), new(4500, 5500)];

        IntervalGroups.Of(intervals).Select(group => string.Join(",", group)).Should().BeEquivalentTo("0,1,2", "0,3");
    }

    [Fact]
    public void Groups_are_those_that_trying_all_subsets_finds()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            Interval[] intervals = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Next(random))];

            string[] found = [.. IntervalGroups.Of(intervals).Select(group => string.Join(",", group)).Order(StringComparer.Ordinal)];

            found.Should().Equal(AllSubsets(intervals), "{0}: {1}", seed.Case(i), string.Join(" ", intervals));
        }
    }

    [Fact]
    public void Relations_are_symmetrical_and_every_interval_equals_itself()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            (Interval left, Interval right) = (Next(random), Next(random));
            IntervalRelation back = right.RelationTo(left);

            left.RelationTo(left).Should().Be(IntervalRelation.Equal, seed.Case(i));
            left.RelationTo(right).Should().Be(back switch
            {
                IntervalRelation.Within => IntervalRelation.Contains,
                IntervalRelation.Contains => IntervalRelation.Within,
                _ => back,
            }, seed.Case(i));
        }
    }

    [Fact]
    public void Verdicts_are_symmetrical_and_a_wider_support_never_makes_a_contradiction()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            (IntervalValue left, IntervalValue right) = (IntervalValue.Sharp(Next(random)), IntervalValue.Sharp(Next(random)));
            IntervalValue wider = left with { Support = left.Support.Hull(Next(random)) };

            left.CompareTo(left).Verdict.Should().Be(Verdict.Agreement, seed.Case(i));
            left.CompareTo(right).Verdict.Should().Be(right.CompareTo(left).Verdict, seed.Case(i));
            (wider.CompareTo(right).Verdict == Verdict.Contradiction && left.CompareTo(right).Verdict != Verdict.Contradiction).Should().BeFalse(seed.Case(i));
        }
    }

    private static string[] AllSubsets(Interval[] intervals)
    {
        int[] consistent = [.. Enumerable.Range(1, (1 << intervals.Length) - 1).Where(subset =>
            !Members(subset, intervals.Length).Aggregate(Interval.Everything, (all, member) => all.Intersect(intervals[member])).IsEmpty)];
        return [.. consistent.Where(subset => !consistent.Any(other => other != subset && (other & subset) == subset))
            .Select(subset => string.Join(",", Members(subset, intervals.Length))).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<int> Members(int subset, int count) => Enumerable.Range(0, count).Where(member => (subset & (1 << member)) != 0);

    private static Interval Next(Random random)
    {
        while (true)
        {
            decimal? lower = random.Next(6) == 0 ? null : random.Next(8);
            decimal? upper = random.Next(6) == 0 ? null : random.Next(8);
            Interval interval = new(lower, upper, lower is not null && random.Next(3) == 0, upper is not null && random.Next(3) == 0);
            if (!interval.IsEmpty)
            {
                return interval;
            }
        }
    }
}
