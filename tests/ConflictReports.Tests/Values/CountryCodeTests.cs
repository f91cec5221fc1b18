using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class CountryCodeTests
{
    [Theory]
    [InlineData("UA")]
    [InlineData("XK")]
    public void Two_upper_case_letters_have_the_form(string text) => CountryCode.Parse(text).Text.Should().Be(text);

    [Theory]
    [InlineData("ua", "write \"UA\"")]
    [InlineData(" UA", "write \"UA\"")]
    [InlineData("UKR", "alpha-3")]
    [InlineData("U1", "two upper-case letters")]
    [InlineData("ÜÄ", "two upper-case letters")]
    [InlineData("", "two upper-case letters")]
    public void Anything_else_is_refused_with_what_to_write(string text, string hint)
    {
        CountryCode.Create(text, out string? expected).Should().BeNull();
        expected.Should().Contain(hint);
    }
}
