using System.Collections.Frozen;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>The 249 codes that ISO 3166-1 alpha-2 assigns, and those that it keeps from use.</summary>
internal static class AssignedCountries
{
    private static readonly FrozenSet<string> Assigned = Codes(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ",
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR",
        "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP",
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ",
        "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW",
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ",
        "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW");

    // Exceptionally reserved, formerly used (ISO 3166-3), and left to users.
    private static readonly FrozenSet<string> Reserved = Codes("AC CP DG EA EU EZ FX IC TA UK UN", "AN BU CS DD NT SU TP YU ZR", "AA ZZ");

    /// <summary>All assigned codes.</summary>
    public static IReadOnlyCollection<string> All => Assigned;

    /// <summary>Whether ISO assigns the code.</summary>
    public static bool Contains(CountryCode code) => Assigned.Contains(code.Text);

    /// <summary>Whether ISO has the code in its lists without assigning it, or leaves it to users.</summary>
    public static bool IsReserved(CountryCode code) => Reserved.Contains(code.Text) || code.Text[0] == 'X' || (code.Text[0] == 'Q' && code.Text[1] >= 'M');

    /// <summary>Whether it is the users' code that stands for Kosovo in most data.</summary>
    public static bool IsKosovo(CountryCode code) => code.Text == "XK";

    private static FrozenSet<string> Codes(params string[] lines) => lines.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
