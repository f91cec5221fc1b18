using ConflictReports.Merging;
using ConflictReports.Merging.Building;
using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class QuantityComparisonTests
{
    public static TheoryData<Quantity, Quantity, Verdict> Pairs => new()
    {
        { Quantity.AtLeast(3000, Measure.Mobilized), Quantity.UpTo(3000, Measure.Mobilized), Verdict.Tension },
        { Quantity.MoreThan(3000, Measure.Mobilized), Quantity.UpTo(3000, Measure.Mobilized), Verdict.Contradiction },
        { Quantity.AtLeast(3000, Measure.Mobilized), Quantity.UpTo(3001, Measure.Mobilized), Verdict.Compatible },
        { Quantity.AtLeast(3000, Measure.Mobilized), Quantity.Bare(3000, Measure.Mobilized), Verdict.Agreement },
        { Quantity.UpTo(3000, Measure.Mobilized), Quantity.Bare(3000, Measure.Mobilized), Verdict.Agreement },
        { Quantity.Bare(3000, Measure.Mobilized), Quantity.Exactly(3200, Measure.Mobilized), Verdict.Compatible },
        { Quantity.Bare(3000, Measure.Mobilized), Quantity.Bare(4000, Measure.Mobilized), Verdict.Contradiction },
        { Quantity.Bare(12, Measure.Mobilized), Quantity.Bare(12, Measure.Mobilized), Verdict.Agreement },
        { Quantity.Bare(12, Measure.Mobilized), Quantity.Bare(13, Measure.Mobilized), Verdict.Contradiction },
        { Quantity.About(3000, Measure.Mobilized), Quantity.About(3200, Measure.Mobilized), Verdict.Agreement },
        { Quantity.About(3000, Measure.Mobilized), Quantity.Exactly(3600, Measure.Mobilized), Verdict.Compatible },
        { Quantity.About(3000, Measure.Mobilized), Quantity.Exactly(4600, Measure.Mobilized), Verdict.Contradiction },
        { Quantity.Between(10, 20, Measure.Mobilized), Quantity.Between(15, 30, Measure.Mobilized), Verdict.Compatible },
        { Quantity.Between(10, 20, Measure.Mobilized), Quantity.Between(20, 30, Measure.Mobilized), Verdict.Tension },
        { Quantity.Between(10, 20, Measure.Mobilized), Quantity.Between(12, 18, Measure.Mobilized), Verdict.Agreement },
        { Quantity.FewerThan(20, Measure.Mobilized), Quantity.AtLeast(19, Measure.Mobilized), Verdict.Tension },
        { Quantity.FewerThan(20, Measure.Mobilized), Quantity.AtLeast(20, Measure.Mobilized), Verdict.Contradiction },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_figures_are_compared_by_what_can_be_true(Quantity left, Quantity right, Verdict expected)
    {
        IntervalValue one = QuantityNormalizer.Normalize(left, DossierPolicy.Default)!.Value;
        IntervalValue other = QuantityNormalizer.Normalize(right, DossierPolicy.Default)!.Value;

        one.CompareTo(other).Verdict.Should().Be(expected);
        other.CompareTo(one).Verdict.Should().Be(expected);
    }

    [Fact]
    public void Words_and_reversed_bounds_have_no_normal_form()
    {
        QuantityNormalizer.Normalize(Quantity.InWords(Approximator.Several, "several", Measure.Killed), DossierPolicy.Default).Should().BeNull();
        QuantityNormalizer.Normalize(new Quantity { Measure = Measure.Killed, Min = 9, Max = 3 }, DossierPolicy.Default).Should().BeNull();
    }

    [Fact]
    public void A_bare_measurement_supports_what_rounds_to_it()
    {
        Quantity distance = new() { Measure = Measure.Distance, Best = Figure.FromDecimal(12.5m) };

        QuantityNormalizer.Normalize(distance, DossierPolicy.Default)!.Value.Support.Should().Be(new Interval(12.45m, 12.55m, UpperExcluded: true));
    }

    [Fact]
    public void At_least_in_the_outlets_voice_and_up_to_from_the_locals_are_in_tension_and_the_official_without_a_number_is_behind_neither()
    {
        Dossier dossier = Build(Report(
            "a",
            Claim("lead", null, Quantity.AtLeast(3000, Measure.Mobilized, [Population.Soldiers])) with { Stage = Stage.Planned },
            Claim("official", "official") with { Stage = Stage.Planned },
            Claim("locals", "locals", Quantity.UpTo(3000, Measure.Mobilized, [Population.Servicemen])) with { Stage = Stage.Planned }));

        dossier.Summary.Should().Match<DossierSummary>(summary => summary.Contradictions == 0 && summary.Tensions == 1);
        DossierConflict conflict = dossier.Conflicts.Should().ContainSingle().Subject;
        conflict.Relation.Should().Be(IntervalRelation.Touch);
        conflict.LeftClaims.Concat(conflict.RightClaims).Should().BeEquivalentTo("https://partner.example/a#lead", "https://partner.example/a#locals");

        QuestionValue atLeast = dossier.Value("at least 3,000");
        QuestionValue upTo = dossier.Value("up to 3,000");
        atLeast.AgreeingClaims.Should().BeEmpty();
        upTo.AgreeingClaims.Should().BeEmpty();
        atLeast.Origins!.Origins.Should().ContainSingle().Which.Kind.Should().Be(OriginKind.Undisclosed);
        upTo.Origins!.Origins.Should().ContainSingle().Which.Name.Should().Be("locals");
        atLeast.Suggestion!.Credibility.Should().Be(Credibility.CannotBeJudged);
        atLeast.Of.Should().Equal(Population.Soldiers);
        dossier.Question(QuestionKind.Quantity).Groups.Should().ContainSingle().Which.SinglePoint.Should().BeTrue();
    }

    [Fact]
    public void Other_populations_are_shown_side_by_side()
    {
        Dossier dossier = Build(Report(
            "a",
            Claim("c1", "official", Quantity.Bare(12, Measure.Mobilized, [Population.Reservists])),
            Claim("c2", "locals", Quantity.Bare(30, Measure.Mobilized, [Population.Servicemen]))));

        dossier.Conflicts.Should().BeEmpty();
        dossier.Clusters.Single().Questions.Where(question => question.Kind == QuestionKind.Quantity)
            .Should().HaveCount(2).And.OnlyContain(question => question.NotCompared.Single().Why == "population");
    }

    [Fact]
    public void A_part_may_be_less_than_the_whole_and_not_more()
    {
        Claim whole = Claim("whole", "official", Quantity.Bare(12, Measure.Killed));

        Build(Report("a", whole, Claim("part", "locals", Quantity.Bare(3, Measure.Killed, [Population.Civilians])))).Conflicts.Should().BeEmpty();
        Build(Report("a", whole, Claim("part", "locals", Quantity.Bare(15, Measure.Killed, [Population.Civilians]))))
            .Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Contradiction);
    }

    [Theory]
    [InlineData("2024-05-01", 12, "2024-05-02", 30, 0)]
    [InlineData("2024-05-01", 30, "2024-05-02", 12, 1)]
    [InlineData("2024-05-01", 30, "2024-05-01", 12, 1)]
    public void A_toll_contradicts_only_if_it_falls(string firstDay, int first, string secondDay, int second, int contradictions)
    {
        Quantity earlier = Killed(first) with { AsOf = ReportedTime.Stated(Edtf.Parse(firstDay)) };
        Quantity later = Killed(second) with { AsOf = ReportedTime.Stated(Edtf.Parse(secondDay)) };

        Build(Report("a", Claim("c1", "official", earlier), Claim("c2", "locals", later))).Summary.Contradictions.Should().Be(contradictions);
    }

    [Fact]
    public void Two_figures_of_one_claim_contradict_each_other_in_its_copies_no_more_than_in_itself()
    {
        Claim claim = Claim("c", "ministry", Killed(12)) with { Quantities = [Killed(12), Killed(30)] };

        Build(Report("a", claim)).Conflicts.Should().BeEmpty();
        Build(Report("a", claim), Report("b", claim)).Conflicts.Should().BeEmpty();
        Build(Report("a", claim), Report("b", Claim("c", "ministry", Killed(30)))).Conflicts.Should().BeEmpty();
        Build(Report("a", claim), Report("b", Claim("c", "ministry", Killed(40)))).Conflicts.Should().HaveCount(2);
    }

    [Fact]
    public void A_plan_is_not_compared_with_what_came_of_it()
    {
        Dossier dossier = Build(Report(
            "a", Claim("c1", "official", Killed(12)) with { Stage = Stage.Planned }, Claim("c2", "locals", Killed(30)) with { Stage = Stage.Completed }));

        dossier.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void A_denied_figure_is_nobodys_figure()
    {
        Dossier dossier = Build(Report("a", Claim("c1", "official", Killed(12)) with { Polarity = Polarity.Negated }, Claim("c2", "locals", Killed(30))));

        dossier.Conflicts.Should().BeEmpty();
        dossier.Value("12 (denied)").Origins.Should().BeNull();
    }

    [Fact]
    public void What_is_held_possible_only_is_in_tension()
    {
        Dossier dossier = Build(Report("a", Claim("c1", "official", Killed(12)), Claim("c2", "locals", Killed(30)) with { Certainty = Certainty.Rumoured }));

        dossier.Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Tension);
        dossier.Value("30").Suggestion!.Rule.Should().Be("R6");
    }
}
