namespace ConflictReports.Benchmarks.CommandLine;

/// <summary>What the program is to do.</summary>
internal enum BenchmarkMode
{
    /// <summary>What BenchmarkDotNet makes of the arguments.</summary>
    BenchmarkDotNet,

    /// <summary>Ratios in a few minutes.</summary>
    Quick,

    /// <summary>The check that nothing is allocated.</summary>
    Gate,

    /// <summary>The corpus as files.</summary>
    Corpus,

    /// <summary>The merge beside the truth of a simulated world.</summary>
    Evaluate,

    /// <summary>How the cost of the merge grows.</summary>
    Scale,

    /// <summary>The explanation of the arguments.</summary>
    Help,
}
