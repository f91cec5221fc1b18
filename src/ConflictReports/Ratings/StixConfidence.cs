using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// The <c>confidence</c> of STIX 2.1, 0 to 100, and the five scales that its appendix A maps to and from it. Null is <em>no value</em>:
/// STIX then leaves the property out.
/// </summary>
/// <remarks>
/// Only for exchange: the numbers come from the tables and are neither percents of likelihood nor comparable over scales.
/// The letters of the Admiralty code have no mapping in STIX, and none is made up here. The bands for the words of ICD 203 are STIX's own
/// and not those of the directive.
/// </remarks>
public static class StixConfidence
{
    /// <summary>The least confidence.</summary>
    public const int Min = 0;

    /// <summary>The greatest confidence.</summary>
    public const int Max = 100;

    private static readonly (int Value, int From, ConfidenceLevel Term)[] Levels =
        [(0, 0, ConfidenceLevel.None), (15, 1, ConfidenceLevel.Low), (50, 30, ConfidenceLevel.Medium), (85, 70, ConfidenceLevel.High)];

    private static readonly (int Value, int From, Credibility Term)[] Credibilities =
    [
        (10, 0, Credibility.Improbable), (30, 20, Credibility.Doubtful), (50, 40, Credibility.PossiblyTrue), (70, 60, Credibility.ProbablyTrue),
        (90, 80, Credibility.ConfirmedByOtherSources),
    ];

    private static readonly (int Value, int From, LikelihoodTerm Term)[] Words =
    [
        (0, 0, LikelihoodTerm.Impossible), (10, 1, LikelihoodTerm.HighlyUnlikely), (30, 20, LikelihoodTerm.Unlikely), (50, 40, LikelihoodTerm.EvenChance),
        (70, 60, LikelihoodTerm.Likely), (90, 80, LikelihoodTerm.HighlyLikely), (100, 100, LikelihoodTerm.Certain),
    ];

    private static readonly (int Value, int From, LikelihoodTerm Term)[] DirectiveWords =
    [
        (5, 0, LikelihoodTerm.AlmostNoChance), (15, 10, LikelihoodTerm.VeryUnlikely), (30, 20, LikelihoodTerm.Unlikely), (50, 40, LikelihoodTerm.RoughlyEvenChance),
        (70, 60, LikelihoodTerm.Likely), (85, 80, LikelihoodTerm.VeryLikely), (95, 90, LikelihoodTerm.AlmostCertain),
    ];

    /// <summary>The confidence of None, Low, Med or High.</summary>
    /// <param name="level">The level.</param>
    /// <returns>0, 15, 50 or 85; null for any other level (<c>moderate</c> is none of STIX's) and so for "not specified".</returns>
    public static int? FromLevel(ConfidenceLevel? level) => level is null ? null : ValueOf(Levels, level);

    /// <summary>The level of a confidence: 0 none, 1 to 29 low, 30 to 69 medium, 70 to 100 high.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside 0 to 100.</exception>
    public static ConfidenceLevel ToLevel(int confidence) => TermOf(Levels, confidence);

    /// <summary>The confidence of a number from 0 to 10.</summary>
    /// <param name="score">The number.</param>
    /// <returns>Ten times the number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 10.</exception>
    public static int FromZeroToTen(int score)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 10);
        return score * 10;
    }

    /// <summary>The number from 0 to 10 of a confidence: 0 to 4 is 0, 5 to 14 is 1, and so on to 95 to 100, which is 10.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside 0 to 100.</exception>
    public static int ToZeroToTen(int confidence)
    {
        ThrowIfOutside(confidence);
        return (confidence + 5) / 10;
    }

    /// <summary>The confidence of a digit of the Admiralty code.</summary>
    /// <param name="credibility">The digit.</param>
    /// <returns>90, 70, 50, 30 or 10 for 1 to 5; null for 6: the truth cannot be judged.</returns>
    public static int? FromCredibility(Credibility credibility) => ValueOf(Credibilities, credibility);

    /// <summary>
    /// The digit of the Admiralty code of a confidence: 80 to 100 is 1, 60 to 79 is 2, 40 to 59 is 3, 20 to 39 is 4, 0 to 19 is 5. No
    /// confidence comes to 6.
    /// </summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The digit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside 0 to 100.</exception>
    public static Credibility ToCredibility(int confidence) => TermOf(Credibilities, confidence);

    /// <summary>The confidence of a word of estimative probability.</summary>
    /// <param name="term">The word or a synonym of <see cref="WordsOfEstimativeProbability"/>.</param>
    /// <returns>0, 10, 30, 50, 70, 90 or 100; null for a word that the scale has not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public static int? FromEstimativeProbability(LikelihoodTerm term) => WordsOfEstimativeProbability.Scale.Find(term) is { } step ? ValueOf(Words, step.Term) : null;

    /// <summary>The word of estimative probability of a confidence: 0; 1 to 19; 20 to 39; 40 to 59; 60 to 79; 80 to 99; 100.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The first of the words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside 0 to 100.</exception>
    public static LikelihoodTerm ToEstimativeProbability(int confidence) => TermOf(Words, confidence);

    /// <summary>The confidence of a word of ICD 203 (STIX calls the scale DNI).</summary>
    /// <param name="term">The word of either series of <see cref="Icd203"/>.</param>
    /// <returns>5, 15, 30, 50, 70, 85 or 95; null for a word that the directive has not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public static int? FromIcd203(LikelihoodTerm term) => Icd203.Scale.Find(term) is { } step ? ValueOf(DirectiveWords, step.Term) : null;

    /// <summary>
    /// The word of ICD 203 of a confidence, by STIX's bands: 0 to 9, 10 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 89, 90 to 100.
    /// </summary>
    /// <param name="confidence">The confidence.</param>
    /// <returns>The first of the two words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside 0 to 100.</exception>
    public static LikelihoodTerm ToIcd203(int confidence) => TermOf(DirectiveWords, confidence);

    private static int? ValueOf<T>((int Value, int From, T Term)[] table, T term)
        where T : notnull
    {
        foreach ((int value, _, T candidate) in table)
        {
            if (candidate.Equals(term))
            {
                return value;
            }
        }

        return null;
    }

    // The rows are in ascending order and begin at 0, so the last one that begins at or below the confidence is its own.
    private static T TermOf<T>((int Value, int From, T Term)[] table, int confidence)
    {
        ThrowIfOutside(confidence);
        return table.Last(row => row.From <= confidence).Term;
    }

    private static void ThrowIfOutside(int confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(confidence, Min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, Max);
    }
}
