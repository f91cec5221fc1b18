using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed class VocabularyPropertiesTests
{
    [Theory]
    [InlineData("killed", true)]
    [InlineData("mobilized", true)]
    [InlineData("destroyed", false)]
    [InlineData("age", false)]
    [InlineData("something-else", false)]
    public void A_measure_that_counts_people_has_the_person_as_its_unit(string text, bool countsPeople)
    {
        Measure measure = Measure.Parse(text);

        measure.CountsPeople.Should().Be(countsPeople);
        measure.DefaultUnit.Should().Be(countsPeople ? CountingUnit.Person : null);
    }

    [Fact]
    public void Tolls_and_losses_are_revised_while_an_event_unfolds_and_a_call_up_is_not()
    {
        Measure.Killed.IsToll.Should().BeTrue();
        Measure.Destroyed.IsToll.Should().BeTrue();
        Measure.Mobilized.IsToll.Should().BeFalse();
    }

    [Fact]
    public void Things_are_not_people()
    {
        Population.Reservists.IsPeople.Should().BeTrue();
        Population.Tanks.IsPeople.Should().BeFalse();
        Population.Tanks.Unit.Should().Be(CountingUnit.Tank);
        Population.Parse("dolphins").Unit.Should().BeNull();
    }

    [Theory]
    [InlineData("sha-256", 32, false)]
    [InlineData("sha-512", 64, false)]
    [InlineData("sha3-256", 32, false)]
    [InlineData("sha3-512", 64, false)]
    [InlineData("md5", 16, true)]
    [InlineData("sha-1", 20, true)]
    [InlineData("blake3", null, false)]
    public void A_hash_algorithm_knows_its_length_and_weakness(string text, int? length, bool weak)
    {
        HashAlgorithm algorithm = HashAlgorithm.Parse(text);

        algorithm.DigestLength.Should().Be(length);
        algorithm.IsWeak.Should().Be(weak);
    }

    [Fact]
    public void Belief_fear_and_hope_are_states_of_mind() =>
        AttributionVerb.Known.Where(verb => verb.IsStateOfMind).Should().Equal(
            AttributionVerb.Believes, AttributionVerb.Fears, AttributionVerb.Hopes, AttributionVerb.Expects, AttributionVerb.Suspects);

    [Fact]
    public void Only_denying_and_rejecting_negate() =>
        AttributionVerb.Known.Where(verb => verb.Negates).Should().Equal(AttributionVerb.Denies, AttributionVerb.Rejects);

    [Fact]
    public void Alleging_and_claiming_keep_a_distance() =>
        AttributionVerb.Known.Where(verb => verb.Distances).Should().Equal(AttributionVerb.Alleges, AttributionVerb.Claims);

    [Theory]
    [InlineData("UAH", "uah")]
    [InlineData("usd", "usd")]
    public void A_currency_is_its_code_in_lower_case(string code, string term) => CountingUnit.Currency(code).Text.Should().Be(term);

    [Theory]
    [InlineData("")]
    [InlineData("euro")]
    [InlineData("€€€")]
    public void A_currency_that_is_not_three_letters_is_refused(string code) =>
        FluentActions.Invoking(() => CountingUnit.Currency(code)).Should().Throw<ArgumentException>();
}
