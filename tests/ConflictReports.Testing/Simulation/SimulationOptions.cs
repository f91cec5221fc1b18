namespace ConflictReports.Testing.Simulation;

/// <summary>How large and how hard a simulated world is. Shares are in thousandths: 0 to 1,000.</summary>
public sealed record SimulationOptions
{
    /// <summary>The world that is made where nothing else is asked for.</summary>
    public static SimulationOptions Default { get; } = new();

    /// <summary>Where the chance of the world starts. Default: the first of <see cref="TuningSeeds.All"/>.</summary>
    public int Seed { get; init; } = TuningSeeds.All[0];

    /// <summary>How many events there are in truth. At least 1. Default: 120.</summary>
    public int Events { get; init; } = 120;

    /// <summary>How many outlets publish, the first few being wires that others like to copy. At least 6. Default: 24.</summary>
    public int Outlets { get; init; } = 24;

    /// <summary>The most reports that an event gets, revisions not counted. At least 4. Default: 48.</summary>
    public int MostReports { get; init; } = 48;

    /// <summary>The share of copies that do not say what they are copied from. Default: 300.</summary>
    public int CopyingPermille { get; init; } = 300;

    /// <summary>The share of printed figures with a hedge. Default: 560.</summary>
    public int HedgedPermille { get; init; } = 560;

    /// <summary>The share of reports that spell names otherwise than the language of the event's country does into the report's own. Default: 450.</summary>
    public int TransliteratedPermille { get; init; } = 450;

    /// <summary>The share of reports that print another day than the true one. Default: 300.</summary>
    public int ShiftedPermille { get; init; } = 300;

    /// <summary>The share of copies that are translations. Default: 450.</summary>
    public int TranslatedPermille { get; init; } = 450;

    /// <summary>The share of events that are followed by another one of the same type within 5 km and 2 days. Default: 180.</summary>
    public int NeighbourPermille { get; init; } = 180;

    /// <summary>Refuses what cannot be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Events, 1, nameof(Events));
        ArgumentOutOfRangeException.ThrowIfLessThan(Outlets, 6, nameof(Outlets));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostReports, 4, nameof(MostReports));
        CheckShare(CopyingPermille, nameof(CopyingPermille));
        CheckShare(HedgedPermille, nameof(HedgedPermille));
        CheckShare(TransliteratedPermille, nameof(TransliteratedPermille));
        CheckShare(ShiftedPermille, nameof(ShiftedPermille));
        CheckShare(TranslatedPermille, nameof(TranslatedPermille));
        CheckShare(NeighbourPermille, nameof(NeighbourPermille));
    }

    private static void CheckShare(int permille, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(permille, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permille, 1_000, name);
    }
}
