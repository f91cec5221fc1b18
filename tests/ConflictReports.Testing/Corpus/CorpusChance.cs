namespace ConflictReports.Testing.Corpus;

/// <summary>A source of chance for each report of a corpus, so that any report can be made without those before it.</summary>
internal static class CorpusChance
{
    /// <summary>The source of chance for one purpose of one report.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="place">The place of the report, from 0.</param>
    /// <param name="purpose">0 for the report itself; each rewriting has its own.</param>
    public static Random Of(int seed, long place, int purpose = 0)
    {
        // SplitMix64: neighbouring places get unrelated seeds.
        ulong state = unchecked(((ulong)(uint)seed << 32) + (((ulong)place * 8) + (ulong)purpose + 1) * 0x9E3779B97F4A7C15);
        state = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        state = unchecked((state ^ (state >> 27)) * 0x94D049BB133111EB);
        return new Random((int)((state ^ (state >> 31)) & int.MaxValue));
    }
}
