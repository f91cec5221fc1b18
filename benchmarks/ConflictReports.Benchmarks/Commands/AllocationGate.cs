using System.Globalization;
using ConflictReports.Benchmarks.Measuring;

namespace ConflictReports.Benchmarks.Commands;

/// <summary>A bound for what validating a report may allocate.</summary>
/// <param name="name">What is checked.</param>
/// <param name="accepts">Validates a report; true if nothing is wrong with it.</param>
internal sealed class AllocationGate(string name, Func<ReadOnlyMemory<byte>, bool> accepts)
{
    // Tables are made, and methods compiled, at the first calls.
    private const int WarmUps = 3;

    /// <summary>Validates valid reports and prints what was allocated.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="most">The most bytes that a report may need, on average.</param>
    /// <param name="output">Where the figure goes.</param>
    /// <returns>Whether all reports were accepted within the bound.</returns>
    public bool Holds(Sample reports, long most, TextWriter output)
    {
        Candidate candidate = Candidate.OfEach(name, accepts);
        for (int i = 0; i < WarmUps; i++)
        {
            candidate.Run(reports.Reports);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        int accepted = candidate.Run(reports.Reports);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        bool holds = accepted == reports.Reports.Length && allocated <= most * reports.Reports.Length;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(holds ? "ok" : "CROSSED")}: {name}, {reports.Variant}: allocated {allocated} B over {reports.Reports.Length} reports, {(double)allocated / reports.Reports.Length:0.###} B per report, at most {most}; accepted {accepted}"));
        return holds;
    }
}
