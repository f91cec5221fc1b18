using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>The published scales of likelihood that this version knows.</summary>
public static class LikelihoodScales
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<LikelihoodScale> All { get; } =
        [Icd203.Scale, WordsOfEstimativeProbability.Scale, PhiaYardstick.Scale, NatoLikelihood.Scale, KentLikelihood.Scale];

    /// <summary>The scale of a name.</summary>
    /// <param name="scheme">The name, such as <c>icd-203</c>.</param>
    /// <returns>The scale, or null if this version knows none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static LikelihoodScale? Find(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return All.FirstOrDefault(scale => scale.Scheme.Equals(scheme));
    }
}
