using System.Diagnostics;
using System.Globalization;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Merging;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Benchmarks.Commands;

/// <summary><c>--scale</c>: how the cost of the merge grows with the number of reports.</summary>
internal static class ScaleCommand
{
    // An event has some thirteen reports, as the default options make them.
    private const int ReportsOfAnEvent = 13;

    /// <summary>Measures and prints: a line a size, then a line a kind of cost.</summary>
    /// <param name="arguments">The sizes and the world.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BenchmarkArguments arguments, TextWriter output)
    {
        MachineDescription.Write(output);
        int smallest = arguments.Sizes[0];
        Measure(WorldOf(arguments, smallest));
        MergeCost[] costs = [.. arguments.Sizes.Select(size => Report(arguments, size, output))];
        output.WriteLine(Line("exponent of processor time", costs.Select(cost => cost.Seconds), costs));
        output.WriteLine(Line("exponent of allocated bytes", costs.Select(cost => (double)cost.Bytes), costs));
        output.WriteLine("exponent of compared pairs: not measured, the merge does not count them");
        return ExitCodes.Success;
    }

    private static MergeCost Report(BenchmarkArguments arguments, int size, TextWriter output)
    {
        SimulatedWorld world = WorldOf(arguments, size);
        MergeCost[] rounds = [.. Enumerable.Range(0, arguments.Alternations).Select(_ => Measure(world))];
        MergeCost least = new(rounds[0].Reports, rounds[0].Claims, rounds.Min(round => round.Seconds), rounds.Min(round => round.Bytes));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{least.Reports} reports, {least.Claims} claims: {least.Seconds:0.000} s of processor time, {least.Bytes} bytes allocated, the least of {rounds.Length}"));
        output.Flush();
        return least;
    }

    private static SimulatedWorld WorldOf(BenchmarkArguments arguments, int size) =>
        SimulatedWorld.Create(arguments.Simulation with { Events = Math.Max(1, size / ReportsOfAnEvent) });

    // Processor time of the process: it does not grow when others use the machine, as time on the clock does.
    private static MergeCost Measure(SimulatedWorld world)
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        Dossier dossier = Dossier.Build(EvaluateCommand.SetOf(world));
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        process.Refresh();
        return new MergeCost(world.Reports.Count, dossier.Summary.Claims, (process.TotalProcessorTime - start).TotalSeconds, bytes);
    }

    private static string Line(string name, IEnumerable<double> values, MergeCost[] costs) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {CostExponent.Fit([.. costs.Select(cost => (double)cost.Reports)], [.. values]):0.00}");
}
