using System.Globalization;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Testing.Simulation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging;

/// <summary>The figures of the merge that README quotes: the file is what the evaluation prints, and README says what is in the file.</summary>
public sealed class EvaluationFileTests
{
    private static readonly string[] Quoted =
    [
        "pairwise F1", "b-cubed F1", "origin over-count", "several origins found", "contradiction precision", "contradiction recall", "resolved-interval coverage",
        "naive baseline (same place and day) pairwise F1",
    ];

    private static string[][] Worlds => [.. File.ReadAllText(Repository.PathOf("docs", "merge-evaluation.txt")).TrimEnd().Split("\n\n").Select(world => world.Split('\n'))];

    [Fact]
    public void The_first_world_of_the_file_gives_the_same_figures_again()
    {
        string[] expected = Worlds[0];
        int seed = int.Parse(ValueOf(expected, "seed"), CultureInfo.InvariantCulture);
        SimulatedWorld world = SimulatedWorld.Create(new SimulationOptions { Seed = seed });

        Dossier dossier = Dossier.Build(ReportSet.Create(world.Reports.Select(report => (ReadOnlyMemory<byte>)report)));

        string[] lines = [.. EvaluationLines.Of(world), .. EvaluationLines.Of(MergeEvaluation.Of(dossier, world.Labels))];
        expected.Should().StartWith(lines, "docs/merge-evaluation.txt is made by the benchmarks' --evaluate, see README");
    }

    [Fact]
    public void No_world_of_the_file_is_one_that_was_tuned_on() =>
        Worlds.Select(world => int.Parse(ValueOf(world, "seed"), CultureInfo.InvariantCulture)).Should().NotIntersectWith(TuningSeeds.All.Concat(TuningSeeds.Tried)).And.OnlyHaveUniqueItems();

    [Fact]
    public void Readme_quotes_the_file()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        foreach (string metric in Quoted)
        {
            decimal[] values = [.. Worlds.Select(world => decimal.Parse(ValueOf(world, metric), CultureInfo.InvariantCulture))];

            readme.Should().Contain($"| {metric} | {Text(values.Min())} | {Text(values.Sum() / values.Length)} | {Text(values.Max())} |");
        }
    }

    private static string Text(decimal value) => decimal.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.000", CultureInfo.InvariantCulture);

    private static string ValueOf(string[] world, string metric) => world.Single(line => line.StartsWith($"{metric}: ", StringComparison.Ordinal))[(metric.Length + 2)..];
}
