using System.Collections.Immutable;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>A point that maps and coders of data sets put for a whole country; those of the countries that conflict data name most.</summary>
/// <remarks>
/// Two figures are in wide use: the geographic coordinates of the World Factbook, in whole or half degrees or minutes, which gazetteers of the United States and GDELT's codes of countries
/// repeat; and the point to which web maps zoom when a country is searched for. Other lists have others, so that the absence of a figure says nothing.
/// </remarks>
/// <param name="Country">The code in ISO 3166-1 (XK for Kosovo).</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record CountryCentre(string Country, decimal Latitude, decimal Longitude)
{
    // A position of fewer decimals fits too many centres by chance, unless the centre has no more itself.
    private const int EnoughDecimals = 2;
    private const int MostDecimals = 10;

    private static readonly ImmutableArray<CountryCentre> All =
    [
        new("AF", 33, 65), new("AL", 41, 20), new("AM", 40, 45), new("AZ", 40.5m, 47.5m), new("BA", 44, 18), new("BD", 24, 90), new("BF", 13, -2), new("BI", -3.5m, 30),
        new("BY", 53, 28), new("CD", 0, 25), new("CF", 7, 21), new("CM", 6, 12), new("CN", 35, 105), new("CO", 4, -72), new("DE", 51, 9), new("DZ", 28, 3), new("EE", 59, 26),
        new("EG", 27, 30), new("ER", 15, 39), new("ET", 8, 38), new("GE", 42, 43.5m), new("HT", 19, -72.416667m), new("IL", 31.5m, 34.75m), new("IN", 20, 77), new("IQ", 33, 44),
        new("IR", 32, 53), new("JO", 31, 36), new("KE", 1, 38), new("KG", 41, 75), new("KZ", 48, 68), new("LB", 33.833333m, 35.833333m), new("LK", 7, 81), new("LT", 56, 24),
        new("LV", 57, 25), new("LY", 25, 17), new("MD", 47, 29), new("ML", 17, -4), new("MM", 22, 98), new("MX", 23, -102), new("MZ", -18.25m, 35), new("NE", 16, 8),
        new("NG", 10, 8), new("PH", 13, 122), new("PK", 30, 70), new("PL", 52, 20), new("RO", 46, 25), new("RS", 44, 21), new("RU", 60, 100), new("RW", -2, 30),
        new("SA", 25, 45), new("SD", 15, 30), new("SO", 10, 49), new("SS", 8, 30), new("SY", 35, 38), new("TD", 15, 19), new("TJ", 39, 71), new("TM", 40, 60),
        new("TR", 39, 35), new("UA", 49, 32), new("UG", 1, 32), new("US", 38, -97), new("UZ", 41, 64), new("XK", 42.583333m, 21), new("YE", 15, 48), new("ZW", -20, 30),

        new("AF", 33.93911m, 67.709953m), new("AZ", 40.143105m, 47.576927m), new("BY", 53.709807m, 27.953389m), new("EG", 26.820553m, 30.802498m), new("ET", 9.145m, 40.489673m),
        new("IL", 31.046051m, 34.851612m), new("IN", 20.593684m, 78.96288m), new("IQ", 33.223191m, 43.679291m), new("IR", 32.427908m, 53.688046m), new("MX", 23.634501m, -102.552784m),
        new("PL", 51.919438m, 19.145136m), new("RS", 44.016521m, 21.005859m), new("RU", 61.52401m, 105.318756m), new("SD", 12.862807m, 30.217636m), new("SO", 5.152149m, 46.199616m),
        new("SS", 6.876992m, 31.306979m), new("SY", 34.802075m, 38.996815m), new("TD", 15.454166m, 18.732207m), new("TR", 38.963745m, 35.243322m), new("UA", 48.379433m, 31.16558m),
        new("YE", 15.552727m, 48.516388m),
    ];

    /// <summary>The centre that a position is, to the decimals in which the position is given; or null.</summary>
    public static CountryCentre? Find(Position position)
    {
        if (!(Math.Abs(position.Longitude) <= 180 && Math.Abs(position.Latitude) <= 90))
        {
            return null;
        }

        decimal longitude = (decimal)position.Longitude;
        decimal latitude = (decimal)position.Latitude;
        int decimals = Math.Min(MostDecimals, (int)Math.Max(longitude.Scale, latitude.Scale));
        foreach (CountryCentre centre in All)
        {
            bool isCoarse = decimals < EnoughDecimals && decimals < Math.Max(centre.Latitude.Scale, centre.Longitude.Scale);
            if (!isCoarse && Rounded(centre.Longitude, decimals) == longitude && Rounded(centre.Latitude, decimals) == latitude)
            {
                return centre;
            }
        }

        return null;
    }

    private static decimal Rounded(decimal degrees, int decimals) => Math.Round(degrees, decimals, MidpointRounding.AwayFromZero);
}
