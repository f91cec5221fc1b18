namespace ConflictReports.Values;

/// <summary>A season or another division of a year; the number is the code that stands in the place of the month (ISO 8601-2:2019, levels 1 and 2).</summary>
/// <remarks>
/// The standard leaves the months of a season open. Bounds here are the widest that are in use, in whole months: they hold the meteorological season
/// (from the first of a month) and
/// the astronomical one (from equinox or solstice), and for a season that spans the turn of the year both the one that begins in the year named and the one that ends in it.
/// A season without hemisphere (21 to 24) has the bounds of both hemispheres; whoever knows the hemisphere writes 25 to 32, or the months.
/// </remarks>
public enum EdtfDivision
{
    /// <summary>Spring, hemisphere not said. March to December of the year.</summary>
    Spring = 21,

    /// <summary>Summer, hemisphere not said. December of the year before to March of the year after.</summary>
    Summer = 22,

    /// <summary>Autumn, hemisphere not said. March to December of the year.</summary>
    Autumn = 23,

    /// <summary>Winter, hemisphere not said. December of the year before to March of the year after.</summary>
    Winter = 24,

    /// <summary>Spring in the north. March to June of the year.</summary>
    NorthernSpring = 25,

    /// <summary>Summer in the north. June to September of the year.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn in the north. September to December of the year.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter in the north. December of the year before to March of the year after.</summary>
    NorthernWinter = 28,

    /// <summary>Spring in the south. September to December of the year.</summary>
    SouthernSpring = 29,

    /// <summary>Summer in the south. December of the year before to March of the year after.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn in the south. March to June of the year.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter in the south. June to September of the year.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    FirstQuarter = 33,

    /// <summary>April to June.</summary>
    SecondQuarter = 34,

    /// <summary>July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December.</summary>
    FourthQuarter = 36,

    /// <summary>January to April.</summary>
    FirstQuadrimester = 37,

    /// <summary>May to August.</summary>
    SecondQuadrimester = 38,

    /// <summary>September to December.</summary>
    ThirdQuadrimester = 39,

    /// <summary>January to June.</summary>
    FirstSemestral = 40,

    /// <summary>July to December.</summary>
    SecondSemestral = 41,
}
