namespace ConflictReports.Testing.Simulation;

/// <summary>A settlement. Each even one has the next one within 5 km; all others are 7 km away and more.</summary>
/// <param name="Number">Its number in the world.</param>
/// <param name="Names">Its name.</param>
/// <param name="Country">The code of its country.</param>
/// <param name="Home">The language of its country.</param>
/// <param name="Longitude">Its longitude in millionths of a degree.</param>
/// <param name="Latitude">Its latitude in millionths of a degree.</param>
internal sealed record Settlement(int Number, NameSpellings Names, string Country, SimulatedTongue Home, int Longitude, int Latitude)
{
    // Some 3 km to the north.
    private const int NeighbourLatitude = 27_000;
    private const int GridLongitude = 150_000;
    private const int GridLatitude = 100_000;
    private const int Row = 48;

    /// <summary>The settlement of a number.</summary>
    public static Settlement Of(int number)
    {
        int pair = number / 2;
        int column = pair % Row;
        int line = pair / Row;
        bool isFirst = column < Row / 2;
        (int longitude, int latitude) = isFirst ? (29_500_000, 48_600_000) : (26_000_000, 52_500_000);
        return new Settlement(
            number, SimulatedNames.Settlement(number), isFirst ? "UA" : "BY", isFirst ? SimulatedTongue.Ukrainian : SimulatedTongue.Belarusian,
            longitude + (column % (Row / 2) * GridLongitude), latitude + (line * GridLatitude) + (number % 2 * NeighbourLatitude));
    }
}
