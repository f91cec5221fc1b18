using System.Globalization;
using ConflictReports.Merging;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.TruthDiscovery;

public sealed class TruthRoundsTests
{
    private static readonly string[] Independent = ["a", "b", "c", "d", "e", "f"];
    private static readonly string[] Copies = ["x1", "x2", "x3", "x4", "x5"];

    [Fact]
    public void An_empty_table_has_no_outcome()
    {
        TruthOutcome outcome = TruthRounds.Run(TruthTable.Create([]));

        outcome.Should().Be(new TruthOutcome());
    }

    [Fact]
    public void Without_rounds_it_is_a_plain_vote()
    {
        TruthTable table = Table("i: a=1 b=2 c=2");

        TruthOutcome outcome = TruthRounds.Run(table, TruthPolicy.Default with { Rounds = 0 });

        outcome.Items.Should().ContainSingle().Which.Values.Select(value => (value.Value, value.Sources)).Should().Equal(("2", 2), ("1", 1));
        outcome.Sources.Should().OnlyContain(source => source.AccuracyPermille == 800 && source.Claims == 1);
        outcome.Copying.Should().BeEmpty();
    }

    [Fact]
    public void The_probability_of_a_value_that_one_source_gives_is_its_accuracy() =>
        TruthRounds.Run(Table("i: a=1"), TruthPolicy.Default with { Rounds = 0 }).Items[0].Values[0].ProbabilityPermille.Should().Be(800);

    [Fact]
    public void Of_equally_probable_values_the_one_whose_text_comes_first_stands_first()
    {
        TruthOutcome outcome = TruthRounds.Run(Table("i: a=z b=y c=Z d=é"));

        outcome.Items[0].Values.Select(value => value.Value).Should().Equal("Z", "y", "z", "é");
        outcome.Items[0].Values.Select(value => value.ProbabilityPermille).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_source_with_two_values_for_an_item_has_one_vote_for_both()
    {
        TruthOutcome outcome = TruthRounds.Run(Table("i: a=1 a=2 b=3"), TruthPolicy.Default with { Rounds = 0 });

        outcome.Items[0].Values.Select(value => value.Value).Should().Equal("3", "1", "2");
    }

    [Fact]
    public void Three_thirds_of_a_vote_are_a_vote() =>
        TruthRounds.Run(Table("i: a=1 a=2 a=3 b=1 b=2 b=3 c=1 c=2 c=3 d=0"), TruthPolicy.Default with { Rounds = 0 }).Items[0].Values
            .Select(value => value.ProbabilityPermille).Distinct().Should().ContainSingle();

    [Fact]
    public void A_source_that_is_right_elsewhere_weighs_more()
    {
        TruthTable table = Table("1: a=x b=x c=x z=q", "2: a=y b=y c=y z=r", "3: a=u b=u c=u z=s", "4: a=good z=bad");

        TruthOutcome outcome = TruthRounds.Run(table);

        outcome.Items[3].Values[0].Value.Should().Be("good");
        outcome.Sources.Single(source => source.Source == "a").AccuracyPermille.Should().BeGreaterThan(outcome.Sources.Single(source => source.Source == "z").AccuracyPermille);
    }

    [Fact]
    public void Copies_that_are_caught_where_others_outvote_them_do_not_win_where_they_are_the_majority()
    {
        TruthTable table = WithCopies();

        TruthOutcome detected = TruthRounds.Run(table);
        TruthOutcome blind = TruthRounds.Run(table, TruthPolicy.Default with { Rounds = 0 });

        Contested(blind).Should().OnlyContain(item => item.Values[0].Value == "false");
        Contested(detected).Should().OnlyContain(item => item.Values[0].Value == "true");
        detected.Copying.Where(pair => pair.ProbabilityPermille > 900).Select(pair => (pair.First, pair.Second))
            .Should().Equal(Copies.SelectMany((first, i) => Copies[(i + 1)..].Select(second => (first, second))));
        detected.Copying.Should().NotContain(pair => Independent.Contains(pair.First) && pair.ProbabilityPermille > 100);
    }

    [Fact]
    public void Another_copy_hardly_adds_weight()
    {
        TruthOutcome without = TruthRounds.Run(WithCopies());
        TruthOutcome with = TruthRounds.Run(TruthTable.Create([.. WithCopies().Claims, .. WithCopies().Claims.Where(claim => claim.Source == "x1").Select(claim => claim with { Source = "x6" })]));

        Contested(with).Select(item => item.Values[0].Value).Should().Equal(Contested(without).Select(item => item.Values[0].Value));
    }

    [Fact]
    public void What_two_sources_share_and_do_not_is_counted_by_item()
    {
        TruthOutcome outcome = TruthRounds.Run(Table("1: a=x b=x", "2: a=y a=z b=z", "3: a=1 b=2", "4: a=1", "5: b=1", "6: a=1 b=1 c=2 d=2 e=2"));

        SuspectedCopying pair = outcome.Copying.Single(pair => (pair.First, pair.Second) == ("a", "b"));

        (pair.SharedValues, pair.Differences).Should().Be((3, 1));
    }

    [Fact]
    public void A_crowd_of_sources_and_the_outermost_policy_end_no_weighing()
    {
        TruthClaim[] crowd = [.. Enumerable.Range(0, 100_000).Select(i => Claim("i", i.ToString(CultureInfo.InvariantCulture), i % 10 == 0 ? "few" : "many"))];

        TruthOutcome trusting = TruthRounds.Run(TruthTable.Create(crowd), new TruthPolicy { FalseValues = 1_000_000, InitialAccuracyPermille = 990, DetectsCopying = false });
        TruthOutcome distrusting = TruthRounds.Run(TruthTable.Create(crowd[..200]), new TruthPolicy { FalseValues = 1, InitialAccuracyPermille = 10, CopiedPermille = 999, Rounds = 100 });

        trusting.Items[0].Values.Select(value => (value.Value, value.ProbabilityPermille)).Should().Equal(("many", 1_000), ("few", 0));
        distrusting.Items[0].Values.Sum(value => value.ProbabilityPermille).Should().BeInRange(999, 1_001);
    }

    [Fact]
    public void A_policy_out_of_bounds_is_refused()
    {
        Refused(() => new TruthPolicy { Rounds = -1 });
        Refused(() => new TruthPolicy { Rounds = 101 });
        Refused(() => new TruthPolicy { InitialAccuracyPermille = 9 });
        Refused(() => new TruthPolicy { InitialAccuracyPermille = 991 });
        Refused(() => new TruthPolicy { FalseValues = 0 });
        Refused(() => new TruthPolicy { FalseValues = 1_000_001 });
        Refused(() => new TruthPolicy { CopyingPriorPermille = 0 });
        Refused(() => new TruthPolicy { CopyingPriorPermille = 1_000 });
        Refused(() => new TruthPolicy { CopiedPermille = 0 });
        Refused(() => new TruthPolicy { CopiedPermille = 1_000 });

        static void Refused(Func<TruthPolicy> policy) => policy.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_claim_without_a_text_is_refused()
    {
        FluentActions.Invoking(() => TruthTable.Create(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TruthTable.Create([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TruthTable.Create([Claim("i", "s", null!)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TruthRounds.Run(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_work_can_be_ended() =>
        FluentActions.Invoking(() => TruthRounds.Run(WithCopies(), cancellationToken: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    // Six sources of which each errs on its own; five copies of one error, which the six outvote on eight items, and of which only three of them answer two more.
    private static TruthTable WithCopies()
    {
        List<TruthClaim> claims = [];
        for (int item = 0; item < 30; item++)
        {
            claims.AddRange(Independent.Select((source, number) => Claim($"own {item}", source, number == item % Independent.Length ? "own error" : "true")));
        }

        for (int item = 0; item < 10; item++)
        {
            string name = item < 8 ? $"clear {item}" : $"contested {item}";
            claims.AddRange(Independent[..(item < 8 ? 6 : 3)].Select(source => Claim(name, source, "true")));
            claims.AddRange(Copies.Select(source => Claim(name, source, "false")));
        }

        return TruthTable.Create(claims);
    }

    private static IEnumerable<TruthItem> Contested(TruthOutcome outcome) => outcome.Items.Where(item => item.Item.StartsWith("contested", StringComparison.Ordinal));

    private static TruthTable Table(params string[] items) => TruthTable.Create(
        from item in items
        let parts = item.Split(": ")
        from claim in parts[1].Split(' ')
        let sides = claim.Split('=')
        select Claim(parts[0], sides[0], sides[1]));

    private static TruthClaim Claim(string item, string source, string value) => new() { Item = item, Source = source, Value = value };
}
