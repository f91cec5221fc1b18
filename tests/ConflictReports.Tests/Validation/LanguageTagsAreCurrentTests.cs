using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class LanguageTagsAreCurrentTests
{
    [Theory]
    [InlineData("sh", "sr-Latn")]
    [InlineData("sh-BA", "sr-Latn-BA")]
    [InlineData("sh-Cyrl", "sr-Cyrl")]
    [InlineData("sh-Latn-ME", "sr-Latn-ME")]
    [InlineData("eng-Latn", "en-Latn")]
    [InlineData("ua", "uk")]
    [InlineData("UA", "uk")]
    [InlineData("by-Latn", "be-Latn")]
    [InlineData("cz-CZ", "cs-CZ")]
    [InlineData("gr", "el")]
    [InlineData("jp", "ja")]
    [InlineData("kz-Cyrl", "kk-Cyrl")]
    [InlineData("kat", "ka")]
    public void The_tag_that_is_advised_is_a_tag(string tag, string advised)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"urn:x:1","language":"{{tag}}","publisher":"s","sources":[{"id":"s","kind":"outlet","descriptor":"x"}]}""");

        Diagnostic finding = ReportValidator.Default.Validate(json).Diagnostics.Should().ContainSingle().Subject;

        finding.Code.Text.Should().Be("CR1806");
        finding.Expected.Should().Be($"\"{advised}\"");
        LanguageTag.TryParse(advised, out _).Should().BeTrue();
    }

    [Fact]
    public void Of_the_code_of_a_country_it_is_said_which_language_is_meant()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"schemaVersion":"1.0","id":"urn:x:1","language":"ua","publisher":"s","sources":[{"id":"s","kind":"outlet","descriptor":"x"}]}""");

        ReportValidator.Default.Validate(json).Diagnostics[0].Message.Should().Be("Found the language tag \"ua\"; expected \"uk\": \"uk\", not \"ua\", is Ukrainian.");
    }
}
