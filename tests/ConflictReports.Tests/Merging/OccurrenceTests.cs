using ConflictReports.Merging;
using ConflictReports.Merging.Building;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class OccurrenceTests
{
    private static readonly LocalizedText Statement = new() { Text = "The depot was hit." };

    [Theory]
    [InlineData(Polarity.Affirmed, Stage.Completed, Polarity.Negated, Stage.Completed, Verdict.Contradiction)]
    [InlineData(Polarity.Affirmed, Stage.Planned, Polarity.Negated, Stage.Completed, Verdict.Compatible)]
    [InlineData(Polarity.Affirmed, Stage.Ordered, Polarity.Negated, Stage.Ordered, Verdict.Contradiction)]
    [InlineData(Polarity.Affirmed, Stage.Cancelled, Polarity.Affirmed, Stage.Completed, Verdict.Contradiction)]
    [InlineData(Polarity.Affirmed, Stage.Prevented, Polarity.Affirmed, Stage.Planned, Verdict.Compatible)]
    [InlineData(Polarity.Affirmed, Stage.Ongoing, Polarity.Affirmed, Stage.Completed, Verdict.Compatible)]
    [InlineData(Polarity.Affirmed, Stage.Ongoing, Polarity.Negated, Stage.Completed, Verdict.Compatible)]
    [InlineData(Polarity.Affirmed, Stage.Completed, Polarity.Negated, Stage.Planned, Verdict.Tension)]
    [InlineData(Polarity.Affirmed, Stage.Unknown, Polarity.Negated, Stage.Completed, Verdict.NotCompared)]
    [InlineData(Polarity.Affirmed, null, Polarity.Negated, Stage.Completed, Verdict.Contradiction)]
    [InlineData(Polarity.Affirmed, Stage.Planned, Polarity.Negated, null, Verdict.Tension)]
    [InlineData(Polarity.Negated, Stage.Planned, Polarity.Negated, Stage.Planned, Verdict.Agreement)]
    public void Polarity_and_stage_are_compared_by_a_table(Polarity one, Stage? oneStage, Polarity other, Stage? otherStage, Verdict expected)
    {
        OccurrenceMatrix.Compare(one, oneStage, other, otherStage).Verdict.Should().Be(expected);
        OccurrenceMatrix.Compare(other, otherStage, one, oneStage).Verdict.Should().Be(expected);
    }

    [Fact]
    public void The_table_is_total_and_symmetrical()
    {
        Stage?[] stages = [null, .. Enum.GetValues<Stage>().Select(stage => (Stage?)stage)];
        foreach (Polarity one in Enum.GetValues<Polarity>())
        {
            foreach (Polarity other in Enum.GetValues<Polarity>())
            {
                foreach ((Stage? left, Stage? right) in stages.SelectMany(left => stages.Select(right => (left, right))))
                {
                    OccurrenceMatrix.Compare(one, left, other, right).Verdict.Should().Be(OccurrenceMatrix.Compare(other, right, one, left).Verdict);
                }
            }
        }
    }

    [Fact]
    public void A_denial_of_the_same_statement_contradicts_and_erases_nothing()
    {
        Dossier dossier = Build(
            Report("a", Claim("c1", "minister") with { Statement = Statement }),
            Report("b", Claim("c1", "minister") with { Statement = Statement, Polarity = Polarity.Negated }));

        dossier.Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Contradiction);
        dossier.Clusters.Single().Claims.Should().HaveCount(2);
        dossier.Value("affirmed").Suggestion!.Rule.Should().Be("R4");
    }

    [Fact]
    public void A_rumour_and_its_denial_are_in_tension()
    {
        Dossier dossier = Build(Report(
            "a",
            Claim("c1", "locals") with { Statement = Statement, Certainty = Certainty.Rumoured },
            Claim("c2", "minister") with { Statement = Statement, Polarity = Polarity.Negated }));

        dossier.Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Tension);
    }

    [Fact]
    public void Statements_of_which_nobody_says_that_they_are_one_are_not_compared()
    {
        Dossier dossier = Build(Report("a", Claim("c1", "locals"), Claim("c2", "minister") with { Polarity = Polarity.Negated }));

        dossier.Conflicts.Should().BeEmpty();
        dossier.Clusters.Single().Questions.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_actor_in_the_same_event_makes_a_tension_of_them()
    {
        Participant actor = new() { Role = ParticipantRole.Actor, Party = LocalId.Parse("ministry") };

        Build(Report("a", Claim("c1", "locals") with { Participants = [actor] }, Claim("c2", "minister") with { Participants = [actor], Polarity = Polarity.Negated }))
            .Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Tension);
    }

    [Fact]
    public void A_judgement_makes_them_one_proposition_and_a_denial_a_contradiction()
    {
        ConflictReport report = Report("a", Claim("c1", "locals"), Claim("c2", "minister") with { Polarity = Polarity.Negated });
        ClaimRelation denies = new() { From = ReportReference.Parse("c2"), To = ReportReference.Parse("c1"), Kind = RelationKind.Denies };

        Build(report with { Judgements = [Judge("c1", "c2", IdentityVerdict.Same)] }).Summary.Contradictions.Should().Be(1);
        Build(report with { Relations = [denies] }).Summary.Should().Match<DossierSummary>(summary => summary.Contradictions == 1 && summary.AssertedContradictions == 1);
    }

    [Fact]
    public void A_denial_that_affirms_something_else_is_no_agreement()
    {
        ConflictReport report = Report("a", Claim("c1", "locals"), Claim("c2", "minister")) with { Relations = [Denial("c2", "c1")] };

        Build(report).Clusters.Single().Questions.Should().HaveCount(2).And.OnlyContain(question => question.Values.Single().Origins!.Max == 1);
    }

    [Fact]
    public void A_deed_and_its_prevention_contradict_each_other_if_somebody_says_that_the_one_denies_the_other()
    {
        ConflictReport report = Report("a", Claim("c1", "locals") with { Stage = Stage.Completed }, Claim("c2", "minister") with { Stage = Stage.Prevented });

        Build(report).Conflicts.Should().BeEmpty();
        Build(report with { Relations = [Denial("c2", "c1")] }).Conflicts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Contradiction);
    }

    [Fact]
    public void Two_claims_that_one_denial_denies_do_not_agree_with_each_other()
    {
        ConflictReport report = Report("a", Claim("c1", "locals"), Claim("c2", "minister") with { Polarity = Polarity.Negated }, Claim("c3", "ministry"));

        Dossier dossier = Build(report with { Relations = [Denial("c2", "c1"), Denial("c2", "c3"), Denial("c3", "c2")] });

        dossier.Summary.Contradictions.Should().Be(2);
        dossier.Clusters.Single().Questions.Should().HaveCount(3).And.OnlyContain(question => question.Values.Single().Suggestion!.Rule == "R4");
    }

    [Fact]
    public void A_judgement_that_equal_statements_differ_wins()
    {
        ConflictReport report = Report(
            "a", Claim("c1", "locals") with { Statement = Statement }, Claim("c2", "minister") with { Statement = Statement, Polarity = Polarity.Negated });

        Build(report with { Judgements = [Judge("c1", "c2", IdentityVerdict.Different)] }).Conflicts.Should().BeEmpty();
    }

    private static ClaimRelation Denial(string from, string to) => new() { From = ReportReference.Parse(from), To = ReportReference.Parse(to), Kind = RelationKind.Denies };
}
