using ConflictReports.Merging.Building;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class PageNamesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("judges: same (https://partner.example/a)", "judges: same (r1)")]
    [InlineData("(https://partner.example/a)(https://partner.example/b)", "(r1)(r3)")]
    [InlineData("((https://partner.example/a))", "((r1))")]
    [InlineData("(https://partner.example/a(1))", "(r2)")]
    [InlineData("(https://partner.example/a", "(https://partner.example/a")]
    [InlineData("(https://partner.example/c) (", "(https://partner.example/c) (")]
    [InlineData("https://partner.example/a", "https://partner.example/a")]
    [InlineData("", "")]
    public void A_report_in_brackets_gets_its_short_name(string why, string expected) => Names("a", "b", "a(1)").Reason(why).Should().Be(expected);

    [Fact]
    public void A_reason_reads_as_if_every_report_were_replaced_in_turn()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(2_000); i++)
        {
            Random random = seed.ForCase(i);
            string[] ids = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"{random.Next(200)}{(random.Next(4) == 0 ? "(1)" : "")}").Distinct()];
            PageNames names = Names(ids);
            string why = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(5) switch
            {
                0 => "(",
                1 => ")",
                2 => " and ",
                3 => $"https://partner.example/{random.Next(200)}",
                _ => $"(https://partner.example/{ids[random.Next(ids.Length)]})",
            }));

            string expected = names.Tags.Aggregate(why, (text, tag) => text.Replace($"({tag.Prefix})", $"({tag.Tag})", StringComparison.Ordinal));

            names.Reason(why).Should().Be(expected, seed.Case(i));
        }
    }

    private static PageNames Names(params string[] ids) => new(ids.Select(id => $"https://partner.example/{id}"), []);
}
