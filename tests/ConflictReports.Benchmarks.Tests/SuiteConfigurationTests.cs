using BenchmarkDotNet.Running;
using ConflictReports.Benchmarks.Suites;

namespace ConflictReports.Benchmarks.Tests;

public class SuiteConfigurationTests
{
    [Theory]
    [InlineData("", "--inProcess")]
    [InlineData("--filter * --job dry", "--filter * --job dry --inProcess")]
    [InlineData("-i --filter *", "-i --filter *")]
    [InlineData("--inProcess", "--inProcess")]
    public void It_runs_in_this_process(string words, string complete) =>
        SuiteConfiguration.Complete(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Equal(complete.Split(' '));

    [Theory]
    [InlineData(typeof(ValidationSuite), 7)]
    [InlineData(typeof(ReadingSuite), 4)]
    public void Each_candidate_has_a_case_for_each_variant(Type suite, int candidates)
    {
        BenchmarkRunInfo run = BenchmarkConverter.TypeToBenchmarks(suite, SuiteConfiguration.Create());

        run.BenchmarksCases.Should().HaveCount(candidates * 5);
        run.BenchmarksCases.Count(benchmark => benchmark.Descriptor.Baseline).Should().Be(5);
    }
}
