namespace ConflictReports.Testing.Simulation;

/// <summary>The seeds that weights, thresholds and rules may be tuned on. Figures for the record come from other seeds, drawn once, by whoever did not tune.</summary>
public static class TuningSeeds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<int> All { get; } = [1_914, 1_939, 1_948, 1_979, 1_992];
}
