using ConflictReports.Merging;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Testing.Simulation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

/// <summary>How well origins are counted in a world of copies where it is known which events and speakers are one.</summary>
public sealed class OriginEvaluationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1914)]
    [InlineData(1939)]
    [InlineData(1948)]
    public void Few_values_have_more_origins_than_in_truth_and_most_that_have_several_are_known_to(int seed)
    {
        SimulatedWorld world = SimulatedWorld.Create(new SimulationOptions { Seed = seed });
        ReportSet set = ReportSet.Create([.. world.Reports.Append(TrueClusters.Judge(world)).Select(report => (ReadOnlyMemory<byte>)report)]);
        DossierPolicy policy = DossierPolicy.Default with { JoinEventsAcrossReports = false };

        OriginScores scores = MergeEvaluation.Of(Dossier.Build(set, policy), world.Labels).Origins;
        OriginScores trusting = MergeEvaluation.Of(Dossier.Build(set, policy with { Copies = new CopyRules { Suspect = false } }), world.Labels).Origins;

        output.WriteLine($"over-count {scores.OverCount}, several found {scores.SeveralRecall}; without suspicions {trusting.OverCount}, {trusting.SeveralRecall}");
        (scores.OverCount < Fraction.Of(1, 40)).Should().BeTrue("over-count is the harmful error");
        (scores.SeveralRecall > Fraction.Of(55, 100)).Should().BeTrue("whoever always says one finds nothing");
        (trusting.OverCounted > 2 * scores.OverCounted).Should().BeTrue("the copies are what is to be found");
    }
}
