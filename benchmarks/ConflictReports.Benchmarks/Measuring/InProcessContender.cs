using System.Diagnostics;

namespace ConflictReports.Benchmarks.Measuring;

/// <summary>A candidate that runs on this thread.</summary>
/// <param name="candidate">The candidate.</param>
/// <param name="sample">Its reports.</param>
internal sealed class InProcessContender(Candidate candidate, Sample sample) : IContender
{
    /// <inheritdoc/>
    public string Name => candidate.Name;

    /// <inheritdoc/>
    public Measurement Measure()
    {
        // So that nobody pays for the garbage of the one before.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        int accepted = candidate.Run(sample.Reports);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Measurement(seconds, sample.Bytes, sample.Reports.Length, accepted, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
