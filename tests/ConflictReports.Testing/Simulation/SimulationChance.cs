namespace ConflictReports.Testing.Simulation;

/// <summary>The chance of one part of a world, apart from that of every other part, so that one event does not change with what is drawn for another.</summary>
internal sealed class SimulationChance
{
    private ulong state;

    public SimulationChance(int seed, int part) => state = unchecked(((ulong)(uint)seed << 32) | (uint)part);

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from one bound to the other, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something of a share in thousandths happens.</summary>
    public bool Happens(int permille) => Below(1_000) < permille;

    /// <summary>One of several, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    // SplitMix64: written here so that no release of the platform changes a world.
    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        ulong mixed = state;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
