using BenchmarkDotNet.Configs;
using ConflictReports.Testing;

namespace ConflictReports.Benchmarks.Suites;

/// <summary>How BenchmarkDotNet runs.</summary>
internal static class SuiteConfiguration
{
    private const string InProcess = "--inProcess";

    /// <summary>Its defaults, with the results in a folder that is not committed.</summary>
    public static IConfig Create() => DefaultConfig.Instance.WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks"));

    /// <summary>The arguments for it: it runs in this process, for the projects that it would make on its own do not build under the rules of the house.</summary>
    /// <param name="arguments">The user's arguments.</param>
    public static string[] Complete(string[] arguments) => arguments.Any(argument => argument is InProcess or "-i") ? arguments : [.. arguments, InProcess];
}
