using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class DenialTests
{
    [Fact]
    public void A_verb_that_denies_makes_a_denial_by_its_speaker()
    {
        Claim denied = Claim("c1") with { Polarity = Polarity.Negated, Attributions = [new Attribution { Hops = [Hop("ministry", "reports"), Hop("official", "denies")] }] };

        Denial denial = Build(Report("a", denied)).Denials.Should().ContainSingle().Subject;

        denial.Should().Match<Denial>(item => item.Basis == DenialBasis.Verb && item.Claim == "https://partner.example/a#c1" && item.Cluster == "k1" && item.Denied == "Statement c1.");
        denial.ByNames.Should().Equal("official");
        denial.Against.Should().BeEmpty();
        denial.AgainstValues.Should().BeEmpty();
    }

    [Fact]
    public void A_verb_that_denies_counts_for_its_own_hop_only()
    {
        Claim said = Claim("c1") with { Attributions = [new Attribution { Hops = [Hop("official", "denies"), Hop("locals", "states")] }] };

        Build(Report("a", said)).Denials.Should().BeEmpty();
    }

    [Fact]
    public void A_negated_claim_is_a_denial_with_the_answers_that_affirm_it()
    {
        Dossier dossier = Build(
            Report("a", Claim("c1", "official") with { Statement = Text("It fell.") }),
            Report("b", Claim("c1", "locals") with { Statement = Text("It fell."), Polarity = Polarity.Negated }));

        Denial denial = dossier.Denials.Should().ContainSingle().Subject;

        denial.Basis.Should().Be(DenialBasis.Negation);
        denial.AgainstValues.Should().ContainSingle().Which.Should().Be(
            dossier.Question(QuestionKind.Occurrence).Values.Single(value => value.Text.StartsWith("affirmed", StringComparison.Ordinal)).Id);
        DossierText.Render(dossier).Should().Contain("WHO DENIED WHAT: 1").And.Contain("against affirmed [");
    }

    [Fact]
    public void A_relation_makes_a_denial_of_the_claim_that_it_is_from()
    {
        ConflictReport report = Report("a", Claim("c1", "official"), Claim("c2", "locals")) with
        {
            Relations = [new ClaimRelation { From = ReportReference.Parse("c2"), To = ReportReference.Parse("c1"), Kind = RelationKind.Denies }],
        };

        Denial denial = Build(report).Denials.Should().ContainSingle().Subject;

        denial.Should().Match<Denial>(item => item.Basis == DenialBasis.Relation && item.Claim == "https://partner.example/a#c2");
        denial.Against.Should().Equal("https://partner.example/a#c1");
    }

    [Theory]
    [InlineData("purpose", 1)]
    [InlineData("pretext", 1)]
    [InlineData("condition", 0)]
    public void A_negated_purpose_is_a_denial_and_a_condition_that_does_not_hold_is_none(string kind, int count)
    {
        Claim claim = Claim("c1", "official") with { Qualifiers = [Qualifier(kind, "to attack", "c2") with { Polarity = Polarity.Negated }, Qualifier("purpose", "to defend")] };

        Dossier dossier = Build(Report("a", claim, Claim("c2", "locals")));

        dossier.Denials.Should().HaveCount(count);
        dossier.Denials.Select(denial => (denial.Basis, denial.Qualifier?.Text, denial.Denied, denial.Against.Single()))
            .Should().Equal(Enumerable.Repeat((DenialBasis.Qualifier, (string?)kind, "to attack", "https://partner.example/a#c2"), count));
    }

    private static LocalizedText Text(string text) => new() { Text = text };

    private static Qualifier Qualifier(string kind, string text, string? claim = null) =>
        new() { Kind = QualifierKind.Parse(kind), Text = Text(text), Claim = claim is null ? null : LocalId.Parse(claim) };

    private static Hop Hop(string source, string verb) => new() { Source = LocalId.Parse(source), Verb = AttributionVerb.Parse(verb) };
}
