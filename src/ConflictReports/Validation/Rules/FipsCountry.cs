using System.Collections.Frozen;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>A country whose code in FIPS 10-4 differs from its own and looks like one of ISO 3166-1; those that conflict data name most.</summary>
/// <param name="Fips">The code in FIPS 10-4.</param>
/// <param name="Iso">The code in ISO 3166-1.</param>
/// <param name="Names">Its names, the English one first.</param>
internal sealed record FipsCountry(string Fips, string Iso, params string[] Names)
{
    private static readonly FipsCountry[] All =
    [
        new("AG", "DZ", "Algeria"), new("AJ", "AZ", "Azerbaijan", "Азербайджан"), new("AS", "AU", "Australia"), new("AU", "AT", "Austria", "Австрия"), new("BG", "BD", "Bangladesh"),
        new("BM", "MM", "Myanmar", "Burma"), new("BO", "BY", "Belarus", "Беларусь", "Белоруссия", "Білорусь"), new("BU", "BG", "Bulgaria", "Болгария"), new("BY", "BI", "Burundi"),
        new("CD", "TD", "Chad"), new("CE", "LK", "Sri Lanka"), new("CG", "CD", "Democratic Republic of the Congo"), new("CH", "CN", "China", "Китай"), new("CT", "CF", "Central African Republic"),
        new("DA", "DK", "Denmark"), new("EI", "IE", "Ireland"), new("EN", "EE", "Estonia", "Эстония", "Естонія"), new("EZ", "CZ", "Czech Republic", "Czechia"), new("GG", "GE", "Georgia", "Грузия", "Грузія"),
        new("GM", "DE", "Germany", "Германия", "Німеччина"), new("GZ", "PS", "the Gaza Strip", "Gaza Strip"), new("HA", "HT", "Haiti"), new("IS", "IL", "Israel", "Израиль", "Ізраїль"), new("IV", "CI", "Ivory Coast"),
        new("IZ", "IQ", "Iraq", "Ирак"), new("JA", "JP", "Japan"), new("KN", "KP", "North Korea"), new("KS", "KR", "South Korea"), new("KV", "XK", "Kosovo"), new("LE", "LB", "Lebanon", "Ливан"),
        new("LG", "LV", "Latvia", "Латвия", "Латвія"), new("LH", "LT", "Lithuania", "Литва"), new("LO", "SK", "Slovakia", "Словакия", "Словаччина"), new("NG", "NE", "Niger"), new("NI", "NG", "Nigeria"),
        new("OD", "SS", "South Sudan"), new("PO", "PT", "Portugal"), new("RI", "RS", "Serbia", "Сербия", "Сербія"), new("RP", "PH", "Philippines"), new("RS", "RU", "Russia", "Россия", "Росія", "Расія", "Russian Federation"),
        new("SF", "ZA", "South Africa"), new("SP", "ES", "Spain"), new("SU", "SD", "Sudan"), new("SW", "SE", "Sweden", "Швеция", "Швеція"), new("SZ", "CH", "Switzerland", "Швейцария"), new("TI", "TJ", "Tajikistan"),
        new("TU", "TR", "Turkey", "Türkiye", "Турция", "Туреччина"), new("TX", "TM", "Turkmenistan"), new("UK", "GB", "United Kingdom"), new("UP", "UA", "Ukraine", "Украина", "Україна", "Украіна"),
        new("UV", "BF", "Burkina Faso"), new("VM", "VN", "Vietnam"), new("WE", "PS", "the West Bank", "West Bank"), new("YM", "YE", "Yemen", "Йемен"), new("ZA", "ZM", "Zambia"),
    ];

    private static readonly FrozenDictionary<string, FipsCountry> ByCode = All.ToFrozenDictionary(country => country.Fips, StringComparer.Ordinal);

    /// <summary>The English name.</summary>
    public string EnglishName => Names[0];

    /// <summary>The country that has a code in FIPS 10-4, or null.</summary>
    public static FipsCountry? Find(CountryCode code) => ByCode.GetValueOrDefault(code.Text);

    /// <summary>Whether a name is one of the country's, in full.</summary>
    public bool IsNamed(Name name) => Names.Contains(name.Text, StringComparer.OrdinalIgnoreCase);
}
