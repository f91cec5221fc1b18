namespace ConflictReports.Benchmarks.Measuring;

/// <summary>Runs candidates in turn, so that whatever slows the machine down for a while slows all of them.</summary>
internal static class Alternation
{
    /// <summary>How often each candidate runs before it is measured.</summary>
    public const int WarmUps = 4;

    /// <summary>Runs the candidates in turn.</summary>
    /// <param name="contenders">The candidates.</param>
    /// <param name="times">How often each is measured.</param>
    /// <returns>For each candidate, its measurements in the order of the turns.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1.</exception>
    public static Dictionary<string, Measurement[]> Run(IReadOnlyList<IContender> contenders, int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Dictionary<string, Measurement[]> measured = contenders.ToDictionary(contender => contender.Name, _ => new Measurement[times], StringComparer.Ordinal);
        for (int turn = -WarmUps; turn < times; turn++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                // Each turn starts with another one, so that none always follows the same.
                IContender contender = contenders[(i + turn + WarmUps) % contenders.Count];
                Measurement measurement = contender.Measure();
                if (turn >= 0)
                {
                    measured[contender.Name][turn] = measurement;
                }
            }
        }

        return measured;
    }
}
