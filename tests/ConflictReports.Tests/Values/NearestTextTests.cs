using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

public sealed class NearestTextTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Office_Holder", "office-holder")]
    [InlineData("mobilise.troops", "mobilize.troops")]
    [InlineData("ofice-holder", "office-holder")]
    [InlineData("щит", "щиты")]
    [InlineData("nothing like it", null)]
    [InlineData("", null)]
    public void The_text_with_the_fewest_edits_is_found(string text, string? expected) =>
        NearestText.Find(text, ["щиты", "office-holder", "mobilize.troops", "x"]).Should().Be(expected);

    [Fact]
    public void The_nearest_is_the_one_that_the_table_of_all_edits_finds()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        for (int i = 0; i < 3_000; i++)
        {
            string text = Next(random, random.Next(1, 65));
            string[] candidates = [.. Enumerable.Range(0, 8).Select(_ => random.Next(3) == 0 ? Next(random, random.Next(0, 80)) : Changed(random, text))];

            NearestText.Find(text, candidates).Should().Be(ByTable(text, candidates), $"{text} of {string.Join(' ', candidates)}");
        }
    }

    private static string Next(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => "abcщЖ-"[random.Next(6)])]);

    private static string Changed(Random random, string text)
    {
        for (int edits = random.Next(12); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(2) == 0 && at < text.Length ? text.Remove(at, 1) : text.Insert(at, Next(random, 1));
        }

        return text;
    }

    private static string? ByTable(string text, string[] candidates)
    {
        string? nearest = candidates.MinBy(candidate => Distance(text.ToLowerInvariant(), candidate.ToLowerInvariant()));
        return Distance(text.ToLowerInvariant(), nearest!.ToLowerInvariant()) <= Math.Max(1, text.Length / 3) ? nearest : null;
    }

    private static int Distance(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
