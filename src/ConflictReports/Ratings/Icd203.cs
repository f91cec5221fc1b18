using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// Intelligence Community Directive 203 (United States, 2015), section D.6.e: seven steps of likelihood, each with two words of which a
/// product uses one series only,
/// and three levels of confidence.
/// </summary>
/// <remarks>
/// A level of confidence and a degree of likelihood must not stand in one sentence; here they are ratings of their own.
/// Neighbouring bands share their ends (5, 20, 45, 55, 80, 95), so that a bare number there leaves the word open; below 1 and above 99
/// percent there is no word.
/// </remarks>
public static class Icd203
{
    /// <summary>The seven steps: 1 to 5, 5 to 20, 20 to 45, 45 to 55, 55 to 80, 80 to 95 and 95 to 99 percent.</summary>
    public static LikelihoodScale Scale { get; } = new(
        Scheme.Icd203,
        new LikelihoodStep(1, 5, LikelihoodTerm.AlmostNoChance, LikelihoodTerm.Remote),
        new LikelihoodStep(5, 20, LikelihoodTerm.VeryUnlikely, LikelihoodTerm.HighlyImprobable),
        new LikelihoodStep(20, 45, LikelihoodTerm.Unlikely, LikelihoodTerm.Improbable),
        new LikelihoodStep(45, 55, LikelihoodTerm.RoughlyEvenChance, LikelihoodTerm.RoughlyEvenOdds),
        new LikelihoodStep(55, 80, LikelihoodTerm.Likely, LikelihoodTerm.Probable),
        new LikelihoodStep(80, 95, LikelihoodTerm.VeryLikely, LikelihoodTerm.HighlyProbable),
        new LikelihoodStep(95, 99, LikelihoodTerm.AlmostCertain, LikelihoodTerm.NearlyCertain));

    /// <summary>The levels of confidence, from the lowest to the highest: low, moderate, high.</summary>
    public static IReadOnlyList<ConfidenceLevel> ConfidenceLevels { get; } = [ConfidenceLevel.Low, ConfidenceLevel.Moderate, ConfidenceLevel.High];

    /// <summary>The rating of a level of confidence.</summary>
    /// <param name="level">Low, moderate or high.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    /// <exception cref="ArgumentException">The directive has no such level; <c>medium</c> is a word of STIX.</exception>
    public static ConfidenceRating ToRating(ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return ConfidenceLevels.Contains(level)
            ? new ConfidenceRating { Scheme = Scheme.Icd203, Level = level }
            : throw new ArgumentException($"ICD 203 has no confidence \"{level}\": low, moderate or high.", nameof(level));
    }
}
