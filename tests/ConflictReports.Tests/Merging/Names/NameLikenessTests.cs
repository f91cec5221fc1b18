using ConflictReports.Merging.Names;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>Which names are the same but for spelling, which may be of one, and which are not.</summary>
public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("BelTA", "БелТА")]
    [InlineData("Ministry of Defence", "Ministry of Defense")]
    [InlineData("Ministry of the Interior", "MINISTRY OF INTERIOR")]
    [InlineData("36th Brigade", "Thirty-Sixth Brigade")]
    [InlineData("ООО «Рубин»", "Rubin LLC")]
    [InlineData("Organisation for Security", "Organization for Security")]
    [InlineData("Харків", "Kharkiv")]
    public void Bodies_are_called_the_same_word_for_word_in_any_spelling(string left, string right) => OfBodies(left, right).Should().Be(Likeness.Same);

    [Theory]
    [InlineData("Ministry of Defence", "Ministry of Defence of Belarus")]
    [InlineData("Rubin AG", "Rubin GmbH")]
    [InlineData("Rubin", "Rubin Ltd")]
    [InlineData("Belarus Ministry of Defence", "Ministry of Defence of Belarus")]
    [InlineData("State Power of Chile", "State Power of China")]
    [InlineData("Gas Company of Niger", "Gas Company of Nigeria")]
    [InlineData("CSTO", "Collective Security Treaty Organization")]
    [InlineData("الميادين", "Al-Mayadeen")]
    public void A_word_too_many_another_order_or_form_and_an_acronym_leave_it_open(string left, string right) => OfBodies(left, right).Should().Be(Likeness.Near);

    [Theory]
    [InlineData("Brigade 61", "Brigade 62")]
    [InlineData("Ministry of Defence of Belarus", "Ministry of Defence of Ukraine")]
    [InlineData("Outlet a", "Outlet b")]
    [InlineData("Radio Minsk", "Radio Brest")]
    [InlineData("…", "Radio Brest")]
    public void Numbers_places_and_letters_tell_bodies_apart(string left, string right) => OfBodies(left, right).Should().Be(Likeness.Apart);

    [Theory]
    [InlineData("Aliaksandr Lukashenka", "Аляксандр Лукашэнка")]
    [InlineData("Alexander Lukashenko", "Александр Лукашенко")]
    [InlineData("Alexander Lukashenko", "President Alexander Lukashenka")]
    [InlineData("Volodymyr Zelensky", "Володимир Зеленський")]
    [InlineData("Vladimir Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Jiří Novák", "JIRI NOVAK")]
    public void People_are_called_the_same_word_for_word_in_any_spelling(string left, string right) => OfPeople(left, right).Should().Be(Likeness.Same);

    [Theory]
    [InlineData("Ivan Mikhail", "Mikhail Ivan")]
    [InlineData("LUKASHENKO, Alexander", "Alexander Lukashenko")]
    [InlineData("A. Lukashenko", "Alexander Lukashenko")]
    [InlineData("Lukashenko", "Alexander Lukashenko")]
    [InlineData("Ivan Sidorov", "Ivan Sidorova")]
    [InlineData("Jamal al-Haddad", "جمال الحداد")]
    [InlineData("Лукашенко Александр Григорьевич", "Alexander Lukashenko")]
    public void Places_changed_initials_and_a_script_without_vowels_leave_it_open(string left, string right) => OfPeople(left, right).Should().Be(Likeness.Near);

    [Theory]
    [InlineData("Alexander Zelensky", "Volodymyr Zelensky")]
    [InlineData("Alexander Lukashenko", "Viktor Lukashenko")]
    [InlineData("V. Lukashenko", "Alexander Lukashenko")]
    [InlineData("Nabil al-Haddad", "جمال الحداد")]
    public void Another_given_name_tells_people_apart(string left, string right) => OfPeople(left, right).Should().Be(Likeness.Apart);

    [Theory]
    [InlineData("Minsk", "Мінск", Likeness.Same)]
    [InlineData("Vitebsk", "Віцебск", Likeness.Near)]
    [InlineData("Gomel", "Homyel", Likeness.Near)]
    [InlineData("Гомель", "Homieĺ", Likeness.Same)]
    [InlineData("Kyiv", "Kiev", Likeness.Near)]
    [InlineData("Mogilev", "Mahilyow", Likeness.Near)]
    [InlineData("Kharkov", "Харків", Likeness.Same)]
    [InlineData("Donetsk", "Донецк", Likeness.Same)]
    [InlineData("Minsk", "Brest", Likeness.Apart)]
    [InlineData("Pinsk", "Minsk", Likeness.Apart)]
    [InlineData("Donetsk", "Luhansk", Likeness.Apart)]
    [InlineData("Brest Region", "Minsk Region", Likeness.Apart)]
    public void Places_are_compared_by_their_sounds_too(string left, string right, object likeness)
    {
        NameLikeness.OfPlaces(left, right).Should().Be((Likeness)likeness);
        NameLikeness.OfPlaces(right, left).Should().Be((Likeness)likeness);
    }

    [Fact]
    public void A_persons_name_is_no_bodys_unless_they_are_equal()
    {
        NameForm person = NameForm.Of("Viktor Rubin", SourceKind.Person);

        NameLikeness.Of(person, NameForm.Of("Виктор Рубин", SourceKind.Organization)).Should().NotBe(Likeness.Same);
        NameLikeness.Of(person, NameForm.Of("VIKTOR RUBIN", SourceKind.Account)).Should().Be(Likeness.Same);
    }

    private static Likeness OfBodies(string left, string right) => Both(left, right, SourceKind.Organization);

    private static Likeness OfPeople(string left, string right) => Both(left, right, SourceKind.Person);

    private static Likeness Both(string left, string right, SourceKind kind)
    {
        (NameForm one, NameForm other) = (NameForm.Of(left, kind), NameForm.Of(right, kind));
        Likeness likeness = NameLikeness.Of(one, other);
        NameLikeness.Of(other, one).Should().Be(likeness);
        return likeness;
    }
}
