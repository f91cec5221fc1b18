using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>The words of estimative probability as STIX 2.1 has them (appendix A): seven steps in whole percent, with sure ends.</summary>
/// <remarks>The bands are in whole percent: a fraction between two of them, such as 19.5, has no word.</remarks>
public static class WordsOfEstimativeProbability
{
    /// <summary>The seven steps: 0, 1 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 99 and 100 percent.</summary>
    public static LikelihoodScale Scale { get; } = new(
        Scheme.Wep,
        new LikelihoodStep(0, 0, LikelihoodTerm.Impossible),
        new LikelihoodStep(1, 19, LikelihoodTerm.HighlyUnlikely, LikelihoodTerm.AlmostCertainlyNot),
        new LikelihoodStep(20, 39, LikelihoodTerm.Unlikely, LikelihoodTerm.ProbablyNot),
        new LikelihoodStep(40, 59, LikelihoodTerm.EvenChance),
        new LikelihoodStep(60, 79, LikelihoodTerm.Likely, LikelihoodTerm.Probable),
        new LikelihoodStep(80, 99, LikelihoodTerm.HighlyLikely, LikelihoodTerm.AlmostCertain),
        new LikelihoodStep(100, 100, LikelihoodTerm.Certain));
}
