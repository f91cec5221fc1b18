using System.Text;
using System.Text.Json;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>The formats as assertions; the cases are those of the standards' own grammars.</summary>
public sealed class SchemaFormatTests
{
    [Theory]
    [InlineData("time", "08:30:06Z 08:30:06.283185z 23:59:60Z 15:59:60-08:00 00:00:00+23:59", "08:30:06 24:00:00Z 23:60:00Z 23:58:60Z 8:30:06Z 08:30:06.Z 08:30:06+1:00 08:30Z 08:30:06+24:00")]
    [InlineData("date-time", "1998-12-31T23:59:60Z 1963-06-19t08:30:06.283185z", "1963-06-19T08:30:06 1963-06-19 1963-06-19_08:30:06Z 1990-02-31T15:59:59Z 1963-06-19T")]
    [InlineData("duration", "P4DT12H30M5S P4Y PT0S P0D P1M PT1M PT36H P1DT12H P2W P1Y2M3D", "P PT P1YT P2D1Y P1D2H P2S PT1D P1Y2W P1.5D P1Y1D PT1H1S 4DT12H P٢Y P1 p1d")]
    [InlineData("email", "joe.bloggs@example.com te~st@example.com \"joe.bloggs\"@example.com joe@[127.0.0.1] joe@[IPv6:::1] a@b", "2962 .test@x.y test.@x.y te..st@x.y @x.y a@ a@-b a@[127.0.0.300] a@[IPv6:127.0.0.1] \"a@b a@b@c ü@x.y a@x.y.")]
    [InlineData("hostname", "www.example.com xn--4gbwdl.xn--wgbh1c a 1host h0st-1.a", "-a a- a_b a..b . .a a. a/b ü.de aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("ipv4", "192.168.0.1 0.0.0.0 255.255.255.255", "127.0.0 127.0.0.0.1 256.0.0.1 01.0.0.1 1.2.3.4/24 0x7f.0.0.1 ٢.0.0.1 2130706433")]
    [InlineData("ipv6", "::1 :: ::abef 1:2:3:4:5:6:7:8 1::8 1:2::192.168.0.1 ::ffff:192.168.0.1", "12345:: 1:2 1:2:3:4:5:6:7:8:9 ::1%eth0 :::1 1::2::3 fe80::a%1 1:2:3:4:5:6:7: ::192.168.0 ::1/64")]
    [InlineData("uri", "https://example.org/a?b#c urn:a:b mailto:a@b.c file:///a", "//a /a a http: https:// http://a\\b https://[::1 :a")]
    [InlineData("uri-reference", "https://example.org/a //a/b /a/b?c#d a #a ?a=b ./a:b a/b:c", "\\\\a #a\\b a|b 1:a /%zz //[::1 a#b#c")]
    [InlineData("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08aa9811eab4aa73b441d16380 2eb8-aa08-aa98-11ea-b4aa73b44-1d16380 {2eb8aa08-aa98-11ea-b4aa-73b441d16380}")]
    [InlineData("json-pointer", "/foo/bar~0/baz~1/% / /foo//bar /a~01", "a ~0 /~ /a~2 /a~ #/a 0")]
    [InlineData("relative-json-pointer", "0 1 0/foo/bar 2/0/baz~1 0# 120/a", "/foo/bar -1/a +1 0## 01/a 01# # a 0a 0~")]
    [InlineData("date", "2024-02-29 0000-02-29", "2023-02-29 2024-13-01 2024-00-01 24-01-01 2024-01-32 2024-001")]
    public void A_format_takes_what_its_grammar_takes_and_nothing_else(string format, string valid, string invalid)
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema($$"""{"format":"{{format}}"}""");

        valid.Split(' ').Where(text => !Fits(schema, text)).Should().BeEmpty();
        invalid.Split(' ').Append(" ").Append("\n").Where(text => Fits(schema, text)).Should().BeEmpty();
        schema.IsValid("7"u8).Should().BeTrue();
    }

    [Fact]
    public void A_line_end_after_the_text_is_part_of_it()
    {
        foreach (TextFormat format in Enum.GetValues<TextFormat>().Where(format => format is not (TextFormat.None or TextFormat.JsonPointer or TextFormat.RelativeJsonPointer)))
        {
            string words = TextFormats.Describe(format);
            TextFormats.Fits(format, string.Concat(words.AsSpan(words.LastIndexOf(' ') + 1), "\n")).Should().BeFalse(words);
        }
    }

    [Fact]
    public void Empty_texts_are_references_and_pointers_but_no_other_format()
    {
        IEnumerable<TextFormat> empty = Enum.GetValues<TextFormat>().Where(format => TextFormats.Fits(format, ""));

        empty.Should().Equal(TextFormat.None, TextFormat.UriReference, TextFormat.JsonPointer);
    }

    [Fact]
    public void Every_format_has_its_own_name_and_an_example_that_fits_it()
    {
        TextFormat[] formats = [.. Enum.GetValues<TextFormat>().Where(format => format != TextFormat.None)];

        TextFormats.Names.Select(TextFormats.Find).Should().BeEquivalentTo(formats);
        foreach (TextFormat format in formats)
        {
            string words = TextFormats.Describe(format);
            TextFormats.Fits(format, words.AsSpan(words.LastIndexOf(' ') + 1)).Should().BeTrue(words);
        }
    }

    [Fact]
    public void The_words_of_a_finding_say_what_was_expected() =>
        CompiledSchemaFindingsTests.Schema("""{"format":"time"}""").Validate("\"noon\""u8).Diagnostics.Single().Message
            .Should().Be("Found \"noon\", expected a time with offset such as 09:30:00Z.");

    private static bool Fits(CompiledSchema schema, string text) => schema.IsValid(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text)));
}
