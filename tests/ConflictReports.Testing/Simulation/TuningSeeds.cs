namespace ConflictReports.Testing.Simulation;

/// <summary>The seeds that weights, thresholds and rules may be tuned on. Figures for the record come from other seeds, drawn once, by whoever did not tune.</summary>
public static class TuningSeeds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<int> All { get; } = [1_914, 1_939, 1_948, 1_979, 1_992];

    /// <summary>Further ones that weights were tried on; no test runs them.</summary>
    public static IReadOnlyList<int> Tried { get; } = [494_823_541, 186_359_299, 622_750_641, 989_129_732, 811_321_478];
}
