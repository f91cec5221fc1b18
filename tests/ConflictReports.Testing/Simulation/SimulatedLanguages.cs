namespace ConflictReports.Testing.Simulation;

/// <summary>The five languages of a world, in the order of <see cref="SimulatedTongue"/>.</summary>
internal static class SimulatedLanguages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SimulatedLanguage> All { get; } = [Ukrainian(), Russian(), Belarusian(), English(), German()];

    /// <summary>The language of a tongue.</summary>
    public static SimulatedLanguage Of(SimulatedTongue tongue) => All[(int)tongue];

    private static SimulatedLanguage Ukrainian() => new(SimulatedTongue.Ukrainian, "uk")
    {
        Deeds = ["безпілотник завдав удару", "артилерія обстріляла об'єкт", "призвали резервістів", "затримали чоловіків", "точилися бої"],
        Counts = [["поранено цивільних", "загинули цивільні"], ["загинули цивільні", "поранено цивільних"], ["резервістів призвано"], ["чоловіків затримано"], ["мешканців виїхали", "бійців загинули"]],
        Sites = ["на ринку", "біля школи", "на складі", "біля мосту", "на станції", "біля лікарні"],
        Openings = ["Про подію повідомили вранці.", "Увечері стало відомо про наслідки.", "За словами кореспондента, дорогу перекрито.", "На місце виїхали рятувальники."],
        Closings = ["Перевірити це незалежно не вдалося.", "Подробиці уточнюються.", "Електропостачання відновлюють бригади з області.", "Інша сторона відмовилася від коментарів."],
        Hedges = ["щонайменше", "понад", "до", "близько"],
        Dozens = "десятки",
        Ministries = ["Міністерство оборони Північної республіки", "Міністерство оборони Південного союзу"],
        Sides = ["Північна республіка", "Південний союз"],
        Locals = "місцеві мешканці",
        Office = "голова районної адміністрації",
    };

    private static SimulatedLanguage Russian() => new(SimulatedTongue.Russian, "ru")
    {
        Deeds = ["беспилотник нанёс удар", "артиллерия обстреляла объект", "призвали резервистов", "задержали мужчин", "шли бои"],
        Counts = [["ранены гражданские", "погибли гражданские"], ["погибли гражданские", "ранены гражданские"], ["резервистов призвано"], ["мужчин задержано"], ["жителей уехали", "бойцов погибли"]],
        Sites = ["на рынке", "у школы", "на складе", "у моста", "на станции", "у больницы"],
        Openings = ["О случившемся сообщили утром.", "Вечером стали известны последствия.", "По словам корреспондента, дорога перекрыта.", "На место выехали спасатели."],
        Closings = ["Независимо проверить это не удалось.", "Подробности уточняются.", "Подачу тока восстанавливают бригады из области.", "Другая сторона отказалась от комментариев."],
        Hedges = ["не менее", "более", "до", "около"],
        Dozens = "десятки",
        Ministries = ["Министерство обороны Северной республики", "Министерство обороны Южного союза"],
        Sides = ["Северная республика", "Южный союз"],
        Locals = "местные жители",
        Office = "глава районной администрации",
    };

    private static SimulatedLanguage Belarusian() => new(SimulatedTongue.Belarusian, "be")
    {
        Deeds = ["беспілотнік нанёс удар", "артылерыя абстраляла аб'ект", "прызвалі рэзервістаў", "затрымалі мужчын", "ішлі баі"],
        Counts = [["паранены цывільныя", "загінулі цывільныя"], ["загінулі цывільныя", "паранены цывільныя"], ["рэзервістаў прызвана"], ["мужчын затрымана"], ["жыхароў выехалі", "байцоў загінулі"]],
        Sites = ["на рынку", "каля школы", "на складзе", "каля моста", "на станцыі", "каля бальніцы"],
        Openings = ["Пра падзею паведамілі раніцай.", "Увечары сталі вядомыя наступствы.", "Паводле карэспандэнта, дарога перакрыта.", "На месца выехалі ратавальнікі."],
        Closings = ["Незалежна праверыць гэта не ўдалося.", "Падрабязнасці ўдакладняюцца.", "Падачу току аднаўляюць брыгады з вобласці.", "Другі бок адмовіўся ад каментароў."],
        Hedges = ["не менш за", "больш за", "да", "каля"],
        Dozens = "дзясяткі",
        Ministries = ["Міністэрства абароны Паўночнай рэспублікі", "Міністэрства абароны Паўднёвага саюза"],
        Sides = ["Паўночная рэспубліка", "Паўднёвы саюз"],
        Locals = "мясцовыя жыхары",
        Office = "кіраўнік раённай адміністрацыі",
    };

    private static SimulatedLanguage English() => new(SimulatedTongue.English, "en")
    {
        Deeds = ["a drone struck", "artillery shelled the site", "reservists were called up", "men were detained", "there was fighting"],
        Counts = [["civilians were wounded", "civilians were killed"], ["civilians were killed", "civilians were wounded"], ["reservists were called up"], ["men were detained"], ["residents fled", "fighters were killed"]],
        Sites = ["at the market", "near the school", "at the depot", "near the bridge", "at the station", "near the hospital"],
        Openings = ["Word of the incident came in the morning.", "The consequences became known in the evening.", "A correspondent says that the road is closed.", "Rescuers have gone to the place."],
        Closings = ["This could not be verified independently.", "Details are being established.", "Crews from the region are restoring the power supply.", "The other side declined to comment."],
        Hedges = ["at least", "more than", "up to", "about"],
        Dozens = "dozens",
        Ministries = ["Ministry of Defence of the Northern Republic", "Ministry of Defence of the Southern Union"],
        Sides = ["Northern Republic", "Southern Union"],
        Locals = "local residents",
        Office = "head of the district administration",
    };

    private static SimulatedLanguage German() => new(SimulatedTongue.German, "de")
    {
        Deeds = ["eine Drohne schlug ein", "Artillerie beschoss das Gelände", "Reservisten wurden einberufen", "Männer wurden festgenommen", "es gab Gefechte"],
        Counts = [["Zivilisten wurden verletzt", "Zivilisten wurden getötet"], ["Zivilisten wurden getötet", "Zivilisten wurden verletzt"], ["Reservisten wurden einberufen"], ["Männer wurden festgenommen"], ["Bewohner flohen", "Kämpfer wurden getötet"]],
        Sites = ["am Markt", "bei der Schule", "am Lager", "bei der Brücke", "am Bahnhof", "beim Krankenhaus"],
        Openings = ["Am Morgen wurde der Vorfall gemeldet.", "Am Abend wurden die Folgen bekannt.", "Ein Korrespondent sagt, die Straße sei gesperrt.", "Rettungskräfte sind auf dem Weg."],
        Closings = ["Unabhängig prüfen ließ sich das nicht.", "Einzelheiten werden geklärt.", "Trupps aus der Region stellen die Stromversorgung wieder her.", "Die andere Seite wollte sich nicht äußern."],
        Hedges = ["mindestens", "mehr als", "bis zu", "etwa"],
        Dozens = "Dutzende",
        Ministries = ["Verteidigungsministerium der Nordrepublik", "Verteidigungsministerium der Südunion"],
        Sides = ["Nordrepublik", "Südunion"],
        Locals = "Anwohner",
        Office = "Leiter der Bezirksverwaltung",
    };
}
