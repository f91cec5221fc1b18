using System.Globalization;
using System.Text.RegularExpressions;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Commands;

namespace ConflictReports.Benchmarks.Tests;

public partial class QuickCommandTests
{
    [Fact]
    public void All_comparisons_are_printed_in_their_form_whatever_the_culture()
    {
        BenchmarkArguments arguments = BenchmarkArguments.Parse(["--quick", "--reports", "20", "--alternations", "1"]);
        using StringWriter output = new() { NewLine = "\n" };
        int exitCode = -1;
        Thread thread = new(() => exitCode = QuickCommand.Run(arguments, output)) { CurrentCulture = CultureInfo.GetCultureInfo("de-DE") };
        thread.Start();
        thread.Join();

        exitCode.Should().Be(ExitCodes.Success, output.ToString());
        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Take(6).Select(line => line.Split(' ')[0]).Should().Equal("machine:", "runtime:", "collector:", "schema:", "seed", "fewer");
        lines.Count(line => CorpusLine().IsMatch(line)).Should().Be(5);

        string[] compared = [.. lines.Select(line => ComparisonLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["what"].Value)];
        foreach (string variant in (string[])["compact", "spaced", "shuffled", "escaped", "invalid"])
        {
            compared.Should().Contain([
                $"validation {variant}: Utf8.IsValid / scan", $"validation {variant}: System.Text.Json strict / scan", $"validation {variant}: structure / scan",
                $"validation {variant}: structure and rules / scan", $"validation {variant}: structure, rules and feed rules / scan",
                $"validation {variant}: structure and rules / System.Text.Json strict", $"reading {variant}: System.Text.Json lenient / System.Text.Json strict",
                $"reading {variant}: ReportJson.Parse / System.Text.Json strict", $"reading {variant}: ReportJson.Read / System.Text.Json strict",
            ]);
        }

        compared.Should().Contain(["validation compact: NJsonSchema / scan", "validation compact: structure / NJsonSchema", "validation compact: structure and rules / NJsonSchema"]);
        compared.Should().Contain(["merging compact: join of 1 run / digests", "merging compact: join of 8 runs, a tenth twice / digests"]);
        compared.Count(what => what.Contains(": ajv / scan", StringComparison.Ordinal)).Should().Be(lines.Any(line => line.StartsWith("validation: ajv is left out: ", StringComparison.Ordinal)) ? 0 : 5);
    }

    [GeneratedRegex("^corpus [a-z]+: 20 reports, [0-9]+ bytes, SHA-256 [0-9a-f]{64}$")]
    private static partial Regex CorpusLine();

    [GeneratedRegex("^(?<what>[^=]+) = [0-9]+\\.[0-9]{3} \\([0-9]+\\.[0-9]{3}\\.\\.[0-9]+\\.[0-9]{3}\\), allocated ([0-9]+ B per report|in another process)$")]
    private static partial Regex ComparisonLine();
}
