namespace ConflictReports.Testing.Mutants;

/// <summary>Makes a document smaller as long as it keeps a property.</summary>
internal static class MutantReduction
{
    private const int MostTries = 20_000;

    /// <summary>Leaves out chunk after chunk, large ones first.</summary>
    /// <param name="document">A document that has the property.</param>
    /// <param name="holds">The property.</param>
    /// <returns>A document that has it and is no larger.</returns>
    public static byte[] Reduce(byte[] document, Func<byte[], bool> holds)
    {
        int tries = 0;
        for (int size = Math.Max(1, document.Length / 2); size > 0; size /= 2)
        {
            int start = 0;
            while (start + size <= document.Length && tries < MostTries)
            {
                byte[] smaller = [.. document[..start], .. document[(start + size)..]];
                tries++;
                if (holds(smaller))
                {
                    document = smaller;
                }
                else
                {
                    start += size;
                }
            }
        }

        return document;
    }
}
