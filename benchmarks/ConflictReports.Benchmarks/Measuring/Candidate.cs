namespace ConflictReports.Benchmarks.Measuring;

/// <summary>What is measured: something that reads or judges reports.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Run">Runs over reports, and says how many of them it found nothing wrong with.</param>
internal sealed record Candidate(string Name, Func<ReadOnlyMemory<byte>[], int> Run)
{
    /// <summary>A candidate that takes one report after the other.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="accepts">Whether there is nothing wrong with a report.</param>
    public static Candidate OfEach(string name, Func<ReadOnlyMemory<byte>, bool> accepts) => new(name, reports =>
    {
        int accepted = 0;
        foreach (ReadOnlyMemory<byte> report in reports)
        {
            accepted += accepts(report) ? 1 : 0;
        }

        return accepted;
    });
}
