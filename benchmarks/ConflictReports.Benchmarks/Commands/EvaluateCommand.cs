using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Merging;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Benchmarks.Commands;

/// <summary><c>--evaluate</c>: the merge beside the truth of a simulated world.</summary>
internal static class EvaluateCommand
{
    /// <summary>Merges, compares and prints.</summary>
    /// <param name="arguments">The world.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit code: a failure if a claim is lost or invented.</returns>
    public static int Run(BenchmarkArguments arguments, TextWriter output)
    {
        SimulatedWorld world = SimulatedWorld.Create(arguments.Simulation);
        EvaluationResult result = MergeEvaluation.Of(Dossier.Build(SetOf(world)), world.Labels);
        IEnumerable<string> lines =
        [
            .. EvaluationLines.Of(world),
            .. EvaluationLines.Of(result),
            .. EvaluationLines.Of("naive baseline (same place, day and measure) pairwise", NaiveBaseline.Of(world.Reports, world.Labels).Pairwise),
            .. EvaluationLines.Of("naive baseline (same place and day) pairwise", NaiveBaseline.Of(world.Reports, world.Labels, asksMeasure: false).Pairwise),
        ];
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }

        return result is { Lost: 0, Invented: 0 } ? ExitCodes.Success : ExitCodes.Failure;
    }

    /// <summary>The reports of a world as a set.</summary>
    public static ReportSet SetOf(SimulatedWorld world) => ReportSet.Create(world.Reports.Select(report => (ReadOnlyMemory<byte>)report));
}
