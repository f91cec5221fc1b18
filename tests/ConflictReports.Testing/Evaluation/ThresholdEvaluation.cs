namespace ConflictReports.Testing.Evaluation;

/// <summary>What a threshold on a score is worth.</summary>
public static class ThresholdEvaluation
{
    /// <summary>The score of each pair, in their order.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="score">What scores them.</param>
    public static IReadOnlyList<ScoredPair> Scored(IReadOnlyList<NamePair> pairs, Func<NamePair, int> score) =>
        [.. pairs.Select(pair => new ScoredPair(score(pair), pair.IsMatch))];

    /// <summary>What comes of taking each pair for one that has at least a score.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="threshold">The least score.</param>
    public static MatchCounts At(IEnumerable<ScoredPair> pairs, int threshold)
    {
        MatchCounts counts = default;
        foreach (ScoredPair pair in pairs)
        {
            bool isTaken = pair.Score >= threshold;
            counts += new MatchCounts(isTaken && pair.IsMatch ? 1 : 0, isTaken && !pair.IsMatch ? 1 : 0, !isTaken && pair.IsMatch ? 1 : 0);
        }

        return counts;
    }

    /// <summary>The threshold with the highest F1 on the pairs themselves, the lower of equal ones; what no other threshold can better.</summary>
    /// <param name="pairs">The pairs.</param>
    public static (int Threshold, MatchCounts Counts) Best(IReadOnlyList<ScoredPair> pairs) => pairs.Select(pair => pair.Score).Distinct()
        .Select(threshold => (Threshold: threshold, Counts: At(pairs, threshold)))
        .OrderByDescending(candidate => candidate.Counts.F1).ThenBy(candidate => candidate.Threshold).First();

    /// <summary>Each pair judged by the threshold that is best on the folds without it, all counted together. Pair i is of fold i modulo their number.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="folds">How many folds, at least 2.</param>
    public static MatchCounts CrossValidated(IReadOnlyList<ScoredPair> pairs, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        return Enumerable.Range(0, folds).Select(fold => At(
            pairs.Where((_, place) => place % folds == fold),
            Best([.. pairs.Where((_, place) => place % folds != fold)]).Threshold)).Aggregate(MatchCounts.Add);
    }
}
