using System.Text.Json;
using ConflictReports.Ratings;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class MispNumericalValueTests
{
    [Fact]
    public void Letters_have_MISPs_names_and_numbers_but_F_and_g_have_no_value()
    {
        foreach (JsonElement entry in Entries("admiralty-scale", "source-reliability"))
        {
            string value = entry.GetProperty("value").GetString()!;
            Reliability? letter = MispNumericalValue.ReadReliability(value);
            if (value == "g")
            {
                letter.Should().BeNull();
                Number(entry).Should().Be(0);
                continue;
            }

            letter!.Value.ToString().Should().Be(value.ToUpperInvariant());
            letter.Value.Label.Should().Be(entry.GetProperty("expanded").GetString());
            if (letter is Reliability.F)
            {
                Number(entry).Should().Be(50);
                MispNumericalValue.Of(letter.Value).Should().BeNull();
            }
            else
            {
                MispNumericalValue.Of(letter.Value).Should().Be(Number(entry));
            }
        }
    }

    [Fact]
    public void Digits_have_MISPs_names_and_numbers_but_6_has_no_value()
    {
        foreach (JsonElement entry in Entries("admiralty-scale", "information-credibility"))
        {
            string value = entry.GetProperty("value").GetString()!;
            Credibility digit = MispNumericalValue.ReadCredibility(value)!.Value;

            digit.Label.Should().Be(entry.GetProperty("expanded").GetString());
            if (digit is Credibility.CannotBeJudged)
            {
                Number(entry).Should().Be(50);
                MispNumericalValue.Of(digit).Should().BeNull();
            }
            else
            {
                MispNumericalValue.Of(digit).Should().Be(Number(entry));
            }
        }
    }

    [Fact]
    public void Words_of_likelihood_have_MISPs_numbers_and_bands()
    {
        foreach (JsonElement entry in Entries("estimative-language", "likelihood-probability"))
        {
            LikelihoodTerm term = LikelihoodTerm.Parse(entry.GetProperty("value").GetString()!);
            LikelihoodRating rating = Icd203.Scale.ToRating(term);

            MispNumericalValue.Of(term).Should().Be(Number(entry));
            entry.GetProperty("expanded").GetString().Should().EndWith($"{rating.Low.Value:00}-{rating.High.Value:00}%");
        }
    }

    [Fact]
    public void Levels_of_confidence_have_MISPs_numbers()
    {
        foreach (JsonElement entry in Entries("estimative-language", "confidence-in-analytic-judgment"))
        {
            MispNumericalValue.Of(ConfidenceLevel.Parse(entry.GetProperty("value").GetString()!)).Should().Be(Number(entry));
        }
    }

    [Fact]
    public void Kents_words_hold_MISPs_numbers()
    {
        foreach (JsonElement entry in Entries("osint", "certainty"))
        {
            KentLikelihood.Scale.TermsFor(Number(entry)).Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData(Reliability.A, 100)]
    [InlineData(Reliability.B, 75)]
    [InlineData(Reliability.C, 50)]
    [InlineData(Reliability.D, 25)]
    [InlineData(Reliability.E, 0)]
    [InlineData(Reliability.F, null)]
    public void A_letter_has_its_number(Reliability reliability, int? number) => MispNumericalValue.Of(reliability).Should().Be(number);

    [Theory]
    [InlineData(Credibility.ConfirmedByOtherSources, 100)]
    [InlineData(Credibility.ProbablyTrue, 75)]
    [InlineData(Credibility.PossiblyTrue, 50)]
    [InlineData(Credibility.Doubtful, 25)]
    [InlineData(Credibility.Improbable, 0)]
    [InlineData(Credibility.CannotBeJudged, null)]
    public void A_digit_has_its_number(Credibility credibility, int? number) => MispNumericalValue.Of(credibility).Should().Be(number);

    [Theory]
    [InlineData("remote", 0)]
    [InlineData("highly-improbable", 5)]
    [InlineData("improbable", 20)]
    [InlineData("roughly-even-odds", 45)]
    [InlineData("probable", 55)]
    [InlineData("highly-probable", 80)]
    [InlineData("nearly-certain", 95)]
    [InlineData("realistic-possibility", null)]
    public void A_word_has_its_number(string term, int? number) => MispNumericalValue.Of(LikelihoodTerm.Parse(term)).Should().Be(number);

    [Theory]
    [InlineData("g")]
    [InlineData("A")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_letter_is_none(string? value) => MispNumericalValue.ReadReliability(value).Should().BeNull();

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData(null)]
    public void Another_digit_is_none(string? value) => MispNumericalValue.ReadCredibility(value).Should().BeNull();

    private static int Number(JsonElement entry) => entry.GetProperty("numerical_value").GetInt32();

    private static List<JsonElement> Entries(string taxonomy, string predicate)
    {
        IReadOnlyList<string> files = Corpora.Files($"misp-taxonomies/{taxonomy}", "machinetag.json");
        List<JsonElement> entries = [.. files
            .SelectMany(file => JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("values").EnumerateArray())
            .Where(values => values.GetProperty("predicate").GetString() == predicate)
            .SelectMany(values => values.GetProperty("entry").EnumerateArray())];
        entries.Should().HaveCountGreaterThanOrEqualTo(3 * files.Count);
        return entries;
    }
}
