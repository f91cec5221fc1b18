using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class StixConfidenceTests
{
    [Theory]
    [InlineData("none", 0, 0, 0)]
    [InlineData("low", 15, 1, 29)]
    [InlineData("medium", 50, 30, 69)]
    [InlineData("high", 85, 70, 100)]
    public void None_to_high(string term, int value, int from, int to)
    {
        ConfidenceLevel level = ConfidenceLevel.Parse(term);

        StixConfidence.FromLevel(level).Should().Be(value);
        Band(StixConfidence.ToLevel, level).Should().Equal(from, to);
    }

    [Fact]
    public void A_level_that_STIX_has_not_has_no_value()
    {
        StixConfidence.FromLevel(null).Should().BeNull();
        StixConfidence.FromLevel(ConfidenceLevel.Moderate).Should().BeNull();
    }

    [Theory]
    [InlineData(0, 0, 4)]
    [InlineData(1, 5, 14)]
    [InlineData(2, 15, 24)]
    [InlineData(3, 25, 34)]
    [InlineData(4, 35, 44)]
    [InlineData(5, 45, 54)]
    [InlineData(6, 55, 64)]
    [InlineData(7, 65, 74)]
    [InlineData(8, 75, 84)]
    [InlineData(9, 85, 94)]
    [InlineData(10, 95, 100)]
    public void Zero_to_ten(int score, int from, int to)
    {
        StixConfidence.FromZeroToTen(score).Should().Be(score * 10);
        Band(StixConfidence.ToZeroToTen, score).Should().Equal(from, to);
    }

    [Theory]
    [InlineData(Credibility.ConfirmedByOtherSources, 90, 80, 100)]
    [InlineData(Credibility.ProbablyTrue, 70, 60, 79)]
    [InlineData(Credibility.PossiblyTrue, 50, 40, 59)]
    [InlineData(Credibility.Doubtful, 30, 20, 39)]
    [InlineData(Credibility.Improbable, 10, 0, 19)]
    public void Credibility_of_the_Admiralty_code(Credibility credibility, int value, int from, int to)
    {
        StixConfidence.FromCredibility(credibility).Should().Be(value);
        Band(StixConfidence.ToCredibility, credibility).Should().Equal(from, to);
    }

    [Fact]
    public void Six_has_no_confidence_and_no_confidence_is_six()
    {
        StixConfidence.FromCredibility(Credibility.CannotBeJudged).Should().BeNull();
        Enumerable.Range(0, 101).Select(StixConfidence.ToCredibility).Should().NotContain(Credibility.CannotBeJudged);
    }

    [Fact]
    public void Nothing_maps_the_letters_of_the_Admiralty_code() =>
        typeof(StixConfidence).GetMethods()
            .Where(method => method.ReturnType == typeof(Reliability) || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Reliability)))
            .Should().BeEmpty();

    [Theory]
    [InlineData("impossible", 0, 0, 0)]
    [InlineData("highly-unlikely almost-certainly-not", 10, 1, 19)]
    [InlineData("unlikely probably-not", 30, 20, 39)]
    [InlineData("even-chance", 50, 40, 59)]
    [InlineData("likely probable", 70, 60, 79)]
    [InlineData("highly-likely almost-certain", 90, 80, 99)]
    [InlineData("certain", 100, 100, 100)]
    public void Words_of_estimative_probability(string words, int value, int from, int to)
    {
        LikelihoodTerm[] terms = [.. words.Split(' ').Select(word => LikelihoodTerm.Parse(word))];

        terms.Select(StixConfidence.FromEstimativeProbability).Should().AllBeEquivalentTo((int?)value);
        Band(StixConfidence.ToEstimativeProbability, terms[0]).Should().Equal(from, to);
    }

    [Theory]
    [InlineData("almost-no-chance remote", 5, 0, 9)]
    [InlineData("very-unlikely highly-improbable", 15, 10, 19)]
    [InlineData("unlikely improbable", 30, 20, 39)]
    [InlineData("roughly-even-chance roughly-even-odds", 50, 40, 59)]
    [InlineData("likely probable", 70, 60, 79)]
    [InlineData("very-likely highly-probable", 85, 80, 89)]
    [InlineData("almost-certain nearly-certain", 95, 90, 100)]
    public void Words_of_the_directive(string words, int value, int from, int to)
    {
        LikelihoodTerm[] terms = [.. words.Split(' ').Select(word => LikelihoodTerm.Parse(word))];

        terms.Select(StixConfidence.FromIcd203).Should().AllBeEquivalentTo((int?)value);
        Band(StixConfidence.ToIcd203, terms[0]).Should().Equal(from, to);
    }

    [Fact]
    public void A_word_of_another_scale_has_no_value()
    {
        StixConfidence.FromIcd203(LikelihoodTerm.RealisticPossibility).Should().BeNull();
        StixConfidence.FromEstimativeProbability(LikelihoodTerm.Remote).Should().BeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_confidence_outside_0_to_100_is_refused(int confidence)
    {
        FluentActions.Invoking(() => StixConfidence.ToLevel(confidence)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StixConfidence.ToZeroToTen(confidence)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StixConfidence.ToCredibility(confidence)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StixConfidence.ToEstimativeProbability(confidence)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StixConfidence.ToIcd203(confidence)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_score_outside_0_to_10_is_refused(int score) =>
        FluentActions.Invoking(() => StixConfidence.FromZeroToTen(score)).Should().Throw<ArgumentOutOfRangeException>();

    // The least and the greatest confidence that come to the term, with nothing else in between.
    private static int[] Band<T>(Func<int, T> convert, T term)
        where T : notnull
    {
        int[] band = [.. Enumerable.Range(0, 101).Where(confidence => convert(confidence).Equals(term))];
        band.Length.Should().Be(band[^1] - band[0] + 1);
        return [band[0], band[^1]];
    }
}
