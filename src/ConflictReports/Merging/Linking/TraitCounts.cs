namespace ConflictReports.Merging.Linking;

/// <summary>Over pairs of accounts: how many can be compared in a trait, and how many of these agree in it.</summary>
/// <param name="Comparable">Pairs that both have the trait.</param>
/// <param name="Alike">Pairs that agree in it.</param>
internal readonly record struct TraitCounts(int Comparable, int Alike)
{
    private const int Thousand = 1_000;

    public static TraitCounts operator +(TraitCounts left, TraitCounts right) => new(left.Comparable + right.Comparable, left.Alike + right.Alike);

    /// <summary>
    /// Whether accounts of two clusters agree so much less with each other than those within each do that they are hardly of one event. How often accounts
    /// of one event agree is measured on the clusters themselves, so that recorders who all put it in words of their own
    /// tell nothing apart.
    /// </summary>
    public bool AreRarerThan(TraitCounts within, EventWeights weights)
    {
        long expected = (long)Thousand * (within.Alike + 1) / (within.Comparable + 2) * Comparable;
        return expected >= weights.FewestExpected && (long)Alike * weights.TimesRarer * Thousand < expected;
    }
}
