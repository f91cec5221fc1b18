using System.Collections;
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
