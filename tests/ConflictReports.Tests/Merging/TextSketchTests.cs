using System.Text;
using ConflictReports.Merging.Texts;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public sealed class TextSketchTests(ITestOutputHelper output)
{
    private const int Cases = 200;

    [Theory]
    [InlineData("Two drones hit the store.", "two DRONES -- hit the store")]
    [InlineData("Два дроны трапілі ў склад", "ДВА ДРОНЫ, трапілі ў склад!")]
    [InlineData("𐐀𐐁𐐂𐐃𐐄𐐅", "𐐨𐐩𐐪𐐫𐐬𐐭")]
    public void Case_spaces_and_punctuation_do_not_count(string left, string right)
    {
        TextSketch.Of(left).LikenessPermille(TextSketch.Of(right)).Should().Be(1_000);
        TextSketch.Of(left).Bands().Should().Equal(TextSketch.Of(right).Bands());
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("?!")]
    public void A_text_without_runs_is_like_nothing(string text)
    {
        TextSketch.Of(text).Runs.Should().Be(0);
        TextSketch.Of(text).LikenessPermille(TextSketch.Of(text)).Should().Be(0);
    }

    [Fact]
    public void A_lone_half_of_a_letter_does_no_harm() => TextSketch.Of("abcdef\ud800ghijkl").Runs.Should().BePositive();

    [Fact]
    public void The_estimate_is_symmetric_and_near_the_share_counted()
    {
        Seed seed = Seed.Take(output.WriteLine);
        int error = 0;
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            (string left, string right) = (Words(random), Words(random));
            string mixed = left[..random.Next(left.Length)] + right;
            TextSketch one = TextSketch.Of(left);
            TextSketch other = TextSketch.Of(mixed);

            int difference = one.LikenessPermille(other) - (Runs(left).Intersect(Runs(mixed)).Count() * 1_000 / Runs(left).Union(Runs(mixed)).Count());
            one.LikenessPermille(other).Should().Be(other.LikenessPermille(one), seed.Case(i));

            // The standard deviation of 120 draws is at most 46 thousandths.
            Math.Abs(difference).Should().BeLessThan(230, seed.Case(i));
            error += difference;
        }

        Math.Abs(error / Seed.Cases(Cases)).Should().BeLessThan(20);
    }

    [Fact]
    public void Nearly_equal_texts_share_a_band()
    {
        Seed seed = Seed.Take(output.WriteLine);
        int missed = 0;
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            string text = Words(random);
            TextSketch one = TextSketch.Of(text);
            TextSketch other = TextSketch.Of(text.Insert(random.Next(text.Length), "99"));
            missed += one.LikenessPermille(other) >= 800 && !one.Bands().Intersect(other.Bands()).Any() ? 1 : 0;
        }

        missed.Should().BeLessThan(3);
    }

    private static HashSet<string> Runs(string text) => [.. Enumerable.Range(0, text.Length - 4).Select(start => text.Substring(start, 5))];

    private static string Words(Random random)
    {
        StringBuilder text = new();
        for (int i = random.Next(120, 400); i > 0; i--)
        {
            text.Append((char)('a' + random.Next(26)));
        }

        return text.ToString();
    }
}
