using System.Globalization;
using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>Most texts are told harmless at a glance; the glance overlooks no character of the Basic Multilingual Plane and no end of another plane.</summary>
public sealed class HiddenCharactersTests
{
    private static readonly DiagnosticCode Code = DiagnosticCode.Parse("CR1007");

    [Fact]
    public void A_character_is_found_in_a_name_where_it_is_hidden_or_the_name_is_not_composed()
    {
        for (int code = 1; code <= char.MaxValue; code++)
        {
            if (char.IsSurrogate((char)code))
            {
                continue;
            }

            string name = $"a{(char)code}b";
            bool isHidden = Hidden(code) || !name.IsNormalized(NormalizationForm.FormC);

            Finds(name).Should().Be(isHidden, string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}"));
        }
    }

    [Theory]
    [InlineData(0x1F600, false)]
    [InlineData(0x1FFFE, true)]
    [InlineData(0x1FFFF, true)]
    [InlineData(0x2FFFE, true)]
    [InlineData(0x10FFFF, true)]
    [InlineData(0x10FFFD, false)]
    [InlineData(0x103FE, false)]
    public void Of_other_planes_the_two_last_are_found(int code, bool isHidden) => Finds($"a{char.ConvertFromUtf32(code)}b").Should().Be(isHidden);

    private static bool Hidden(int code) => code is < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF
        or (>= 0xFDD0 and <= 0xFDEF) or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool Finds(string name)
    {
        ConflictReport report = new()
        {
            SchemaVersion = SchemaVersion.Current,
            Id = ReportId.Parse("https://partner.example/reports/1"),
            Publisher = LocalId.Parse("wire"),
            Sources = [new Source { Id = LocalId.Parse("wire"), Kind = SourceKind.Agency, Names = [new Name { Text = name }] }],
        };
        return ReportValidator.Default.Validate(ReportJson.Serialize(report)).Diagnostics.Any(diagnostic => diagnostic.Code == Code);
    }
}
