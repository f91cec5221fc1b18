using System.Text;
using ConflictReports.Tests;

namespace ConflictReports.PartnerProfiles.Tests.Judging;

/// <summary>What NJsonSchema 10.7.2 judges otherwise than draft-04, each mended.</summary>
public sealed class VerdictFaultTests
{
    [Theory]
    [InlineData("""{"enum":["1"]}""", "1")]
    [InlineData("""{"enum":[1]}""", "\"1\"")]
    [InlineData("""{"enum":[true]}""", "\"True\"")]
    [InlineData("""{"enum":[""]}""", "null")]
    [InlineData("""{"enum":[1.5]}""", "\"1,5\"")]
    [InlineData("""{"enum":[{"a":1}]}""", """{"a":"1"}""")]
    public void Values_of_an_enumeration_are_not_compared_as_text(string schema, string document) => Profiles.Fits(schema, document).Should().BeFalse();

    [Theory]
    [InlineData("""{"enum":[1]}""", "1.0")]
    [InlineData("""{"enum":[{"a":1,"b":[2]}]}""", """{"b":[2.0],"a":1}""")]
    [InlineData("""{"enum":["2024-05-01T00:00:00Z"]}""", "\"2024-05-01T00:00:00Z\"")]
    [InlineData("""{"enum":["2024-05-01T10:00:00+02:00"]}""", "\"2024-05-01T10:00:00+02:00\"")]
    [InlineData("""{"enum":[null]}""", "null")]
    public void Values_of_an_enumeration_are_compared_by_value_and_times_stay_text(string schema, string document) => Profiles.Fits(schema, document).Should().BeTrue();

    [Fact]
    public void A_member_that_may_be_null_is_still_held_against_its_enumeration() =>
        Profiles.Fits("""{"properties":{"a":{"type":["string","null"],"enum":["x"]}}}""", """{"a":null}""").Should().BeFalse();

    [Fact]
    public void A_null_is_still_held_against_the_alternatives_beside_its_type() =>
        Profiles.Fits("""{"properties":{"a":{"type":["string","null"],"not":{"type":"null"}}}}""", """{"a":null}""").Should().BeFalse();

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1e3", true)]
    [InlineData("100000000000000000000000000000", true)]
    [InlineData("1e300", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-30", false)]
    [InlineData("\"1\"", false)]
    [InlineData("true", false)]
    public void Whole_numbers_are_told_by_their_value_and_of_any_size(string document, bool fits) => Profiles.Fits("""{"type":"integer"}""", document).Should().Be(fits);

    [Fact]
    public void A_whole_number_of_thirty_digits_is_a_finding_of_syntax_and_no_exception() =>
        Profiles.Judge("""{"type":"integer"}""", "123456789012345678901234567890").Diagnostics[0].Code.Text.Should().Be("CR1005");

    [Theory]
    [InlineData("""{"minimum":0.1}""", "1e-300", false)]
    [InlineData("""{"minimum":1e-300}""", "1e-301", false)]
    [InlineData("""{"maximum":1e300}""", "1e301", false)]
    [InlineData("""{"maximum":1e300}""", "1e299", true)]
    [InlineData("""{"multipleOf":0.01}""", "0.07", true)]
    [InlineData("""{"multipleOf":1e-9}""", "1e-10", false)]
    [InlineData("""{"minimum":0,"exclusiveMinimum":true}""", "0", false)]
    [InlineData("""{"minimum":0,"exclusiveMinimum":true}""", "1e-300", true)]
    [InlineData("""{"maximum":3,"exclusiveMaximum":true}""", "3.0", false)]
    [InlineData("""{"maximum":3,"exclusiveMaximum":false}""", "3.0", true)]
    public void Numbers_beyond_decimal_are_judged_exactly(string schema, string document, bool fits) => Profiles.Fits(schema, document).Should().Be(fits);

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Members_are_not_demanded_of_values_that_are_no_objects(string document) => Profiles.Fits("""{"required":["a"]}""", document).Should().BeTrue();

    [Theory]
    [InlineData("""{"maxItems":0}""", "[1]")]
    [InlineData("""{"maxProperties":0}""", """{"a":1}""")]
    [InlineData("""{"maxItems":2.0}""", "[1,2,3]")]
    [InlineData("""{"maxLength":0}""", "\"a\"")]
    public void Zero_is_a_bound(string schema, string document) => Profiles.Fits(schema, document).Should().BeFalse();

    [Theory]
    [InlineData("""{"minLength":2}""", "\"\\ud83d\\ude00\"", false)]
    [InlineData("""{"maxLength":1}""", "\"\\ud83d\\ude00\"", true)]
    public void Lengths_are_counted_in_code_points(string schema, string document, bool fits) => Profiles.Fits(schema, document).Should().Be(fits);

    [Theory]
    [InlineData("""[{"a":1,"b":2},{"b":2,"a":1}]""", false)]
    [InlineData("""[1,1.0]""", false)]
    [InlineData("""[1,"1"]""", true)]
    [InlineData("""[[1,2],[2,1]]""", true)]
    [InlineData("""[null,false,0,"","null"]""", true)]
    public void Unique_items_are_compared_by_value(string document, bool fits) => Profiles.Fits("""{"uniqueItems":true}""", document).Should().Be(fits);

    [Theory]
    [InlineData("""{"ab":"x"}""", false)]
    [InlineData("""{"ab":5}""", false)]
    [InlineData("""{"ab":15}""", true)]
    [InlineData("""{"a":"x"}""", false)]
    [InlineData("""{"c":"x"}""", false)]
    public void Every_pattern_that_matches_a_name_applies_and_so_does_the_member_of_properties(string document, bool fits) =>
        Profiles.Fits("""{"properties":{"a":{}},"patternProperties":{"a":{"type":"number"},"b":{"minimum":10}},"additionalProperties":false}""", document).Should().Be(fits);

    [Fact]
    public void Patterns_of_names_are_not_the_platforms_own() =>
        Profiles.Fits("""{"patternProperties":{"^[0-9]+$":{}},"additionalProperties":false}""", """{"1\n":0}""").Should().BeFalse();

    [Theory]
    [InlineData("^[A-F][1-6]$", "\"B2\\n\"", false)]
    [InlineData("^[A-F][1-6]$", "\"B2\"", true)]
    [InlineData("^\\\\d$", "\"\u0665\"", false)]
    [InlineData("^.$", "\"\\ud83d\\ude00\"", true)]
    public void Patterns_are_those_of_ECMA(string pattern, string document, bool fits) => Profiles.Fits($$"""{"pattern":"{{pattern}}"}""", document).Should().Be(fits);

    [Fact]
    public void A_pattern_that_makes_the_platform_backtrack_without_end_is_matched_at_once()
    {
        string document = $"\"{new string('a', 100_000)}!\"";
        Profiles.Fits("""{"pattern":"^(a+)+$"}""", document).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"a":1,"b":1}""", true)]
    [InlineData("""{"a":1}""", false)]
    [InlineData("""{"c":1}""", false)]
    [InlineData("""{"c":1,"d":1}""", true)]
    [InlineData("""{"d":1}""", true)]
    [InlineData("\"a\"", true)]
    public void Dependencies_are_judged(string document, bool fits) =>
        Profiles.Fits("""{"dependencies":{"a":["b"],"c":{"minProperties":2,"type":"object"}}}""", document).Should().Be(fits);

    [Fact]
    public void Keywords_beside_a_single_allOf_are_judged()
    {
        const string Schema = """{"definitions":{"x":{"type":"object"}},"properties":{"p":{"allOf":[{"$ref":"#/definitions/x"}],"required":["a"],"minProperties":2,"not":{"required":["z"]}}}}""";
        Profiles.Fits(Schema, """{"p":{"b":1,"c":1}}""").Should().BeFalse();
        Profiles.Fits(Schema, """{"p":{"a":1}}""").Should().BeFalse();
        Profiles.Fits(Schema, """{"p":{"a":1,"z":1}}""").Should().BeFalse();
        Profiles.Fits(Schema, """{"p":{"a":1,"c":1}}""").Should().BeTrue();
    }

    [Fact]
    public void References_within_definitions_are_followed_by_any_way()
    {
        const string Schema = """{"definitions":{"A/~%\"":{"properties":{"b":{"$ref":"#/definitions/B"}}},"B":{"type":"integer"}},"properties":{"a":{"$ref":"#/definitions/A~1~0%25%22"}}}""";
        Profiles.Fits(Schema, """{"a":{"b":"x"}}""").Should().BeFalse();
        Profiles.Fits(Schema, """{"a":{"b":1}}""").Should().BeTrue();
    }

    [Fact]
    public void The_same_alternative_twice_is_two_alternatives()
    {
        const string Schema = """{"definitions":{"x":{"type":"string"}},"oneOf":[{"$ref":"#/definitions/x"},{"$ref":"#/definitions/x"}]}""";
        Profiles.Fits(Schema, "\"a\"").Should().BeFalse();
        Profiles.Fits(Schema.Replace("oneOf", "anyOf", StringComparison.Ordinal), "\"a\"").Should().BeTrue();
    }

    [Theory]
    [InlineData("date-time", "\"2024\"", false)]
    [InlineData("date-time", "\"2024-05-03T09:30:00\"", false)]
    [InlineData("date-time", "\"2016-12-31t23:59:60z\"", true)]
    [InlineData("date-time", "\"2024-05-03T09:30:00+03:00\"", true)]
    [InlineData("date", "\"2024-02-30\"", false)]
    [InlineData("uri", "\"/etc/passwd\"", false)]
    [InlineData("uri", "\"https://example.org/x y\"", false)]
    [InlineData("uri", "\"https://example.org/x#y\"", true)]
    [InlineData("uuid", "\"{2f1e6c1a-8f0b-4a6e-9c55-0d4a4f6f2b11}\"", false)]
    [InlineData("uuid", "\"2f1e6c1a8f0b4a6e9c550d4a4f6f2b11\"", false)]
    [InlineData("email", "\"desk@partner.example\"", true)]
    [InlineData("email", "\"desk\"", false)]
    [InlineData("ipv4", "\"1a2b3c4\"", false)]
    [InlineData("duration", "\"P1Y1D\"", false)]
    [InlineData("uuid", "\"2F1E6C1A-8f0b-4a6e-9c55-0d4a4f6f2b11\"", true)]
    [InlineData("uri", "5", true)]
    public void Formats_are_judged_by_the_librarys_own_grammar(string format, string document, bool fits) => Profiles.Fits($$"""{"format":"{{format}}"}""", document).Should().Be(fits);

    [Theory]
    [InlineData("{/*c*/\"a\":1}")]
    [InlineData("{'a':'x'}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("0x10")]
    [InlineData("010")]
    [InlineData("NaN")]
    [InlineData("{} garbage")]
    [InlineData("{}{}")]
    [InlineData("")]
    public void What_is_no_JSON_is_a_finding_though_Newtonsoft_takes_it(string document)
    {
        PartnerProfileOutcome outcome = Profiles.Judge("{}", document);
        outcome.Passed.Should().BeNull();
        outcome.Diagnostics[0].Code.Text.Should().Be("CR1000");
    }

    [Fact]
    public void A_member_that_is_there_twice_is_a_finding() =>
        Profiles.TheFinding("""{"properties":{"a":{"type":"integer"}}}""", """{"a":"x","a":1}""").Code.Text.Should().Be("CR1001");

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_finding()
    {
        PartnerProfileOutcome outcome = Profiles.Load("{}").Validate(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' });
        outcome.IsValid.Should().BeFalse();
        outcome.Diagnostics[0].Code.Text.Should().Be("CR1001");
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Culture_changes_no_verdict_and_no_word(string culture)
    {
        const string Schema = """{"properties":{"d":{"format":"date"},"n":{"enum":[1.5]},"i":{"type":"integer","maximum":3}},"additionalProperties":false}""";
        const string Document = """{"d":"2024-05-01","n":"1,5","i":4,"I":1}""";
        PartnerProfileOutcome usual = Profiles.Judge(Schema, Document);
        usual.Diagnostics.Should().HaveCount(3);
        UnderCulture.Run(culture, () => Profiles.Judge(Schema, Document).Should().Be(usual));
    }

    [Fact]
    public void The_strings_of_a_document_that_look_like_times_stay_text() =>
        Profiles.Fits("""{"pattern":"^2024-05-01T00:00:00Z$"}""", "\"2024-05-01T00:00:00Z\"").Should().BeTrue();

    [Fact]
    public void A_string_of_many_megabytes_is_judged_within_the_limits()
    {
        PartnerProfileOptions options = PartnerProfileOptions.Default with { Reading = PartnerProfileOptions.Default.Reading with { MaxStringBytes = 16 * 1024 * 1024 } };
        string document = $"\"{new string('x', 12_000_000)}\"";
        Profiles.Judge("""{"maxLength":11999999}""", document, options).Diagnostics[0].Code.Text.Should().Be("CR2007");
        Profiles.Judge("{}", document).Diagnostics[0].Code.Text.Should().Be("CR1008");
        Encoding.UTF8.GetByteCount(document).Should().BeLessThan(16 * 1024 * 1024);
    }
}
