using System.Collections;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Conventions;

public sealed class ReadableTextTests(ITestOutputHelper output)
{
    private const int Reports = 500;

    [Fact]
    public void Every_record_says_on_one_line_what_it_is()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Reports; i++)
        {
            foreach (ExtensibleRecord record in All(new ReportGenerator(seed.ForCase(i)).Next()))
            {
                string text = record.ToString();

                if (!text.StartsWith(record.GetType().Name, StringComparison.Ordinal) || text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'))
                {
                    text.Should().StartWith(record.GetType().Name).And.NotMatchRegex(@"[\p{Cc}\u2028\u2029]", $"{seed.Case(i)}");
                }
            }
        }
    }

    [Fact]
    public void A_line_break_or_a_terminal_code_in_a_text_does_not_break_the_line_of_a_record_or_a_finding()
    {
        LocalizedText text = new() { Text = "one\r\ntwo\u2028three\u001b[2J" };
        byte[] document = "{ \"schemaVersion\": \"1.0\\n\\u001b[2J\", \"id\": \"urn:x:1\", \"publisher\": \"s\", \"sources\": [] }"u8.ToArray();

        text.ToString().Should().Be("LocalizedText \"one  two three [2J\"");
        ReportJson.Read(document).Diagnostics[0].ToString().Should().Contain("\"1.0  [2J\"").And.NotContainAny("\n", "\u001b");
    }

    private static IEnumerable<ExtensibleRecord> All(object value) => value switch
    {
        ExtensibleRecord record => Records.Members(record.GetType())
            .Select(property => property.GetValue(record))
            .OfType<object>()
            .SelectMany(All)
            .Prepend(record),
        EquatableMap<Extension> map => map.Values,
        IEnumerable items when value is not string => items.Cast<object>().SelectMany(All),
        _ => [],
    };
}
