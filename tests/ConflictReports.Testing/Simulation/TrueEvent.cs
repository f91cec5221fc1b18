namespace ConflictReports.Testing.Simulation;

/// <summary>An event as it was.</summary>
/// <param name="Number">Its number in the world.</param>
/// <param name="Deed">The number of its kind in <see cref="SimulatedDeed.All"/>.</param>
/// <param name="Site">The number of the site within the settlement.</param>
/// <param name="Place">The settlement.</param>
/// <param name="Day">The day, counted from the first of the world.</param>
/// <param name="Side">The side that did it: 0 or 1.</param>
/// <param name="Counts">The number of each measure of the deed.</param>
internal sealed record TrueEvent(int Number, int Deed, int Site, Settlement Place, int Day, int Side, int[] Counts)
{
    private const int NearMetres = 5_000;
    private const int NearDays = 2;

    /// <summary>What happened.</summary>
    public SimulatedDeed Kind => SimulatedDeed.All[Deed];

    /// <summary>Whoever knows of it, or says so.</summary>
    public required IReadOnlyList<TrueOrigin> Origins { get; init; }

    /// <summary>Whether another event is of the same kind, within 5 km and 2 days, and not the same.</summary>
    public bool IsNear(TrueEvent other) =>
        other.Number != Number && other.Deed == Deed && Math.Abs(other.Day - Day) <= NearDays && SquareMetres(other) <= (long)NearMetres * NearMetres;

    // A degree of latitude is some 111 km; one of longitude is less, so that this is never too small.
    private long SquareMetres(TrueEvent other)
    {
        long north = (long)(other.Place.Latitude - Place.Latitude) * 111 / 1_000;
        long east = (long)(other.Place.Longitude - Place.Longitude) * 111 / 1_000;
        return (north * north) + (east * east);
    }
}
