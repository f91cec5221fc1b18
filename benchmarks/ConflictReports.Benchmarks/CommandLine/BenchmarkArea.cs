namespace ConflictReports.Benchmarks.CommandLine;

/// <summary>What is compared.</summary>
internal enum BenchmarkArea
{
    /// <summary>Judging reports.</summary>
    Validation,

    /// <summary>Making records of reports.</summary>
    Reading,

    /// <summary>Joining runs.</summary>
    Merging,
}
