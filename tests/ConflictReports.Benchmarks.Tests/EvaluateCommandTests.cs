using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Commands;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Benchmarks.Tests;

public class EvaluateCommandTests
{
    [Fact]
    public void Each_metric_is_one_line_and_the_same_each_time()
    {
        string[] lines = Run(EvaluateCommand.Run, new BenchmarkArguments { Simulation = new SimulationOptions { Events = 12, CopyingPermille = 500 } });

        lines.Should().OnlyContain(line => line.Contains(": ", StringComparison.Ordinal));
        lines.Select(line => line.Split(": ")[0]).Should().OnlyHaveUniqueItems();
        lines.Should().Contain(["seed: 1914", "events: 12", "claims lost: 0", "claims invented: 0"]);
        lines.Count(line => line.StartsWith("pairwise F1: 0.", StringComparison.Ordinal) || line == "pairwise F1: 1.0000").Should().Be(1);
        lines.Should().Equal(Run(EvaluateCommand.Run, new BenchmarkArguments { Simulation = new SimulationOptions { Events = 12, CopyingPermille = 500 } }));
    }

    [Fact]
    public void Each_size_and_each_exponent_is_one_line()
    {
        string[] lines = Run(ScaleCommand.Run, new BenchmarkArguments { Sizes = [30, 90], Alternations = 1 });

        lines.Count(line => line.Contains(" reports, ", StringComparison.Ordinal)).Should().Be(2);
        lines.Where(line => line.StartsWith("exponent of ", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Should()
            .Equal("exponent of processor time", "exponent of allocated bytes", "exponent of compared pairs");
    }

    private static string[] Run(Func<BenchmarkArguments, TextWriter, int> command, BenchmarkArguments arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        command(arguments, output).Should().Be(ExitCodes.Success);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
