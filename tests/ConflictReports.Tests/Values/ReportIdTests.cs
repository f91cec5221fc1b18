using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class ReportIdTests
{
    [Theory]
    [InlineData("https://partner.example/reports/17")]
    [InlineData("HTTPS://Partner.example/reports/17")]
    [InlineData("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("tag:partner.example,2024:17")]
    [InlineData("ftp://user:pw@[2001:db8::7]:21/a%20b;x=1")]
    [InlineData("http://[::ffff:192.0.2.128]/")]
    [InlineData("http://[1:2:3:4:5:6:7::]/")]
    [InlineData("http://[v7.abc:d]/")]
    [InlineData("http://a.example?q=/?")]
    [InlineData("http://a.example:")]
    [InlineData("x:/")]
    [InlineData("file:///etc/hosts")]
    [InlineData("a+b-c.d:1")]
    public void An_absolute_URI_is_an_id_and_keeps_its_text(string text) => ReportId.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("/reports/17")]
    [InlineData("//partner.example/17")]
    [InlineData("1a:b")]
    [InlineData("a:")]
    [InlineData("a_b:c")]
    [InlineData("https:")]
    [InlineData("https:a")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://user@/a")]
    [InlineData("https://a.example/#")]
    [InlineData("https://a.example/#c1")]
    [InlineData("https://a.example/a b")]
    [InlineData("https://a.example/%2")]
    [InlineData("https://a.example/%zz")]
    [InlineData("https://a.example/<a>")]
    [InlineData("https://a.example/[a]")]
    [InlineData("https://a.example:8x/")]
    [InlineData("https://[::1/")]
    [InlineData("https://[1:2:3:4:5:6:7]/")]
    [InlineData("https://[1::2::3]/")]
    [InlineData("https://[1:2:3:4:5:6:7:8:]/")]
    [InlineData("https://[::256.0.0.1]/")]
    [InlineData("https://[::1]x/")]
    [InlineData("https://a@b@c/")]
    [InlineData("https://a.example/é")]
    [InlineData("https://a.example/\ud800")]
    [InlineData(" https://a.example/")]
    [InlineData("https://a.example/\n")]
    [InlineData("sha256:0")]
    public void Anything_else_is_refused_with_a_reason(string text)
    {
        ReportId.Create(text, out string? expected).Should().BeNull();
        expected.Should().StartWith("a report id: ").And.Contain("; ");
    }

    [Theory]
    [InlineData("https://a.example/r#c1", "leave out \"#\"")]
    [InlineData("https://a.example/a b", "percent-encode the space in the path as \"%20\"")]
    [InlineData("https://a.example/?q=é", "percent-encode \"é\" in the query as \"%C3%A9\"")]
    [InlineData("https://прес.example/", "Punycode")]
    [InlineData("www.example.org/1", "begin with a scheme")]
    [InlineData("SHA256:00", "a digest addresses one revision")]
    public void The_reason_says_what_to_change(string text, string hint)
    {
        ReportId.Create(text, out string? expected);
        expected.Should().Contain(hint);
    }

    [Fact]
    public void The_check_is_linear_in_the_length()
    {
        ReportId.TryParse("x:" + string.Concat(Enumerable.Repeat("%41", 1_000_000)), out _).Should().BeTrue();
        ReportId.TryParse("http://[" + new string(':', 1_000_000) + "]", out _).Should().BeFalse();
    }

    [Fact]
    public void Ids_that_differ_in_case_are_two() => (ReportId.Parse("x:A") == ReportId.Parse("x:a")).Should().BeFalse();
}
