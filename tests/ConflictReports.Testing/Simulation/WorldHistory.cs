using System.Globalization;

namespace ConflictReports.Testing.Simulation;

/// <summary>What happened in a world, before anybody reports it.</summary>
internal sealed class WorldHistory
{
    private const int MostSettlements = 1_920;
    private const int FewestSettlements = 12;
    private const int FewestDays = 60;

    // Events of one settlement lie some 40 days apart on average, whatever the size of the world.
    private const int DaysApart = 40;
    private const int Sites = 6;
    private const int PartisanPermille = 400;
    private const int DenialPermille = 280;
    private const int InventionPermille = 80;
    private readonly SimulationOptions options;
    private readonly int settlements;
    private readonly int days;

    public WorldHistory(SimulationOptions options)
    {
        this.options = options;
        settlements = Math.Clamp(options.Events * 2 / 3 / 2 * 2, FewestSettlements, MostSettlements);
        days = Math.Max(FewestDays, (int)((long)options.Events * DaysApart / settlements));
    }

    /// <summary>The events, in the order of their numbers.</summary>
    public IEnumerable<TrueEvent> Events()
    {
        TrueEvent? previous = null;
        for (int number = 0; number < options.Events; number++)
        {
            SimulationChance chance = new(options.Seed, number * 2);
            previous = previous is not null && chance.Happens(options.NeighbourPermille) ? Neighbour(previous, number, chance) : Anywhere(number, chance);
            yield return previous;
        }
    }

    private TrueEvent Anywhere(int number, SimulationChance chance) =>
        Complete(number, chance.Below(SimulatedDeed.All.Count), chance.Below(Sites), chance.Below(settlements), chance.Below(days), chance.Below(2), chance);

    // Same kind of deed, in the same settlement or the one beside it, at another site, by either side.
    private static TrueEvent Neighbour(TrueEvent other, int number, SimulationChance chance)
    {
        bool isSamePlace = chance.Happens(400);
        int apart = isSamePlace ? chance.Between(1, 2) : chance.Between(0, 2);
        return Complete(
            number, other.Deed, (other.Site + chance.Between(1, Sites - 1)) % Sites, isSamePlace ? other.Place.Number : other.Place.Number ^ 1, other.Day + apart, chance.Below(2), chance);
    }

    private static TrueEvent Complete(int number, int deed, int site, int place, int day, int side, SimulationChance chance)
    {
        SimulatedDeed kind = SimulatedDeed.All[deed];
        int[] counts = [.. kind.Measures.Select(_ => Count(kind.Most, chance))];
        return new TrueEvent(number, deed, site, Settlement.Of(place), day, side, counts) { Origins = [.. Origins(number, place, side, counts, chance)] };
    }

    // Small numbers are more frequent than large ones.
    private static int Count(int most, SimulationChance chance)
    {
        int bound = Math.Max(SimulatedDeed.Least * 2, chance.Between(SimulatedDeed.Least, most));
        return chance.Between(SimulatedDeed.Least, bound);
    }

    private static IEnumerable<TrueOrigin> Origins(int number, int place, int side, int[] counts, SimulationChance chance)
    {
        int known = chance.Between(1, 3);
        int first = chance.Below(4);
        for (int i = 0; i < known; i++)
        {
            TrueOriginKind kind = (TrueOriginKind)((first + i) % 4);
            int person = kind switch { TrueOriginKind.Ministry => 1 - side, TrueOriginKind.Correspondent => chance.Below(int.MaxValue), _ => place / 2 };
            int[] beliefs = kind is not TrueOriginKind.Correspondent && chance.Happens(PartisanPermille) ? Partisan(counts, chance) : counts;
            yield return new TrueOrigin(IdOf(number, i), kind, person, beliefs);
        }

        if (chance.Happens(DenialPermille))
        {
            yield return new TrueOrigin(IdOf(number, known), TrueOriginKind.Denier, side, counts);
        }

        if (chance.Happens(InventionPermille))
        {
            yield return new TrueOrigin(IdOf(number, known + 1), TrueOriginKind.Nobody, 0, Partisan(counts, chance));
        }
    }

    // Far from the truth: no reading of "about" makes the two agree.
    private static int[] Partisan(int[] counts, SimulationChance chance) => chance.Happens(500) ? [.. counts.Select(count => count * 2 / 5)] : Mistaken(counts);

    /// <summary>Three times what is held true.</summary>
    public static int[] Mistaken(int[] counts) => [.. counts.Select(count => count * 3)];

    private static string IdOf(int number, int origin) => string.Create(CultureInfo.InvariantCulture, $"e{number}.o{origin}");
}
