using ConflictReports.Merging.Names;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>Pairs of names that are known to be one, or two, and the rule by which.</summary>
public sealed class NameScoreTests
{
    // Between the pairs that must be found and those that must not: what the rest of the library may build on.
    private const int Alike = 700;

    [Theory]
    [InlineData("Lukashenko", "Лукашенко")]
    [InlineData("Lukashenka", "Лукашэнка")]
    [InlineData("Лукашенко", "Лукашэнка")]
    [InlineData("Aliaksandr Lukashenka", "Александр Лукашенко")]
    [InlineData("Alexander Lukashenko", "Аляксандр Лукашэнка")]
    [InlineData("Alexander Lukashenko", "Alyaksandr Lukashenka")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Zelenskiy", "Зеленський")]
    [InlineData("Volodymyr Zelenskyy", "Владимир Зеленский")]
    [InlineData("Viktor Khrenin", "Віктар Хрэнін")]
    [InlineData("Serhiy Shoyhu", "Сергей Шойгу")]
    [InlineData("Щорс", "Shchors")]
    [InlineData("Yevgeny Prigozhin", "Євген Пригожин")]
    public void Names_in_Cyrillic_are_read_as_Russian_Belarusian_and_Ukrainian(string left, string right) => OfPersons(left, right).Should().BeGreaterThanOrEqualTo(Alike);

    [Theory]
    [InlineData("Jamal al-Haddad", "جمال الحداد")]
    [InlineData("Muammar Gaddafi", "معمر القذافي")]
    [InlineData("Tariq bin Ziyad", "طارق بن زياد")]
    [InlineData("Omar bin Hafsun", "Umar ibn Hafsoun")]
    [InlineData("Usama bin Munqidh", "أُسَامَة بن منقذ")]
    [InlineData("Abd al-Rahman", "Abdurrahman")]
    [InlineData("Hasan ash-Shaykh", "Hassan al-Shaikh")]
    [InlineData("Ahmed al-Sharaa", "Ahmad ash-Sharaa")]
    public void Names_in_Arabic_meet_their_romanisations_without_vowels_articles_and_marks(string left, string right) =>
        OfPersons(left, right).Should().BeGreaterThanOrEqualTo(Alike);

    [Theory]
    [InlineData("Βασίλης Παπαδόπουλος", "Vasilis Papadopoulos")]
    [InlineData("მიხეილ სააკაშვილი", "Mikheil Saakashvili")]
    [InlineData("Սերժ Սարգսյան", "Serzh Sargsyan")]
    [InlineData("בנימין גנץ", "Binyamin Gantz")]
    [InlineData("マリオ・ロマノ", "Mario Romano")]
    [InlineData("김정은", "Gim Jeong-eun")]
    public void Other_alphabets_are_read_too(string left, string right) => OfPersons(left, right).Should().BeGreaterThanOrEqualTo(Alike);

    [Theory]
    [InlineData("A. Lukashenko", "Alexander Lukashenko")]
    [InlineData("Ю. Тимошенко", "Yulia Tymoshenko")]
    [InlineData("JM Barroso", "José Manuel Barroso")]
    [InlineData("President Lukashenko", "Lukashenko")]
    [InlineData("LUKASHENKO, Alexander Grigoryevich", "Alexander Lukashenko")]
    [InlineData("AlexanderLukashenko", "Alexander Lukashenko")]
    [InlineData("Alexander Luka shenko", "Alexander Lukashenko")]
    [InlineData("Alexander Alexander Lukashenko", "Alexander Lukashenko")]
    [InlineData("Viktor Yanukovich", "Viktor Yanukovych")]
    [InlineData("Viktro Yanukovych", "Viktor Yanukovych")]
    [InlineData("V1ktor Yanuk0vych", "Viktor Yanukovych")]
    [InlineData("Jiří Novák", "JIRI NOVAK")]
    public void Initials_titles_order_joins_and_slips_leave_a_person_the_same(string left, string right) => OfPersons(left, right).Should().BeGreaterThanOrEqualTo(Alike);

    [Theory]
    [InlineData("Alexander Zelensky", "Volodymyr Zelensky")]
    [InlineData("Viktor Lukashenko", "Alexander Lukashenko")]
    [InlineData("V. Lukashenko", "Alexander Lukashenko")]
    [InlineData("Nabil al-Haddad", "جمال الحداد")]
    [InlineData("Дмитрий Савельев", "Vladimir Savelyev")]
    [InlineData("Ivan Petrovich Sidorov", "Ivan Nikolaevich Sidorov")]
    [InlineData("阿部", "Mario Romano")]
    public void What_both_names_have_alone_tells_people_apart(string left, string right) => OfPersons(left, right).Should().BeLessThan(Alike);

    [Theory]
    [InlineData("Belaruskali OAO", "Open Joint Stock Company Belaruskali")]
    [InlineData("ОАО «Беларуськалий»", "OJSC Belaruskali")]
    [InlineData("ТОВ Рубін", "Rubin LLC")]
    [InlineData("Müller G.m.b.H.", "Mueller Gesellschaft mit beschränkter Haftung")]
    [InlineData("Fast Boats, S.A.R.L.", "Fast Boats SARL")]
    [InlineData("CSTO", "Collective Security Treaty Organization")]
    [InlineData("OSCE", "Organization for Security and Cooperation in Europe")]
    [InlineData("J.P. Wagner & Sons", "J P Wagner and Sons")]
    [InlineData("Ministry of the Interior", "Ministry of Interior")]
    [InlineData("Minsk", "Мінск")]
    [InlineData("Харьков", "Kharkiv")]
    [InlineData("BelTA", "БелТА")]
    [InlineData("Govt of Belarus", "Government of Belarus")]
    public void Legal_forms_acronyms_and_abbreviations_leave_a_body_the_same(string left, string right) => OfBodies(left, right).Should().BeGreaterThanOrEqualTo(Alike);

    [Theory]
    [InlineData("1st Battalion", "First Battalion")]
    [InlineData("Regiment Fifty-Six", "56th Regiment")]
    [InlineData("Sixtieth Regiment", "60 Regiment")]
    [InlineData("Nineteenth Brigade", "19. Brigade")]
    [InlineData("Brigade 07", "7 Brigade")]
    [InlineData("Battalion II", "2nd Battalion")]
    public void Numbers_are_one_in_digits_words_and_Roman_numerals(string left, string right) => OfBodies(left, right).Should().Be(999);

    [Theory]
    [InlineData("36th Separate Marine Brigade of the Northern Fleet", "37th Separate Marine Brigade of the Northern Fleet")]
    [InlineData("Brigade 61", "Brigade 62")]
    [InlineData("Battalion I", "Battalion II")]
    [InlineData("Ministry of Defence of Belarus", "Ministry of Defence of Ukraine")]
    [InlineData("Bank of Minsk", "Bank of Grodno")]
    [InlineData("BD plc", "BP plc")]
    [InlineData("Rubin Shipping Ltd", "Rubin Airlines Ltd")]
    public void Numbers_and_places_tell_bodies_apart(string left, string right) => OfBodies(left, right).Should().BeLessThan(Alike);

    [Fact]
    public void Another_legal_form_lowers_the_score_and_the_forms_of_a_translation_do_not()
    {
        OfBodies("Rubin AG", "Rubin GmbH").Should().BeLessThan(OfBodies("Rubin AG", "Rubin"));
        OfBodies("Rubin LLC", "Rubin Ltd").Should().Be(999);
    }

    [Fact]
    public void Only_equal_folded_names_score_a_thousand()
    {
        OfPersons("Jiří  NOVÁK", "jiri novak").Should().Be(1000);
        OfPersons("Novak Jiri", "Jiri Novak").Should().Be(999);
        OfPersons("Лукашенко", "Lukashenko").Should().Be(999);
        OfPersons("", "").Should().Be(1000);
        OfPersons("", "Novak").Should().Be(0);
        OfBodies("Company", "Company Co").Should().BeLessThan(1000);
    }

    private static int OfPersons(string left, string right) => NameScore.Of(NameForm.Of(left, SourceKind.Person), NameForm.Of(right, SourceKind.Person));

    private static int OfBodies(string left, string right) => NameScore.Of(NameForm.Of(left, SourceKind.Organization), NameForm.Of(right, SourceKind.Organization));
}
