namespace ConflictReports.Merging.Names;

/// <summary>
/// Given names that languages spell too far apart for their letters to tell: a line is one name in Russian, Ukrainian, Belarusian and other usage, with its
/// usual short forms, folded and in Roman letters.
/// </summary>
internal static class GivenNames
{
    private const string Table = """
        alexander aleksandr aleksander alexandre alexandr alejandro alessandro aleksandar oleksandr aliaksandr alyaksandr aliaxandr alaksandr iskandar sasha alex
        alexandra aleksandra oleksandra aliaksandra alyaksandra
        alexei alexey aleksei aleksey alexej aleksej oleksiy oleksii oleksij aliaksei alyaksey alexis
        andrew andrei andrey andrej andriy andrii andrij andreas andre
        anthony anton antony antoine antonio
        basil vasily vasili vasiliy vasilii vasyl vasil wassili
        benjamin ben benny
        boris barys borys
        catherine ekaterina yekaterina kateryna katsiaryna katerina katharina
        constantine konstantin kostyantyn kostiantyn kanstantsin
        dmitry dmitri dmitriy dmitrii dmytro dzmitry dzmitryj dimitri dimitry
        elijah ilya ilia illia ilyia
        eugene yevgeny evgeny yevgeniy evgeniy evgenii yevgeni yevhen yevhenii yevheniy yauhen yawhen jewgeni
        george georgy georgiy georgi georgii heorhii heorhiy heorhi jorge georg giorgi
        gregory grigory grigoriy grigori grigorii hryhorii hryhoriy ryhor
        helen elena yelena olena alena helena
        ignatius ignat ihnat
        igor ihor ihar
        irina iryna irene
        james jim jimmy
        john ivan jan johann johannes jean juan giovanni ioann yan
        joseph iosif osip yosyp josef jose giuseppe yusuf yousef youssef yousuf
        leonid leanid
        luke luka lukas
        maxim maksim maksym
        michael mikhail mykhailo mykhaylo mihail michail mikhas michel miguel mihai
        muhammad mohammed mohammad mohamed mohamad muhammed mahomed mehmet muhamad mohamud
        natalia natalya nataliya natallia natalie
        nicholas nikolai nikolay nikolaj mykola mikalai mikalay nicolas niklas nikolaos
        nina
        oleg oleh aleh
        olga olha volha
        osama usama ousama usamah osamah
        paul pavel pavlo pablo paulo paolo
        peter pyotr petr petro piotr piatro pierre pedro pietro
        philip filipp filip pylyp
        robert bob bobby rob
        sergei sergey sergej sergiy serhiy serhii serhij siarhei siarhey syarhey serge sergio sergejs
        simon semyon semen symon
        stephen steven stepan stefan stsiapan
        svetlana svitlana sviatlana svyatlana
        taras taraz
        theodore fyodor fedor fedir fiodar
        timothy timofey tymofiy tsimafei
        valentin valentyn valiantsin
        valery valeriy valerii valeri
        victor viktor viktar
        vitaly vitaliy vitalii vitali
        vladimir volodymyr uladzimir uladzimer wladimir vladimer volodimir waldemar
        vladislav vladyslav uladzislau uladzislaw wladyslaw
        william bill billy
        yaroslav jaroslav iaroslav
        yulia julia yuliya iuliia yuliia julija
        yuri yury yuriy yurii iurii juri jurij yuryi
        abdullah abdallah abdulla
        ahmad ahmed achmed akhmed akhmad
        ali aly
        hussein husayn hussain husain hossein hosein husein khusein
        hassan hasan hassen
        ibrahim abraham ebrahim avraham
        omar umar omer
        said saeed sayeed saed
        """;

    private static readonly Dictionary<string, string> Firsts = Read();

    /// <summary>Whether both are listed as one name.</summary>
    public static bool AreOne(string left, string right) =>
        Firsts.TryGetValue(left, out string? first) && Firsts.TryGetValue(right, out string? second) && first == second;

    /// <summary>The name that stands for a name in all languages: the first of its line; a name that is not listed stands for itself.</summary>
    public static string FirstOf(string name) => Firsts.GetValueOrDefault(name, name);

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> firsts = new(StringComparer.Ordinal);
        string[] table = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string[] line in table.Select(line => line.Split(' ')))
        {
            foreach (string name in line)
            {
                firsts.Add(name, line[0]);
            }
        }

        return firsts;
    }
}
