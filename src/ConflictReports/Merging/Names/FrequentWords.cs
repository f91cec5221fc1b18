namespace ConflictReports.Merging.Names;

/// <summary>Words that many names have: titles, particles, the sorts of bodies, and abbreviations and second spellings of such words. Folded, in Roman letters.</summary>
internal static class FrequentWords
{
    private static readonly HashSet<string> Titles = Words(
        "mr mrs ms miss mister dr doctor prof professor sir lord lady dame president prime minister prasident presidente premier chancellor senator deputy secretary "
        + "monsieur madame mme herr frau senor senora don dona signor general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral marshal commander brigadier "
        + "sheikh shaikh shaykh sheik haji hajji hajj imam mullah mawlawi maulvi ayatollah sayyid sayed seyyed emir amir prince princess king queen "
        + "gospodin pan pani prezydent prezident ministr jr sr phd md");

    private static readonly HashSet<string> Particles = Words(
        "the of and for in on at by to a an de la le les du des del della di da do dos das der die den dem und von vom van zu zum y e et i o al el ul bin ben ibn bint u dlya pri");

    private static readonly HashSet<string> Generics = Words(
        "bank banking group gruppe groupe grupo gruppa holding holdings international national global general united state federal central solutions systems services service management "
        + "industries industry industrial trading trade trust fund funds capital partners investment investments finance financial insurance securities technology technologies "
        + "engineering construction development agency association organization organisation institute university academy center centre committee council commission ministry department "
        + "office bureau union party movement front army force forces brigade battalion regiment division corps command directorate service news press media network foundation society federation "
        + "plant factory works zavod research scientific production energy oil gas steel electric electronics motor motors airlines shipping maritime marine logistics transport "
        + "export import enterprises products business health platforms series");

    private static readonly Dictionary<string, string> Abbreviations = (
        "intl:international natl:national govt:government dept:department defense:defence univ:university assn:association assoc:association bros:brothers mfg:manufacturing "
        + "tech:technology org:organization inst:institute bde:brigade bn:battalion regt:regiment div:division sep:separate mech:mechanized organisation:organization centre:center labour:labor")
        .Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static bool IsGeneric(string word) => Generics.Contains(word);

    /// <summary>The word of a body's name that an abbreviation or a second spelling stands for, or the word itself.</summary>
    public static string WithoutAbbreviation(string word) => Abbreviations.GetValueOrDefault(word, word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
