using ConflictReports.Ratings;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class AdmiraltyRatingTests
{
    [Theory]
    [InlineData("B2", Reliability.B, Credibility.ProbablyTrue)]
    [InlineData("A1", Reliability.A, Credibility.ConfirmedByOtherSources)]
    [InlineData("F6", Reliability.F, Credibility.CannotBeJudged)]
    [InlineData("E", Reliability.E, null)]
    [InlineData("4", null, Credibility.Doubtful)]
    public void A_code_reads_and_writes_as_analysts_write_it(string code, Reliability? reliability, Credibility? credibility)
    {
        AdmiraltyRating.TryParseCode(code, out AdmiraltyRating? rating).Should().BeTrue();

        rating.Should().Be(new AdmiraltyRating { Reliability = reliability, Credibility = credibility });
        rating!.ToCode().Should().Be(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G2")]
    [InlineData("b2")]
    [InlineData("2B")]
    [InlineData("B7")]
    [InlineData("B 2")]
    [InlineData("BB")]
    public void Another_text_is_no_code(string? code) => AdmiraltyRating.TryParseCode(code, out _).Should().BeFalse();

    [Fact]
    public void A_rating_shows_its_code() =>
        new AdmiraltyRating { Reliability = Reliability.C, Credibility = Credibility.PossiblyTrue }.ToString().Should().Be("AdmiraltyRating C3");

    [Fact]
    public void F_and_6_have_no_value_and_all_others_have()
    {
        Enum.GetValues<Reliability>().Where(letter => !letter.HasValue).Should().Equal(Reliability.F);
        Enum.GetValues<Credibility>().Where(digit => !digit.HasValue).Should().Equal(Credibility.CannotBeJudged);
    }

    [Fact]
    public void F_has_no_place_in_the_order_of_letters()
    {
        foreach (Reliability letter in Enum.GetValues<Reliability>())
        {
            letter.StepsBelow(Reliability.F).Should().BeNull();
            Reliability.F.StepsBelow(letter).Should().BeNull();
        }
    }

    [Fact]
    public void Six_has_no_place_in_the_order_of_digits()
    {
        foreach (Credibility digit in Enum.GetValues<Credibility>())
        {
            digit.StepsBelow(Credibility.CannotBeJudged).Should().BeNull();
            Credibility.CannotBeJudged.StepsBelow(digit).Should().BeNull();
        }
    }

    [Fact]
    public void Letters_and_digits_with_a_value_are_ordered()
    {
        Reliability.E.StepsBelow(Reliability.A).Should().Be(4);
        Reliability.A.StepsBelow(Reliability.B).Should().Be(-1);
        Credibility.Doubtful.StepsBelow(Credibility.Doubtful).Should().Be(0);
        Credibility.Improbable.StepsBelow(Credibility.ProbablyTrue).Should().Be(3);
    }
}
