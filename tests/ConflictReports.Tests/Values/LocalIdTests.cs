using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class LocalIdTests
{
    [Theory]
    [InlineData("c1")]
    [InlineData("0")]
    [InlineData("a.b_c-d.")]
    public void Letters_digits_and_three_marks_make_an_id(string text) => LocalId.Parse(text).Text.Should().Be(text);

    [Fact]
    public void Sixty_four_characters_are_the_most()
    {
        LocalId.TryParse(new string('a', 64), out _).Should().BeTrue();
        LocalId.TryParse(new string('a', 65), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("_a")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("é")]
    [InlineData("a#b")]
    public void Anything_else_is_refused(string text) => LocalId.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void The_message_names_an_id_that_would_do()
    {
        LocalId.Create("Claim 1", out string? expected).Should().BeNull();
        expected.Should().Contain("\"claim-1\" would be one");
    }
}
