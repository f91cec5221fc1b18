namespace ConflictReports.Testing.Simulation;

/// <summary>
/// A world in which events happen, people see them, outlets print what they were told or copy each other, and all of it is known: what each claim is about, where it comes
/// from, and which claims cannot both be true. Everything in it is invented.
/// </summary>
/// <remarks>Equal options make equal bytes on every machine. Immutable, but for labels and shares, which are counted when they are first asked for; safe for use by several threads.</remarks>
public sealed class SimulatedWorld
{
    private readonly Lazy<SimulatedLabels> labels;
    private readonly Lazy<SimulationShares> shares;

    private SimulatedWorld(SimulationOptions options)
    {
        Options = options;
        TrueEvent[] events = [.. new WorldHistory(options).Events()];
        PlannedReport[] plan = [.. events.SelectMany((item, number) => EventCoverage.Plan(options, item, number > 0 ? events[number - 1] : null))];
        Reports = [.. plan.SelectMany(WorldWriter.Write)];
        labels = new Lazy<SimulatedLabels>(() => WorldLabels.Label(events, plan));
        shares = new Lazy<SimulationShares>(() => WorldLabels.Count(events, plan));
    }

    /// <summary>What the world was made by.</summary>
    public SimulationOptions Options { get; }

    /// <summary>The reports as canonical JSON in UTF-8, superseded and retracted revisions included, in the order of the events.</summary>
    public IReadOnlyList<byte[]> Reports { get; }

    /// <summary>What is true of the claims.</summary>
    public SimulatedLabels Labels => labels.Value;

    /// <summary>How hard the world is.</summary>
    public SimulationShares Shares => shares.Value;

    /// <summary>Makes a world.</summary>
    /// <param name="options">How large and how hard it is; null: <see cref="SimulationOptions.Default"/>.</param>
    /// <returns>The world.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for what cannot be.</exception>
    public static SimulatedWorld Create(SimulationOptions? options = null)
    {
        SimulationOptions chosen = options ?? SimulationOptions.Default;
        chosen.Check();
        return new SimulatedWorld(chosen);
    }
}
