using System.Globalization;
using ConflictReports.Validation.Rules;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("3,000", "3000|3")]
    [InlineData("3.000", "3000|3")]
    [InlineData("3 000", "3000")]
    [InlineData("3\u00A0000", "3000")]
    [InlineData("3'000", "3000")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,34,567", "1234567")]
    [InlineData("12,5", "12.5")]
    [InlineData("1,5 million", "1500000")]
    [InlineData("2 lakh", "200000")]
    [InlineData("٣٬٠٠٠", "3000|3")]
    [InlineData("۱٬۲۳۴٫۵", "1234.5")]
    [InlineData("१२,३४,५६७", "1234567")]
    [InlineData("৩০০", "300")]
    [InlineData("58-18", "58", "18")]
    [InlineData("25-day", "25")]
    [InlineData("from 20 to 30 thousand", "20", "30000")]
    public void Figures_are_read_with_the_separators_of_any_country(string text, params string[] expected) => Read(text).Should().Equal(expected);

    [Theory]
    [InlineData("a dozen", "12")]
    [InlineData("three hundred and twenty-one thousand five hundred", "321500")]
    [InlineData("a hundred", "100")]
    [InlineData("три тысячи двести", "3200")]
    [InlineData("около двадцати пяти", "25")]
    [InlineData("3 тыс.", "3000")]
    [InlineData("п’ять тисяч", "5000")]
    [InlineData("1,2 мільйона", "1200000")]
    [InlineData("дзве тысячы", "2000")]
    [InlineData("2 десятка", "20")]
    public void Words_are_read_in_four_languages(string text, string expected) => Read(text).Should().Equal(expected);

    [Theory]
    [InlineData("hundreds")]
    [InlineData("tens of thousands")]
    [InlineData("a few hundred")]
    [InlineData("the 25th brigade")]
    [InlineData("25-й бригады")]
    [InlineData("10.08.2024")]
    [InlineData("half of the 200")]
    [InlineData("")]
    public void What_is_no_number_gives_none(string text) => Read(text).Should().BeEmpty();

    [Fact]
    public void A_lone_one_may_be_a_pronoun() => PrintedNumbers.Read("no one").Should().ContainSingle().Which.IsTelling.Should().BeFalse();

    private static IEnumerable<string> Read(string text) =>
        PrintedNumbers.Read(text).Select(number => string.Join('|', number.Readings.Select(reading => reading.ToString("0.####", CultureInfo.InvariantCulture))));
}
