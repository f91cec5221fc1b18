namespace ConflictReports.Benchmarks.Measuring;

/// <summary>What one merge cost.</summary>
/// <param name="Reports">The number of revisions merged.</param>
/// <param name="Claims">The number of live claims.</param>
/// <param name="Seconds">The processor time in seconds.</param>
/// <param name="Bytes">The bytes allocated.</param>
internal sealed record MergeCost(int Reports, int Claims, double Seconds, long Bytes);
