using System.Numerics;
using ConflictReports.Merging;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Testing.Simulation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

public class EvaluationTests(ITestOutputHelper output)
{
    // Reports a to d speak of the events 1 (a, a, b) and 2 (c, d); e is lost, x is invented, and c is put to the first event.
    private static readonly SimulatedLabels Labels = new()
    {
        EventOf = new Dictionary<string, int> { ["a#1"] = 1, ["a#2"] = 1, ["b#1"] = 1, ["c#1"] = 2, ["d#1"] = 2, ["e#1"] = 3 },
        OriginOf = new Dictionary<string, string> { ["a#1"] = "o1", ["a#2"] = "o1", ["b#1"] = "o1", ["c#1"] = "o2", ["d#1"] = "o3", ["e#1"] = "o4" },
        Contradictions = new HashSet<ClaimPair> { ClaimPair.Of("a#1", "b#1"), ClaimPair.Of("c#1", "d#1") },
        Undecided = new HashSet<ClaimPair> { ClaimPair.Of("a#2", "b#1") },
        TrueCounts = new Dictionary<(int, string), int>(),
        CopyOf = new Dictionary<string, string>(),
        UndeclaredCopies = new HashSet<string>(),
    };

    public static TheoryData<int> Seeds => new(TuningSeeds.All);

    [Fact]
    public void Pairs_are_counted_as_by_hand()
    {
        ClusteringScores scores = Evaluate().Clusters;

        // Said: 6 pairs of a, a, b, c. True: 3 of a, a, b and one of c, d. Both: 3.
        Text(scores.Pairwise).Should().Equal("0.5000", "0.7500", "0.6000");

        // Without the two claims of report a.
        Text(scores.AcrossReports).Should().Equal("0.4000", "0.6667", "0.5000");
    }

    [Fact]
    public void B_cubed_is_counted_as_by_hand() =>

        // Precision: three claims with 3/4, one with 1/4, one with 1. Recall: three with 1, two with 1/2.
        Text(Evaluate().Clusters.BCubed).Should().Equal("0.7000", "0.8000", "0.7467");

    [Fact]
    public void Claims_that_are_lost_or_invented_are_counted()
    {
        EvaluationResult result = Evaluate();

        result.Claims.Should().Be(6);
        result.Lost.Should().Be(1);
        result.Invented.Should().Be(1);
    }

    [Fact]
    public void Origins_are_counted_as_by_hand()
    {
        // One origin twice; two events with one each; two that are called one; two that are called two; a value without origins.
        Dossier dossier = Make([
            Value(2, 2, ["a#1", "b#1"]), Value(1, 1, ["a#2"], ["c#1"]), Value(1, 1, ["c#1", "d#1"]), Value(2, 2, ["c#1"], ["d#1"]),
            new QuestionValue { Id = "k1.q1.v5", Text = "dozens", Claims = ["a#1"] }]);

        OriginScores scores = MergeEvaluation.Of(dossier, Labels).Origins;

        scores.Should().Be(new OriginScores(Values: 4, OverCounted: 1, UnderCounted: 1, Several: 2, SeveralFound: 1));
        new[] { scores.OverCount, scores.UnderCount, scores.SeveralRecall }.Select(share => share.ToString()).Should().Equal("0.2500", "0.2500", "0.5000");
    }

    [Fact]
    public void Contradictions_are_counted_as_by_hand()
    {
        // One pair is right, one is left out, one is wrong; the tension is right and no contradiction.
        PrecisionRecall scores = Evaluate().Contradictions;

        Text(scores).Should().Equal("0.5000", "0.5000", "0.5000");
    }

    [Fact]
    public void Of_nothing_there_is_no_share()
    {
        ClusteringScores scores = ClusteringScores.Of([]);

        scores.Pairwise.Should().Be(new PrecisionRecall(null, null));
        scores.BCubed.F1.Should().BeNull();
        EvaluationLines.Of("pairwise", scores.Pairwise).Should().Equal(
            "pairwise precision: nothing to measure", "pairwise recall: nothing to measure", "pairwise F1: nothing to measure");
    }

    [Theory]
    [InlineData(1, 3, "0.3333")]
    [InlineData(2, 3, "0.6667")]
    [InlineData(1, 20_000, "0.0001")]
    [InlineData(0, 7, "0.0000")]
    [InlineData(7, 7, "1.0000")]
    [InlineData(9_999_999, 10_000_000, "1.0000")]
    public void A_share_is_printed_with_four_decimals_in_every_culture(int part, int whole, string text) =>
        UnderCulture.Run("ar-SA", () => Fraction.Of(part, whole).ToString().Should().Be(text));

    [Fact]
    public void A_share_is_exact_whatever_the_size()
    {
        BigInteger large = BigInteger.Pow(10, 40);

        (Fraction.Of(large, large + 1) < Fraction.Of(large + 1, large + 2)).Should().BeTrue();
        (Fraction.Of(1, 3)!.Value + Fraction.Of(1, 6)!.Value).Should().Be(Fraction.Of(1, 2)!.Value);
        FluentActions.Invoking(() => Fraction.Of(-1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Fraction.Of(1, -2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_naive_baseline_does_not_solve_the_world(int seed)
    {
        SimulatedWorld world = SimulatedWorld.Create(new SimulationOptions { Seed = seed });

        Fraction? strict = NaiveBaseline.Of(world.Reports, world.Labels).Pairwise.F1;
        Fraction? loose = NaiveBaseline.Of(world.Reports, world.Labels, asksMeasure: false).Pairwise.F1;

        output.WriteLine($"same place, day and measure: {strict}; same place and day: {loose}");
        (strict < Fraction.Of(3, 4)).Should().BeTrue();
        (loose < Fraction.Of(3, 4)).Should().BeTrue();
    }

    [Fact]
    public void A_dossier_has_each_live_claim_of_a_world_and_no_other()
    {
        SimulatedWorld world = SimulatedWorld.Create(new SimulationOptions { Events = 25 });
        Dossier dossier = Dossier.Build(ReportSet.Create(world.Reports.Select(report => (ReadOnlyMemory<byte>)report)));

        EvaluationResult result = MergeEvaluation.Of(dossier, world.Labels);

        output.WriteLine(string.Join('\n', EvaluationLines.Of(result)));
        result.Lost.Should().Be(0);
        result.Invented.Should().Be(0);
        result.Origins.Values.Should().BePositive();
    }

    private static string?[] Text(PrecisionRecall scores) => [scores.Precision.ToString(), scores.Recall.ToString(), scores.F1.ToString()];

    private static EvaluationResult Evaluate() => MergeEvaluation.Of(Make([]), Labels);

    private static Dossier Make(EquatableArray<QuestionValue> values)
    {
        Digest digest = Digest.Of([]);
        Question question = new() { Id = "k1.q1", Kind = QuestionKind.Quantity, Values = values };
        return new Dossier
        {
            FormatVersion = Dossier.CurrentFormatVersion,
            Set = digest,
            Policy = digest,
            Summary = new DossierSummary
            {
                Reports = 5,
                Revisions = 5,
                LiveRevisions = 5,
                Redacted = 0,
                Claims = 6,
                Clusters = 2,
                Contradictions = 2,
                Tensions = 1,
                AssertedContradictions = 0,
            },
            Clusters = [Cluster("k1", "a#1", "a#2", "b#1", "c#1") with { Questions = [question] }, Cluster("k2", "d#1", "x#1")],
            Conflicts = [Conflict(Verdict.Contradiction, ["a#1", "a#2"], ["b#1"]), Conflict(Verdict.Contradiction, ["c#1"], ["b#1"]), Conflict(Verdict.Tension, ["c#1"], ["d#1"])],
        };
    }

    private static EventCluster Cluster(string id, params string[] claims) => new()
    {
        Id = id,
        Representative = claims[0],
        Label = id,
        Claims = claims.Select(claim => new ClusterClaim { Id = claim, Statement = claim, Polarity = Polarity.Affirmed, Certainty = Certainty.Asserted }).ToEquatableArray(),
    };

    private static QuestionValue Value(int least, int most, string[] claims, string[]? agreeing = null) => new()
    {
        Id = "k1.q1.v1",
        Text = "12",
        Claims = claims.ToEquatableArray(),
        AgreeingClaims = (agreeing ?? []).ToEquatableArray(),
        Origins = new OriginCount { Min = least, Max = most },
    };

    private static DossierConflict Conflict(Verdict verdict, string[] left, string[] right) => new()
    {
        Verdict = verdict,
        Cluster = "k1",
        Left = "k1.q1.v1",
        Right = "k1.q1.v2",
        LeftClaims = left.ToEquatableArray(),
        RightClaims = right.ToEquatableArray(),
        Why = "by hand",
    };
}
