using ConflictReports.Merging.Names;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Names;

public sealed class NameIndexTests(ITestOutputHelper output)
{
    private static readonly string[] Given = ["Alexander", "Aliaksandr", "Volodymyr", "Vladimir", "Siarhei", "Sergey", "Jamal", "Nabil", "Ivan", "Олег"];
    private static readonly string[] Family = ["Lukashenko", "Лукашэнка", "Zelensky", "Зеленський", "al-Haddad", "الحداد", "Sidorova", "Petrenko", "Сидоров", "Sidorov"];

    [Fact]
    public void Few_names_lose_no_pair_that_is_near()
    {
        NameForm[] names = Names(60);

        NameIndex.Candidates(names).Where(pair => NameLikeness.Of(names[pair.Left], names[pair.Right]) != Likeness.Apart).Order().Should().Equal(All(names));
    }

    [Fact]
    public void The_order_of_names_changes_no_pair()
    {
        Seed seed = Seed.Take(output.WriteLine);
        NameForm[] names = Names(100);
        NameForm[] shuffled = [.. names];
        seed.CreateRandom().Shuffle(shuffled);

        Texts(shuffled).Should().Equal(Texts(names), seed.ToString());
    }

    [Fact]
    public void A_word_that_thousands_share_is_not_compared_with_each_and_loses_no_other_spelling()
    {
        NameForm[] names = [.. Enumerable.Range(0, 5_000).Select(i => Person($"Ivan {Letters(i)}")), Person($"Ivan {Letters(4_321)}e"), Person("Ivan")];

        IReadOnlyCollection<(int Left, int Right)> candidates = NameIndex.Candidates(names);

        candidates.Should().Contain([(4_321, 5_000), (17, 5_001)], "a name of the one word that all share meets all of them");
        candidates.Count.Should().BeLessThan(names.Length * 200, "all pairs would be 12 million");
    }

    private static NameForm[] Names(int count) => [.. Given.SelectMany(given => Family.Select(family => Person($"{given} {family}"))).Take(count)];

    private static IEnumerable<(int Left, int Right)> All(NameForm[] names) => Enumerable.Range(0, names.Length)
        .SelectMany(left => Enumerable.Range(left + 1, names.Length - left - 1).Select(right => (Left: left, Right: right)))
        .Where(pair => NameLikeness.Of(names[pair.Left], names[pair.Right]) != Likeness.Apart);

    private static IEnumerable<string> Texts(NameForm[] names) => NameIndex.Candidates(names)
        .Select(pair => string.Join(" | ", new[] { names[pair.Left].Folded, names[pair.Right].Folded }.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    private static NameForm Person(string name) => NameForm.Of(name, SourceKind.Person);

    private static string Letters(int number) =>
        string.Concat("bdfgklmnprstvz"[number % 14], "aeiou"[number / 14 % 5], "bdfgklmnprstvz"[number / 70 % 14], "aeiou"[number / 980 % 5], "bdfgklmnprstvz"[number / 4900 % 14], "o");
}
