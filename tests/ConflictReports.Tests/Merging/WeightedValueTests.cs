using ConflictReports.Merging;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class WeightedValueTests
{
    private static readonly ReportSet Set = ReportSet.Create(
    [
        Report("a", Claim("c", "minister", Killed(12))), Report("b", Claim("c", "minister", Killed(12))), Report("d", Claim("c", "minister", Killed(40))),
    ]);

    [Fact]
    public void Nothing_is_weighed_unless_the_policy_asks_for_it() =>
        Dossier.Build(Set).Question(QuestionKind.Quantity).Weighted.Should().BeEmpty();

    [Fact]
    public void What_more_sources_say_weighs_more_and_the_answers_stay_as_they_are()
    {
        Question question = Dossier.Build(Set, DossierPolicy.Default with { Truth = TruthPolicy.Default }).Question(QuestionKind.Quantity);

        question.Weighted.Select(value => question.Values.Single(answer => answer.Id == value.Value).Text).Should().Equal("12", "40");
        question.Weighted[0].ProbabilityPermille.Should().BeGreaterThan(500);
        (question with { Weighted = [] }).Should().Be(Dossier.Build(Set).Question(QuestionKind.Quantity));
    }

    [Fact]
    public void The_policy_that_weighs_has_a_digest_of_its_own() =>
        (DossierPolicy.Default with { Truth = TruthPolicy.Default }).ComputeDigest().Should().NotBe(DossierPolicy.Default.ComputeDigest());
}
