using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://outlet.example/news/17#top")]
    [InlineData("https://outlet.example/#")]
    [InlineData("https://t.me/channel/5?single")]
    [InlineData("https://outlet.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8")]
    [InlineData("https://xn--80aswg.example/")]
    [InlineData("mailto:desk@outlet.example")]
    [InlineData("https://outlet.example/a#b?c/d")]
    [InlineData("https://[2001:db8::1]/")]
    public void An_absolute_URI_with_or_without_fragment_is_an_address(string text)
    {
        WebAddress.Parse(text).Text.Should().Be(text);
        text.Should().MatchRegex(new Regex(WebAddress.CreateSchema()["pattern"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("outlet.example/news", "begin with a scheme")]
    [InlineData("https://outlet.example/новини", "percent-encode \"н\" in the path as \"%D0%BD\"")]
    [InlineData("https://outlet.example/a#b#c", "percent-encode \"#\" in the fragment as \"%23\"")]
    [InlineData("https://outlet.example/100%", "\"%25\" for \"%\" itself")]
    [InlineData("https://outlet.example/a|b", "as \"%7C\"")]
    [InlineData("https://outlet.example/a\tb", "U+0009")]
    [InlineData("https:/outlet.example", "\"//\"")]
    public void Anything_else_is_refused_with_what_to_change(string text, string hint)
    {
        WebAddress.Create(text, out string? expected).Should().BeNull();
        expected.Should().Contain(hint);
    }

    [Fact]
    public void Addresses_that_differ_in_the_fragment_are_two() =>
        WebAddress.Parse("https://a.example/b#c1").Should().NotBe(WebAddress.Parse("https://a.example/b#c2"));
}
