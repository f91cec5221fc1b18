using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>Reports made to make rules slow: with work that grows with the square of the items, each would take hours, and the run would not end.</summary>
public sealed class HostileReportTests
{
    private const int Items = 40_000;
    private static readonly ValidationOptions KeepAll = new() { Reading = ReadOptions.Default with { MaxFindings = int.MaxValue } };

    [Fact]
    public void Events_that_each_are_part_of_the_next() =>
        Validate($"\"events\":[{List(i => $$"""{"id":"e{{i}}","type":"fight.clash","partOf":"e{{(i + 1) % Items}}"}""")}]").Suppressed.Should().Be(0);

    [Fact]
    public void Parties_that_each_are_members_of_the_next_and_of_the_first() =>
        Validate($"\"actors\":[{List(i => $$"""{"id":"a{{i}}","kind":"group","affiliations":[{"to":"a{{(i + 1) % Items}}","kind":"part-of"},{"to":"a0","kind":"part-of"}]}""")}]").IsValid.Should().BeFalse();

    [Fact]
    public void References_to_nothing() =>
        Validate($"\"claims\":[{List(i => $$"""{"id":"c{{i}}","statement":{"text":"Clash."},"event":"event-{{i}}"}""")}]").IsValid.Should().BeFalse();

    [Fact]
    public void Members_that_nobody_knows() =>
        Validate(List(i => $"\"statememt{i}\":1")).IsValid.Should().BeTrue();

    [Fact]
    public void Starts_that_all_come_after_all_ends() =>
        Validate($$"""
            "claims":[{"id":"c1","statement":{"text":"Clash."},"times":[{{List(_ => """{"role":"start","value":{"edtf":"2024-05-01"}}""")}},{{List(_ => """{"role":"end","value":{"edtf":"2024-04-01"}}""")}}]}]
            """).IsValid.Should().BeFalse();

    [Fact]
    public void Number_words_without_end() =>
        Validate($$"""
            "claims":[{"id":"c1","statement":{"text":"Clash."},"quantities":[
              {"measure":"killed","best":1,"verbatim":"{{string.Concat(Enumerable.Repeat("1 bn bn bn ", 15))}}"},
              {"measure":"killed","best":1,"verbatim":"{{string.Concat(Enumerable.Repeat("two hundred hundred hundred ", 7))}}"},
              {"measure":"killed","best":1,"verbatim":"{{string.Concat(Enumerable.Repeat("999999999999999 bn, ", 9))}}"},
              {"measure":"killed","best":1,"verbatim":"{{new string('9', 190)}}"}]}]
            """).IsValid.Should().BeTrue();

    [Fact]
    public void Extensions_in_descending_order() =>
        Validate($"\"extensions\":{{{string.Join(',', Enumerable.Range(0, 20 * Items).Select(i => $"\"x:{9_999_999 - i}\":{{}}"))}}}").IsValid.Should().BeTrue();

    [Fact]
    public void Terms_that_are_near_to_none()
    {
        ValidationOutcome outcome = Judge($"\"events\":[{List(i => $$"""{"id":"e{{i}}","type":"{{i:00000}}!territory-size"}""")}]");

        outcome.Passed.Should().Be(ValidationStage.Syntax);
        outcome.Suppressed.Should().Be(Items - outcome.Diagnostics.Count);
    }

    [Fact]
    public void Findings_that_are_all_kept()
    {
        Judge($"\"claims\":[{List(i => $$"""{"id":"c{{i}}","statement":{"text":"Clash."},"event":"event-{{i}}"}""")}]", KeepAll).Diagnostics.Count.Should().BeGreaterThanOrEqualTo(Items);
        Judge($"\"claims\":[{List(_ => "12345678901234567890")}]", KeepAll).Diagnostics.Count.Should().BeGreaterThanOrEqualTo(Items);
    }

    private static string List(Func<int, string> item) => string.Join(',', Enumerable.Range(0, Items).Select(item));

    private static ValidationOutcome Validate(string members)
    {
        ValidationOutcome outcome = Judge(members);
        outcome.Report.Should().NotBeNull(string.Join('\n', outcome.Diagnostics.Take(3)));
        return outcome;
    }

    private static ValidationOutcome Judge(string members, ValidationOptions? options = null)
    {
        byte[] json = Encoding.UTF8.GetBytes(
            $$"""{"schemaVersion":"1.0","id":"https://partner.example/reports/17","publisher":"wire","sources":[{"id":"wire","kind":"agency"}],{{members}}}""");
        return new ReportValidator(options).Validate(json);
    }
}
