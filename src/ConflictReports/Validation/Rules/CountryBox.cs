using System.Collections.Frozen;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>A box around a country, in whole degrees, about a degree wider than its borders by any side's account.</summary>
/// <param name="West">The least longitude.</param>
/// <param name="South">The least latitude.</param>
/// <param name="East">The greatest longitude.</param>
/// <param name="North">The greatest latitude.</param>
internal sealed record CountryBox(int West, int South, int East, int North)
{
    // Countries of Europe, Asia and Africa that lie in one piece; one with parts beyond an ocean has no useful box.
    private static readonly FrozenDictionary<string, CountryBox> Boxes = new Dictionary<string, CountryBox>
    {
        ["AF"] = new(59, 28, 76, 40),
        ["AL"] = new(18, 38, 23, 44),
        ["AM"] = new(42, 37, 48, 43),
        ["AZ"] = new(43, 37, 52, 43),
        ["BA"] = new(14, 41, 21, 47),
        ["BD"] = new(87, 19, 94, 28),
        ["BF"] = new(-7, 8, 4, 17),
        ["BG"] = new(21, 40, 30, 46),
        ["BI"] = new(27, -6, 32, -1),
        ["BY"] = new(22, 50, 34, 58),
        ["CD"] = new(11, -15, 33, 7),
        ["CF"] = new(13, 1, 29, 13),
        ["CM"] = new(7, 0, 18, 15),
        ["CZ"] = new(11, 47, 20, 53),
        ["DE"] = new(4, 46, 17, 57),
        ["EE"] = new(20, 56, 30, 61),
        ["EG"] = new(23, 20, 38, 33),
        ["ER"] = new(35, 11, 45, 20),
        ["ET"] = new(31, 2, 50, 17),
        ["FI"] = new(18, 58, 33, 72),
        ["GE"] = new(38, 40, 48, 45),
        ["HR"] = new(12, 41, 21, 48),
        ["HU"] = new(15, 44, 24, 50),
        ["IL"] = new(33, 28, 37, 35),
        ["IQ"] = new(37, 28, 50, 39),
        ["IR"] = new(43, 24, 65, 41),
        ["JO"] = new(33, 28, 41, 35),
        ["KE"] = new(32, -6, 43, 7),
        ["KG"] = new(68, 38, 82, 45),
        ["KZ"] = new(45, 39, 89, 57),
        ["LB"] = new(34, 32, 38, 36),
        ["LK"] = new(78, 4, 83, 11),
        ["LT"] = new(19, 52, 28, 58),
        ["LV"] = new(19, 54, 30, 60),
        ["LY"] = new(8, 18, 27, 35),
        ["MD"] = new(25, 44, 32, 50),
        ["ME"] = new(17, 40, 22, 45),
        ["MK"] = new(19, 39, 25, 44),
        ["ML"] = new(-14, 9, 6, 26),
        ["MM"] = new(91, 8, 103, 30),
        ["MZ"] = new(29, -28, 42, -9),
        ["NE"] = new(-1, 10, 17, 25),
        ["NG"] = new(1, 3, 16, 15),
        ["NP"] = new(79, 25, 90, 32),
        ["PK"] = new(59, 22, 79, 39),
        ["PL"] = new(13, 48, 26, 56),
        ["PS"] = new(33, 30, 37, 34),
        ["RO"] = new(19, 42, 31, 50),
        ["RS"] = new(17, 40, 25, 48),
        ["RW"] = new(27, -4, 32, 0),
        ["SA"] = new(33, 15, 57, 34),
        ["SD"] = new(20, 7, 40, 25),
        ["SK"] = new(15, 46, 24, 51),
        ["SO"] = new(39, -3, 53, 14),
        ["SS"] = new(23, 2, 38, 14),
        ["SY"] = new(34, 31, 44, 39),
        ["TD"] = new(12, 6, 26, 25),
        ["TJ"] = new(66, 35, 77, 43),
        ["TM"] = new(51, 34, 68, 44),
        ["TN"] = new(6, 29, 13, 39),
        ["TR"] = new(24, 34, 46, 44),
        ["UA"] = new(21, 43, 42, 54),
        ["UG"] = new(28, -3, 37, 6),
        ["UZ"] = new(54, 36, 75, 47),
        ["XK"] = new(19, 40, 23, 45),
        ["YE"] = new(40, 11, 56, 21),
        ["ZW"] = new(24, -24, 35, -14),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The box of a country, or null if there is none.</summary>
    public static CountryBox? Find(CountryCode country) => Boxes.GetValueOrDefault(country.Text);

    /// <summary>Whether a position is in the box.</summary>
    public bool Contains(double longitude, double latitude) => longitude >= West && longitude <= East && latitude >= South && latitude <= North;
}
