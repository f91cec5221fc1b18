using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>The likelihoods of NATO's Allied Joint Publication 2.1: five steps.</summary>
/// <remarks>At 40 and 60 percent two words hold; 10 and 90 percent belong to the milder word.</remarks>
public static class NatoLikelihood
{
    /// <summary>The five steps: below 10, 10 to 40, 40 to 60, 60 to 90 and above 90 percent.</summary>
    public static LikelihoodScale Scale { get; } = new(
        Scheme.NatoAjp21,
        new LikelihoodStep(0, 10, LikelihoodTerm.HighlyUnlikely) { HighExclusive = true },
        new LikelihoodStep(10, 40, LikelihoodTerm.Unlikely),
        new LikelihoodStep(40, 60, LikelihoodTerm.EvenChance),
        new LikelihoodStep(60, 90, LikelihoodTerm.Likely),
        new LikelihoodStep(90, 100, LikelihoodTerm.HighlyLikely) { LowExclusive = true });
}
