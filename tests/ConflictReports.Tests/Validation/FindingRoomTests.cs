using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class FindingRoomTests
{
    private const int Many = 5000;

    private static readonly ValidationOptions Narrow = new() { Reading = ReadOptions.Default with { MaxFindings = 10 } };

    [Fact]
    public void Thousands_of_equal_faults_of_structure_do_not_hide_the_one_other_behind_them()
    {
        string sources = string.Join(',', Enumerable.Range(0, Many).Select(i => $$"""{"id":"s{{i}}","kind":7}"""));

        ValidationOutcome outcome = Validate($$"""{"schemaVersion":"1.0","id":"urn:x:1","publisher":"s1","sources":[{{sources}}],"publicationStatus":"retracted"}""");

        Codes(outcome).Should().Equal(Enumerable.Repeat("CR2001", 9).Append("CR2005"));
        outcome.Suppressed.Should().Be(Many - 9);
    }

    [Fact]
    public void Thousands_of_equal_faults_of_meaning_do_not_hide_the_one_other_behind_them()
    {
        string sources = string.Join(',', Enumerable.Range(0, Many).Select(i => $$"""{"id":"s{{i}}","kind":"outlet","descriptor":"x","unknown":1}"""));

        ValidationOutcome outcome = Validate($$"""{"schemaVersion":"1.0","id":"urn:x:1","language":"ua","publisher":"s1","sources":[{{sources}}]}""");

        Codes(outcome).Should().Equal(Enumerable.Repeat("CR1003", 9).Prepend("CR1806"));
        outcome.Suppressed.Should().Be(Many - 9);
    }

    [Fact]
    public void Where_there_is_room_for_fewer_findings_than_codes_the_first_codes_are_kept()
    {
        FindingRoom<DiagnosticCode> room = new(2, code => code);
        foreach (int number in (int[])[1001, 1001, 1005, 1008, 1001])
        {
            room.Add(DiagnosticCode.Parse($"CR{number}"));
        }

        room.Kept.Select(code => code.Text).Should().Equal("CR1001", "CR1005");
        room.Suppressed.Should().Be(3);
    }

    private static ValidationOutcome Validate(string json) => new ReportValidator(Narrow).Validate(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Codes(ValidationOutcome outcome) => outcome.Diagnostics.Select(finding => finding.Code.Text);
}
