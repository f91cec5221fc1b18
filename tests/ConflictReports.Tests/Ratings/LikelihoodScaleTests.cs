using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class LikelihoodScaleTests
{
    public static TheoryData<string, string, int, int> Steps => new()
    {
        { "icd-203", "almost-no-chance remote", 1, 5 },
        { "icd-203", "very-unlikely highly-improbable", 5, 20 },
        { "icd-203", "unlikely improbable", 20, 45 },
        { "icd-203", "roughly-even-chance roughly-even-odds", 45, 55 },
        { "icd-203", "likely probable", 55, 80 },
        { "icd-203", "very-likely highly-probable", 80, 95 },
        { "icd-203", "almost-certain nearly-certain", 95, 99 },
        { "wep", "impossible", 0, 0 },
        { "wep", "highly-unlikely almost-certainly-not", 1, 19 },
        { "wep", "unlikely probably-not", 20, 39 },
        { "wep", "even-chance", 40, 59 },
        { "wep", "likely probable", 60, 79 },
        { "wep", "highly-likely almost-certain", 80, 99 },
        { "wep", "certain", 100, 100 },
        { "phia", "remote-chance", 0, 5 },
        { "phia", "highly-unlikely", 10, 20 },
        { "phia", "unlikely", 25, 35 },
        { "phia", "realistic-possibility", 40, 50 },
        { "phia", "likely probable", 55, 75 },
        { "phia", "highly-likely", 80, 90 },
        { "phia", "almost-certain", 95, 100 },
        { "nato-ajp-2.1", "highly-unlikely", 0, 10 },
        { "nato-ajp-2.1", "unlikely", 10, 40 },
        { "nato-ajp-2.1", "even-chance", 40, 60 },
        { "nato-ajp-2.1", "likely", 60, 90 },
        { "nato-ajp-2.1", "highly-likely", 90, 100 },
        { "kent", "impossible", 0, 0 },
        { "kent", "almost-certainly-not", 2, 12 },
        { "kent", "probably-not", 20, 40 },
        { "kent", "chances-about-even", 40, 60 },
        { "kent", "probable", 63, 87 },
        { "kent", "almost-certain", 87, 99 },
        { "kent", "certain", 100, 100 },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_word_of_a_step_stands_for_its_band(string scheme, string words, int low, int high)
    {
        LikelihoodScale scale = LikelihoodScales.Find(Scheme.Parse(scheme))!;
        foreach (LikelihoodTerm term in words.Split(' ').Select(word => LikelihoodTerm.Parse(word)))
        {
            term.IsKnown.Should().BeTrue();
            scale.ToRating(term).Should().Be(new LikelihoodRating { Scheme = scale.Scheme, Term = term, Low = low, High = high });
        }
    }

    [Fact]
    public void The_scales_have_no_other_steps_or_words()
    {
        LikelihoodScales.All.Sum(scale => scale.Steps.Count).Should().Be(Steps.Count);
        LikelihoodScales.All.Sum(scale => scale.Steps.Sum(step => 1 + step.Synonyms.Count)).Should().Be(Steps.Sum(row => ((string)row[1]).Split(' ').Length));
    }

    [Fact]
    public void Each_known_word_is_of_some_scale() =>
        LikelihoodTerm.Known.Where(term => LikelihoodScales.All.All(scale => scale.Find(term) is null)).Should().BeEmpty();

    [Theory]
    [InlineData("icd-203", 3, "almost-no-chance")]
    [InlineData("icd-203", 5, "almost-no-chance very-unlikely")]
    [InlineData("icd-203", 20, "very-unlikely unlikely")]
    [InlineData("icd-203", 45, "unlikely roughly-even-chance")]
    [InlineData("icd-203", 55, "roughly-even-chance likely")]
    [InlineData("icd-203", 80, "likely very-likely")]
    [InlineData("icd-203", 95, "very-likely almost-certain")]
    [InlineData("icd-203", 0, "")]
    [InlineData("icd-203", 100, "")]
    [InlineData("phia", 7, "")]
    [InlineData("phia", 40, "realistic-possibility")]
    [InlineData("phia", 50, "")]
    [InlineData("nato-ajp-2.1", 10, "unlikely")]
    [InlineData("nato-ajp-2.1", 40, "unlikely even-chance")]
    [InlineData("nato-ajp-2.1", 60, "even-chance likely")]
    [InlineData("nato-ajp-2.1", 90, "likely")]
    [InlineData("nato-ajp-2.1", 91, "highly-likely")]
    public void A_number_has_the_words_of_every_band_that_holds_it(string scheme, int percent, string words) =>
        LikelihoodScales.Find(Scheme.Parse(scheme))!.TermsFor(percent).Select(term => term.Text)
            .Should().Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_number_outside_of_percent_is_refused(int percent) =>
        FluentActions.Invoking(() => Icd203.Scale.TermsFor(percent)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_word_of_another_scale_is_refused()
    {
        Icd203.Scale.Find(LikelihoodTerm.RealisticPossibility).Should().BeNull();
        FluentActions.Invoking(() => Icd203.Scale.ToRating(LikelihoodTerm.RealisticPossibility)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_unknown_scheme_has_no_scale() => LikelihoodScales.Find(Scheme.Parse("partners-own")).Should().BeNull();

    [Fact]
    public void A_level_of_confidence_that_is_only_STIXs_is_refused() =>
        FluentActions.Invoking(() => Icd203.ToRating(ConfidenceLevel.Medium)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 101)]
    [InlineData(6, 5)]
    public void A_band_that_is_none_is_refused(int low, int high) =>
        FluentActions.Invoking(() => LikelihoodRating.Create(Scheme.Phia, low, high)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(6, 1, 5)]
    [InlineData(0, 1, 5)]
    [InlineData(1, 1, 1)]
    public void A_score_outside_its_scale_is_refused(int value, int min, int max) =>
        FluentActions.Invoking(() => ScoreRating.Create(value, min, max)).Should().Throw<ArgumentOutOfRangeException>();
}
