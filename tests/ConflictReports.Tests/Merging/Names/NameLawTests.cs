using System.Text;
using ConflictReports.Merging.Names;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>What holds for any two names, on random ones of many scripts and none.</summary>
public sealed class NameLawTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;
    private const int MostCharacters = 0x10FFFF;

    private static readonly string[] Parts =
    [
        "Alexander", "Лукашенко", "лукашэнка", "الحداد", "بن", "bin", "al-", "Anne", "J.", "M.-L.", "S.A.", "GmbH", "LLC", "ООО", "36th", "Fifty-Six", "II", "Bank", "of", "the",
        "Ministry", "президент", "Dr.", "김정은", "マリオ", "Սարգսյան", "მიხეილ", "גנץ", "北京", "CSTO", "Collective", "Treaty", "'Abd", "é", "\u0301", "\u200F", "\u202E", "ﬁ", "İ", "ß", "٣٤",
        "й", "ї", "\uD83D\uDE00", "\uD800", ",", "/", "&", "·", "ー", "ก็", "ភ្នំពេញ",
    ];

    [Fact]
    public void The_order_of_two_names_changes_nothing() => Try((random, at) =>
    {
        NameForm left = NameForm.Of(Name(random), Kind(random));
        NameForm right = NameForm.Of(random.Next(3) == 0 ? Altered(random, left.Folded) : Name(random), Kind(random));

        int score = NameScore.Of(left, right);

        score.Should().Be(NameScore.Of(right, left), at).And.BeInRange(0, 1000, at);
        (score == 1000).Should().Be(left.Folded == right.Folded, at);
    });

    [Fact]
    public void Folding_twice_is_folding_once() => Try((random, at) =>
    {
        string folded = NameFolding.Fold(random.Next(2) == 0 ? Name(random) : AnyText(random));

        NameFolding.Fold(folded).Should().Be(folded, at);
    });

    [Fact]
    public void A_name_is_one_with_itself_however_its_case_and_spaces_are() => Try((random, at) =>
    {
        string name = Name(random);
        string other = $" {name.Replace(" ", "\u00A0 ", StringComparison.Ordinal)}\u200E";

        NameScore.Of(NameForm.Of(name, Kind(random)), NameForm.Of(other, Kind(random))).Should().Be(1000, at);
    });

    [Fact]
    public void What_was_compared_before_changes_no_score()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Random random = seed.CreateRandom();
        NameForm[] names = [.. Enumerable.Range(0, 60).Select(_ => NameForm.Of(Name(random), Kind(random)))];
        int[] order = [.. Enumerable.Range(0, names.Length)];
        int[,] scores = Scores(names, order);
        random.Shuffle(order);

        Scores(names, order).Should().BeEquivalentTo(scores, seed.ToString());
    }

    [Fact]
    public void Keys_of_any_text_are_distinct_and_not_of_its_case() => Try((random, at) =>
    {
        string name = Name(random);

        NameSkeleton.KeysOf(name).Should().OnlyHaveUniqueItems(at).And.BeInAscendingOrder(StringComparer.Ordinal, at);
    });

    private void Try(Action<Random, string> check)
    {
        Seed seed = Seed.Take(output.WriteLine);
        int cases = Seed.Cases(Cases);
        for (int i = 0; i < cases; i++)
        {
            check(seed.ForCase(i), seed.Case(i));
        }
    }

    private static int[,] Scores(NameForm[] names, int[] order)
    {
        int[,] scores = new int[names.Length, names.Length];
        foreach (int left in order)
        {
            foreach (int right in order)
            {
                scores[left, right] = NameScore.Of(names[left], names[right]);
            }
        }

        return scores;
    }

    private static SourceKind? Kind(Random random) => random.Next(3) switch
    {
        0 => SourceKind.Person,
        1 => SourceKind.Organization,
        _ => null,
    };

    private static string Name(Random random) => string.Join(random.Next(8) == 0 ? "" : " ", Enumerable.Range(0, random.Next(6)).Select(_ => Parts[random.Next(Parts.Length)]));

    private static string Altered(Random random, string name) => name.Length == 0 ? name : name.Remove(random.Next(name.Length), 1);

    private static string AnyText(Random random)
    {
        StringBuilder text = new();
        for (int i = random.Next(12); i > 0; i--)
        {
            int code = random.Next(4) == 0 ? random.Next(MostCharacters + 1) : random.Next(0x3100);
            text.Append(Rune.IsValid(code) ? new Rune(code).ToString() : ((char)code).ToString());
        }

        return text.ToString();
    }
}
