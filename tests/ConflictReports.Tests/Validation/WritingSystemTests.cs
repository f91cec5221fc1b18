using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class WritingSystemTests
{
    [Theory]
    [InlineData("en", "Latin")]
    [InlineData("uk-UA", "Cyrillic")]
    [InlineData("uk-latn", "Latin")]
    [InlineData("sr-Cyrl-RS", "Cyrillic")]
    [InlineData("ja", "Chinese or Japanese")]
    [InlineData("sr", null)]
    [InlineData("kk", null)]
    [InlineData("und", null)]
    [InlineData("hi-Deva", null)]
    public void A_tag_tells_the_script_unless_its_language_has_several(string tag, string? script) =>
        WritingSystem.OfLanguage(LanguageTag.Parse(tag)).Should().Be(script);

    [Theory]
    [InlineData("Reservists were called up", "Latin")]
    [InlineData("Призвано резервістів", "Cyrillic")]
    [InlineData("Zażółć gęślą jaźń", "Latin")]
    [InlineData("予備役を召集した", "Chinese or Japanese")]
    [InlineData("הוא גויס למילואים", "Hebrew")]
    [InlineData("تعبئة الاحتياط", "Arabic")]
    [InlineData("ᚠᚢᚦᚨᚱᚲᚷᚹ", null)]
    [InlineData("3,000 (2024)", null)]
    [InlineData("", null)]
    public void The_letters_of_a_text_tell_its_script(string text, string? script) =>
        WritingSystem.OfLetters(text, enough: 8).Should().Be(script);

    [Fact]
    public void One_letter_in_ten_may_be_of_another_script_and_no_more()
    {
        WritingSystem.OfLetters("абвгґдеєжX", enough: 8).Should().Be("Cyrillic");
        WritingSystem.OfLetters("абвгґдеєXX", enough: 8).Should().BeNull();
    }

    [Fact]
    public void A_text_with_fewer_letters_than_are_enough_is_not_judged()
    {
        WritingSystem.OfLetters("HIMARS 2", enough: 8).Should().BeNull();
        WritingSystem.OfLetters("HIMARS 2", enough: 6).Should().Be("Latin");
    }
}
