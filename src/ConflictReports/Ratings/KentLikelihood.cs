using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>Sherman Kent's words of estimative probability (1964): five middle values with a give or take, between two sure ends.</summary>
/// <remarks>The bands share 40 and 87 percent and leave gaps, such as 13 to 19: a number there has no word.</remarks>
public static class KentLikelihood
{
    /// <summary>
    /// The seven steps: 0; 7, give or take 5; 30 and 50, give or take 10; 75, give or take 12; 93, give or take 6; 100 percent.
    /// </summary>
    public static LikelihoodScale Scale { get; } = new(
        Scheme.Kent,
        new LikelihoodStep(0, 0, LikelihoodTerm.Impossible),
        new LikelihoodStep(2, 12, LikelihoodTerm.AlmostCertainlyNot),
        new LikelihoodStep(20, 40, LikelihoodTerm.ProbablyNot),
        new LikelihoodStep(40, 60, LikelihoodTerm.ChancesAboutEven),
        new LikelihoodStep(63, 87, LikelihoodTerm.Probable),
        new LikelihoodStep(87, 99, LikelihoodTerm.AlmostCertain),
        new LikelihoodStep(100, 100, LikelihoodTerm.Certain));
}
