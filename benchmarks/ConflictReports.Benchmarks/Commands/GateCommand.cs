using ConflictReports.Benchmarks.Candidates;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Commands;

/// <summary><c>--gate</c>: validating structure allocates nothing for valid reports.</summary>
internal static class GateCommand
{
    /// <summary>Checks each way of writing valid reports.</summary>
    /// <param name="arguments">The corpus.</param>
    /// <param name="output">Where the figures go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BenchmarkArguments arguments, TextWriter output)
    {
        AllocationGate gate = new("structure", StructureCheck.Accepts);
        bool holds = true;
        foreach (CorpusVariant variant in Enum.GetValues<CorpusVariant>().Where(variant => variant != CorpusVariant.Invalid))
        {
            holds &= gate.Holds(Sample.Make(arguments.Corpus, variant), most: 0, output);
        }

        return holds ? ExitCodes.Success : ExitCodes.Failure;
    }
}
