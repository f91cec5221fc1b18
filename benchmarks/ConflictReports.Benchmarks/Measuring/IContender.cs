namespace ConflictReports.Benchmarks.Measuring;

/// <summary>A candidate with the reports that it is measured on.</summary>
internal interface IContender
{
    /// <summary>What it is called in the results.</summary>
    string Name { get; }

    /// <summary>Runs once over all reports.</summary>
    /// <returns>What was measured.</returns>
    Measurement Measure();
}
