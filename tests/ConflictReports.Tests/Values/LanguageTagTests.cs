using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class LanguageTagTests
{
    [Theory]
    [InlineData("uk")]
    [InlineData("ua")]
    [InlineData("iw")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("zh-aaa-bbb-ccc")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901")]
    [InlineData("es-419")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("en-a-bbb-x-a-ccc")]
    [InlineData("de-DE-u-co-phonebk")]
    [InlineData("und-Cyrl-t-und-latn-m0-ungegn-2007")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("x-whatever")]
    [InlineData("x-a-b-c")]
    [InlineData("abcd")]
    [InlineData("abcdefgh")]
    [InlineData("i-klingon")]
    [InlineData("en-GB-oed")]
    [InlineData("SGN-be-fr")]
    [InlineData("zh-min-nan")]
    [InlineData("art-lojban")]
    [InlineData("zh-guoyu")]
    [InlineData("de-0abc-1abc")]
    public void A_well_formed_tag_is_read_and_keeps_its_text(string text)
    {
        LanguageTag.Parse(text).Text.Should().Be(text);
        text.Should().MatchRegex(new Regex(LanguageTag.CreateSchema()["pattern"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("i-nothing")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en-GB-GB")]
    [InlineData("en-Latn-Cyrl")]
    [InlineData("en-a")]
    [InlineData("en-a-x-b")]
    [InlineData("en-x")]
    [InlineData("x")]
    [InlineData("de-1996-1996")]
    [InlineData("de-rozaj-ROZAJ")]
    [InlineData("en-a-bb-A-cc")]
    [InlineData("zh-aaa-bbb-ccc-ddd")]
    [InlineData("abcd-aaa")]
    [InlineData("abcdefghi")]
    [InlineData("12")]
    [InlineData("e1")]
    [InlineData("en-1234a6789")]
    [InlineData("en-abc1")]
    [InlineData("українська")]
    [InlineData("de_DE")]
    [InlineData("en\n")]
    [InlineData("sgn-BE-FR-x-a")]
    public void An_ill_formed_tag_is_refused_with_a_reason(string text)
    {
        LanguageTag.Create(text, out string? expected).Should().BeNull();
        expected.Should().MatchRegex("^a language tag of BCP 47, such as .+; .+$");
    }

    [Theory]
    [InlineData("en_US", "\"en-US\"")]
    [InlineData(" uk", "without space: \"uk\"")]
    [InlineData("de-1996-1996", "the variant \"1996\" stands only once")]
    [InlineData("en-GB-GB", "\"GB\" has no place after \"GB\"")]
    [InlineData("en-a", "follows \"a\"")]
    public void The_reason_says_what_to_change(string text, string hint)
    {
        LanguageTag.Create(text, out string? expected);
        expected.Should().Contain(hint);
    }

    [Theory]
    [InlineData("EN-ca-X-CA", "en-CA-x-ca")]
    [InlineData("SGN-be-fr", "sgn-BE-FR")]
    [InlineData("AZ-LATN-x-LATN", "az-Latn-x-latn")]
    [InlineData("mn-cYRL-mn", "mn-Cyrl-MN")]
    [InlineData("en-a-LATN-US-bbb", "en-a-latn-us-bbb")]
    [InlineData("DE-1901", "de-1901")]
    [InlineData("I-KLINGON", "i-klingon")]
    [InlineData("uk", "uk")]
    public void The_canonical_form_has_the_recommended_case(string text, string canonical)
    {
        LanguageTag tag = LanguageTag.Parse(text).Canonical;
        tag.Text.Should().Be(canonical);
        tag.Canonical.Should().BeSameAs(tag);
    }

    [Theory]
    [InlineData("SR-latn-rs", "sr", "Latn", "RS")]
    [InlineData("es-419", "es", null, "419")]
    [InlineData("zh-cmn-HANS", "zh", "Hans", null)]
    [InlineData("de-1996", "de", null, null)]
    [InlineData("x-ua", null, null, null)]
    [InlineData("i-klingon", null, null, null)]
    [InlineData("en-GB-oed", "en", null, null)]
    [InlineData("en-u-co-phonebk", "en", null, null)]
    public void The_parts_are_given_in_canonical_case(string text, string? language, string? script, string? region)
    {
        LanguageTag tag = LanguageTag.Parse(text);
        (tag.PrimaryLanguage, tag.Script, tag.Region).Should().Be((language, script, region));
        (tag.Canonical.PrimaryLanguage, tag.Canonical.Script, tag.Canonical.Region).Should().Be((language, script, region));
    }

    [Fact]
    public void A_tag_of_very_many_variants_is_read_in_linear_time() =>
        LanguageTag.TryParse("en-" + string.Join('-', Enumerable.Range(0, 200_000).Select(i => $"v{i:D7}")), out _).Should().BeTrue();
}
