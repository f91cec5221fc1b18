namespace ConflictReports.Benchmarks.Measuring;

/// <summary>One run of a candidate over its reports.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Bytes">The size of the reports.</param>
/// <param name="Reports">The number of reports.</param>
/// <param name="Accepted">How many of them the candidate found nothing wrong with.</param>
/// <param name="Allocated">The bytes that its thread allocated; null: it ran in another process.</param>
internal sealed record Measurement(double Seconds, long Bytes, int Reports, int Accepted, long? Allocated)
{
    /// <summary>Bytes a second.</summary>
    public double Speed => Bytes / Seconds;
}
