namespace ConflictReports.Testing.Simulation;

/// <summary>Invented settlements and people in seven spellings each.</summary>
internal static class SimulatedNames
{
    private static readonly NameSpellings[] Stems = Read(
        "Берез|Берез|Бяроз|Berez|Berez|Biaroz|Beres", "Сосн|Сосн|Сасн|Sosn|Sosn|Sasn|Sosn", "Кам'ян|Камен|Камян|Kamian|Kamen|Kamian|Kamjan",
        "Вишн|Вишн|Вішн|Vyshn|Vishn|Vishn|Wyschn", "Гор|Гор|Гар|Hor|Gor|Har|Hor", "Лип|Лип|Ліп|Lyp|Lip|Lip|Lyp",
        "Черешн|Черешн|Чарэшн|Chereshn|Chereshn|Chareshn|Tschereschn", "Дубр|Дубр|Дубр|Dubr|Dubr|Dubr|Dubr", "Яблун|Яблон|Яблын|Yablun|Yablon|Yablyn|Jablun",
        "Зелен|Зелен|Зялён|Zelen|Zelen|Zialion|Selen", "Хмел|Хмел|Хмял|Khmel|Khmel|Khmial|Chmel", "Журавл|Журавл|Жураўл|Zhuravl|Zhuravl|Zhuraul|Schurawl",
        "Щерб|Щерб|Шчарб|Shcherb|Shcherb|Shcharb|Schtscherb", "Юр|Юр|Юр|Yur|Yur|Yur|Jur", "Остр|Остр|Востр|Ostr|Ostr|Vostr|Ostr", "Цвіт|Цвет|Цвет|Tsvit|Tsvet|Tsviet|Zwit");

    private static readonly NameSpellings[] Endings = Read(
        "івка|овка|аўка|ivka|ovka|auka|iwka", "ове|ово|ава|ove|ovo|ava|owe", "инці|инцы|інцы|yntsi|intsy|intsy|ynzi",
        "янка|янка|янка|ianka|yanka|ianka|janka", "івське|овское|аўскае|ivske|ovskoye|auskaye|iwske", "ичі|ичи|ічы|ychi|ichi|ichy|ytschi");

    private static readonly NameSpellings[] Given = Read(
        "Олександр|Александр|Аляксандр|Oleksandr|Alexander|Aliaksandr|Olexandr", "Сергій|Сергей|Сяргей|Serhii|Sergey|Siarhei|Serhij",
        "Андрій|Андрей|Андрэй|Andrii|Andrey|Andrei|Andrij", "Володимир|Владимир|Уладзімір|Volodymyr|Vladimir|Uladzimir|Wolodymyr",
        "Юрій|Юрий|Юрый|Yurii|Yury|Yuryi|Jurij", "Олена|Елена|Алена|Olena|Yelena|Alena|Olena", "Наталія|Наталья|Наталля|Nataliia|Natalya|Natallia|Natalija",
        "Дмитро|Дмитрий|Дзмітрый|Dmytro|Dmitry|Dzmitry|Dmytro");

    private static readonly NameSpellings[] Families = Read(
        "Кравченко|Кравченко|Краўчанка|Kravchenko|Kravchenko|Krauchanka|Krawtschenko", "Ткачук|Ткачук|Ткачук|Tkachuk|Tkachuk|Tkachuk|Tkatschuk",
        "Лисенко|Лысенко|Лысенка|Lysenko|Lysenko|Lysenka|Lyssenko", "Гончаренко|Гончаренко|Ганчарэнка|Honcharenko|Goncharenko|Hancharenka|Hontscharenko",
        "Яценко|Яценко|Яцэнка|Yatsenko|Yatsenko|Yatsenka|Jazenko", "Хоменко|Хоменко|Хаменка|Khomenko|Khomenko|Khamenka|Chomenko",
        "Шевчук|Шевчук|Шаўчук|Shevchuk|Shevchuk|Shauchuk|Schewtschuk", "Бондаренко|Бондаренко|Бандарэнка|Bondarenko|Bondarenko|Bandarenka|Bondarenko",
        "Щербина|Щербина|Шчарбіна|Shcherbyna|Shcherbina|Shcharbina|Schtscherbyna", "Журба|Журба|Журба|Zhurba|Zhurba|Zhurba|Schurba");

    /// <summary>How many settlements have a name of their own; after these, names come again in another region.</summary>
    public static int Settlements => Stems.Length * Endings.Length;

    /// <summary>The name of a settlement. Neighbours in number have unlike stems.</summary>
    public static NameSpellings Settlement(int number) =>
        NameSpellings.Join(Stems[number * 7 % Stems.Length], "", Endings[number / Stems.Length % Endings.Length]);

    /// <summary>The name of a person.</summary>
    public static NameSpellings Person(int number) => NameSpellings.Join(Given[number % Given.Length], " ", Families[number / Given.Length % Families.Length]);

    private static NameSpellings[] Read(params string[] rows) => [.. rows.Select(NameSpellings.Of)];
}
