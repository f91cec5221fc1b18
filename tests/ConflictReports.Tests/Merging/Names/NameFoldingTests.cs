using ConflictReports.Merging.Names;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Names;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("  Anne-Marie   LEFEBVRE ", "anne marie lefebvre")]
    [InlineData("Łukasz Straße Ærø Þór Đoković", "lukasz strasse aero thor dokovic")]
    [InlineData("İstanbul ISPARTA ısparta", "istanbul isparta isparta")]
    [InlineData("ＢＥＬＴＡ ﬁrm", "belta firm")]
    [InlineData("Sana'a Sana’a Sanaʿa", "sanaa sanaa sanaa")]
    [InlineData("\u200Fאבג\u200E \u202Bdef\u202C", "אבג def")]
    [InlineData("Й й Ё ё Ї ї Ў ў", "й й ё ё ї ї ў ў")]
    [InlineData("Тимоше\u0301нко", "тимошенко")]
    [InlineData("أُسَامَة", "اسامة")]
    [InlineData("ガザ", "ガザ")]
    [InlineData("ガザ地区\uD800", "ガザ地区")]
    [InlineData("Sturm&Drang", "sturm and drang")]
    public void Case_width_accents_marks_and_punctuation_do_not_stay(string text, string folded) => NameFolding.Fold(text).Should().Be(folded);

    [Fact]
    public void The_script_stays() => NameFolding.Fold("Лукашенко").Should().NotBe(NameFolding.Fold("Lukashenko"));
}
