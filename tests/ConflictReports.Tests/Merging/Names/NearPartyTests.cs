using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>Speakers whose names may be spellings of one: never joined by that, and never counted as two for certain.</summary>
public sealed class NearPartyTests
{
    [Theory]
    [InlineData("Alexander Lukashenko", "Аляксандр Лукашэнка")]
    [InlineData("Alexander Lukashenko", "Лукашенко Александр Григорьевич")]
    [InlineData("Aliaksandr Lukashenka", "President Lukashenko")]
    [InlineData("Alyaksandr Lukashenka", "Александр Лукашенко")]
    [InlineData("Volodymyr Zelensky", "Володимир Зеленський")]
    [InlineData("Volodymyr Zelenskyy", "Владимир Зеленский")]
    [InlineData("Viktor Khrenin", "В. Хренин")]
    [InlineData("Jiří Novák", "Jiri Novak")]
    [InlineData("Jamal al-Haddad", "جمال الحداد")]
    public void Spellings_of_one_name_are_one_origin_at_least_and_two_at_most(string left, string right)
    {
        Dossier dossier = Build(Said("a", left), Said("b", right));

        dossier.Identities.Should().NotContain(group => group.Members.Any(member => member.EndsWith("#speaker", StringComparison.Ordinal)));
        CountOf(dossier).Should().Be((1, 2));
    }

    [Theory]
    [InlineData("Alexander Zelensky", "Volodymyr Zelensky")]
    [InlineData("Alexander Lukashenko", "Viktor Lukashenko")]
    [InlineData("Nabil al-Haddad", "جمال الحداد")]
    public void Other_names_are_two_origins(string left, string right) => CountOf(Build(Said("a", left), Said("b", right))).Should().Be((2, 2));

    [Fact]
    public void A_name_among_several_is_enough()
    {
        ConflictReport alias = Said("a", "Taras Marchenko");
        Source speaker = alias.Sources[^1] with { Names = [.. alias.Sources[^1].Names, new Name { Text = "Мельник Тарас", Kind = NameKind.Former }] };

        CountOf(Build(alias with { Sources = [.. alias.Sources.Take(alias.Sources.Count - 1), speaker] }, Said("b", "Taras Melnyk"))).Should().Be((1, 2));
    }

    [Fact]
    public void A_judgement_that_they_are_two_outweighs_the_names_and_any_third_who_may_be_both()
    {
        ConflictReport one = Said("a", "Alexander Lukashenko");
        ConflictReport other = Said("b", "Аляксандр Лукашэнка", IdentityVerdict.Different);

        CountOf(Build(one, other)).Should().Be((2, 2));
        CountOf(Build(one, other, Said("c", "Alyaksandr Lukashenka"))).Should().Be((2, 3), "the third may be either, but the two are not one");
        CountOf(Build(one, other, Said("c", "Alyaksandr Lukashenka"), Said("d", "A. Lukashenko"), Said("e", "Volodymyr Zelensky"))).Should().Be((3, 5));
        CountOf(Build(one, Said("b", "Alexander Lukashenko", IdentityVerdict.Different), Said("c", "Alexander Lukashenko"))).Should().Be((2, 3));
    }

    [Fact]
    public void Whom_people_are_unsure_of_or_differ_on_may_be_one_whatever_the_names()
    {
        ConflictReport one = Said("a", "Alexander Lukashenko");
        ConflictReport other = Said("b", "Volodymyr Zelensky", IdentityVerdict.Unsure);

        CountOf(Build(one, other)).Should().Be((1, 2));
        CountOf(Build(one, other with { Judgements = [.. other.Judgements, other.Judgements[0] with { Verdict = IdentityVerdict.Different }] })).Should().Be((1, 2));
        CountOf(Build(one, other with { Judgements = [other.Judgements[0] with { Verdict = IdentityVerdict.Same }] })).Should().Be((1, 1));
    }

    [Fact]
    public void Neither_the_order_of_reports_nor_their_ids_change_a_count()
    {
        string[] speakers = ["Alexander Lukashenko", "Аляксандр Лукашэнка", "Volodymyr Zelensky", "V. Zelenskyy", "Viktor Lukashenko"];
        string[] ids = ["a", "b", "c", "d", "e"];
        foreach (int turn in Enumerable.Range(0, ids.Length))
        {
            string[] turned = [.. ids.Skip(turn), .. ids.Take(turn)];
            ConflictReport[] reports = [.. turned.Zip(speakers, (id, speaker) => Said(id, speaker))];
            reports[1] = reports[1] with { Judgements = [Judge($"{reports[0].Id}#speaker", "speaker", IdentityVerdict.Different)] };

            CountOf(Build(reports)).Should().Be((4, 5), turned[0]);
            CountOf(Build([.. reports.Reverse()])).Should().Be((4, 5), turned[0]);
        }
    }

    private static (int Min, int Max) CountOf(Dossier dossier)
    {
        OriginCount count = dossier.Value("12").Origins!;
        return (count.Min, count.Max);
    }

    private static ConflictReport Said(string id, string speaker, IdentityVerdict? comparedWithFirst = null)
    {
        ConflictReport report = Report(id, Claim("c", "speaker", Killed(12)));
        return report with
        {
            Sources = [.. report.Sources, Source("speaker", SourceKind.Person, speaker)],
            Judgements = comparedWithFirst is { } verdict ? [Judge("https://partner.example/a#speaker", "speaker", verdict)] : [],
        };
    }
}
