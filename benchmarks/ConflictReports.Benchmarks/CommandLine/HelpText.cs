namespace ConflictReports.Benchmarks.CommandLine;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    /// <summary>The text, ended by a line feed.</summary>
    public const string Text = """
        Measures the library beside what else could be used. Build it in Release:
        dotnet run -c Release --project benchmarks/ConflictReports.Benchmarks -- ARGUMENTS

          --quick [validation|reading|merging] [--alternations N] [--reports N] [--seed N]
              Runs candidates in turn on one thread, and prints one line a comparison:
              AREA CASE: CANDIDATE / BASELINE = RATIO (QUARTILES), allocated N B per report
              The ratio is the speed of the candidate divided by that of the baseline: 2 is twice as fast. It is
              the median over the turns, with the first and the third quartile.
              --alternations  how often each candidate is measured; default 15, and fewer are not for the record
              --reports       the number of reports; default 4000, some 20 MB
              --seed          where the chance of the corpus starts; default 20220224
              ajv takes part if node is on the path and npm ci was run in tests/ConflictReports.Consumers.Tests/node.

          --gate [--seed N]
              Checks that validating structure allocates nothing for valid reports, in each way of writing them.
              Ends with 1 if it does. No time is measured.

          --corpus FOLDER [--reports N] [--bytes N] [--seed N]
              Writes a feed in each of its variants (compact, spaced, shuffled, escaped, invalid) and SHA256SUMS.
              --reports       the number of reports; default 20000, or no limit beside --bytes
              --bytes         ends with the report that brings the compact feed to this size

          --evaluate [--seed N] [--copying RHO] [--events N]
              Merges the reports of a simulated world, compares the dossier with what is true there, and prints one line
              a metric: METRIC: VALUE
              A naive baseline (same place, day and measure) is beside it.
              --seed          where the chance of the world starts; default 1914, the first of those that are tuned on
              --copying       the share of copies that do not say so, from 0 to 1; default 0.3
              --events        how many events there are; default 120, some 1600 reports

          --scale [--sizes N,N,...] [--alternations N] [--seed N] [--copying RHO]
              Merges worlds of growing size, and prints the exponents of the cost: 1 is as many times the cost as reports.
              --sizes         about how many reports each has; default 500,1000,2000,4000
              --alternations  how often each is measured; the least counts; default 3

          --help
              Prints this.

        Anything else, and no argument at all, is BenchmarkDotNet's: --filter '*' runs all its benchmarks, --list flat names them.

        Ends with 0 if all is well, 1 if a gate is crossed or a candidate refuses a valid report, 2 after wrong usage, 3 if something cannot be written.

        """;
}
