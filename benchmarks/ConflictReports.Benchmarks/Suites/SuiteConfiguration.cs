using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ConflictReports.Benchmarks.Suites;

/// <summary>How BenchmarkDotNet runs.</summary>
internal static class SuiteConfiguration
{
    /// <summary>In this process: projects that it would make on its own do not build under the rules of the house.</summary>
    public static IConfig Create() => DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithGcServer(false).WithGcConcurrent(false).AsDefault());
}
