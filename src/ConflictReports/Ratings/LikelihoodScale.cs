using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>A published scale of likelihood: its words and their bands, from the least to the most likely.</summary>
public sealed class LikelihoodScale
{
    internal LikelihoodScale(Scheme scheme, params LikelihoodStep[] steps)
    {
        Scheme = scheme;
        Steps = EquatableArray.Create<LikelihoodStep>(steps);
    }

    /// <summary>The name of the scale in a rating.</summary>
    public Scheme Scheme { get; }

    /// <summary>The steps, from the least to the most likely.</summary>
    public EquatableArray<LikelihoodStep> Steps { get; }

    /// <summary>The step of a word.</summary>
    /// <param name="term">The word or a synonym.</param>
    /// <returns>The step, or null if the scale has no such word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public LikelihoodStep? Find(LikelihoodTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        foreach (LikelihoodStep step in Steps)
        {
            if (step.Has(term))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>
    /// The words whose bands hold a likelihood: two at an end that bands share, none in a gap between bands. Neither case is resolved here.
    /// </summary>
    /// <param name="percent">The likelihood, 0 to 100 percent.</param>
    /// <returns>The first word of each such step, from the least likely on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The likelihood is outside 0 to 100.</exception>
    public EquatableArray<LikelihoodTerm> TermsFor(Figure percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, (Figure)0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, (Figure)100);
        return Steps.Where(step => step.Contains(percent)).Select(step => step.Term).ToEquatableArray();
    }

    /// <summary>The rating that a word of the scale stands for, with its band.</summary>
    /// <param name="term">The word or a synonym; the rating keeps it as given.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentException">The scale has no such word.</exception>
    public LikelihoodRating ToRating(LikelihoodTerm term)
    {
        LikelihoodStep step = Find(term) ?? throw new ArgumentException($"The scale {Scheme} has no \"{term}\".", nameof(term));
        return LikelihoodRating.Create(Scheme, step.Low, step.High, term);
    }

    /// <summary>The name of the scale.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Scheme.Text;
}
