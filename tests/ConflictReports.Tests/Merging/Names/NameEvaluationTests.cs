using ConflictReports.Merging.Names;
using ConflictReports.Testing;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>The score on pairs that others judged, beside the usual comparison of the same run.</summary>
public sealed class NameEvaluationTests(ITestOutputHelper output)
{
    private const int Folds = 5;
    private const int LeastGain = 800;
    private const int LeastPairs = 300;

    [Fact]
    public void Scores_with_a_threshold_from_other_pairs_better_token_Jaro_Winkler_with_the_best_one_by_eight_hundredths()
    {
        foreach (string path in Corpora.Files("names", "name-pairs.csv"))
        {
            IReadOnlyList<NamePair> pairs = NamePairs.Read(path);
            IReadOnlyList<ScoredPair> ours = ThresholdEvaluation.Scored(pairs, Score);
            MatchCounts crossed = ThresholdEvaluation.CrossValidated(ours, Folds);
            (int best, MatchCounts bestCounts) = ThresholdEvaluation.Best(ours);
            MatchCounts mean = Baseline("mean of the likest words", pairs, pair => TokenJaroWinkler.Of(pair.Left, pair.Right));
            MatchCounts sorted = Baseline("words in order", pairs, pair => TokenJaroWinkler.OfSorted(pair.Left, pair.Right));
            output.WriteLine($"name score, {Folds} folds: {crossed}");
            output.WriteLine($"name score, best threshold on all pairs ({best}): {bestCounts}");

            pairs.Should().HaveCountGreaterThan(LeastPairs);
            crossed.F1.Should().BeGreaterThanOrEqualTo(Math.Max(mean.F1, sorted.F1) + LeastGain);
        }
    }

    private MatchCounts Baseline(string name, IReadOnlyList<NamePair> pairs, Func<NamePair, int> score)
    {
        (int threshold, MatchCounts counts) = ThresholdEvaluation.Best(ThresholdEvaluation.Scored(pairs, score));
        output.WriteLine($"token Jaro-Winkler, {name}, best threshold on all pairs ({threshold}): {counts}");
        return counts;
    }

    private static int Score(NamePair pair)
    {
        SourceKind kind = pair.IsPerson ? SourceKind.Person : SourceKind.Organization;
        return NameScore.Of(NameForm.Of(pair.Left, kind), NameForm.Of(pair.Right, kind));
    }
}
