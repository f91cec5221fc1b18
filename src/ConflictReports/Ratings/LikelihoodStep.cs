using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>One step of a scale of likelihood: a word, those that mean the same there, and the band in percent.</summary>
public sealed record LikelihoodStep
{
    internal LikelihoodStep(Figure low, Figure high, LikelihoodTerm term, params LikelihoodTerm[] synonyms)
    {
        (Low, High, Term) = (low, high, term);
        Synonyms = EquatableArray.Create<LikelihoodTerm>(synonyms);
    }

    /// <summary>The first of the words.</summary>
    public LikelihoodTerm Term { get; }

    /// <summary>The other words of the step, in the order of publication. May be empty.</summary>
    public EquatableArray<LikelihoodTerm> Synonyms { get; }

    /// <summary>The lower end of the band in percent; included unless <see cref="LowExclusive"/>.</summary>
    public Figure Low { get; }

    /// <summary>The upper end of the band in percent; included unless <see cref="HighExclusive"/>.</summary>
    public Figure High { get; }

    /// <summary>Whether the lower end itself is not in the band.</summary>
    public bool LowExclusive { get; internal init; }

    /// <summary>Whether the upper end itself is not in the band.</summary>
    public bool HighExclusive { get; internal init; }

    /// <summary>Whether a word is the step's own or one of its synonyms.</summary>
    /// <param name="term">The word.</param>
    /// <returns>True if it is.</returns>
    public bool Has(LikelihoodTerm term) => Term.Equals(term) || Synonyms.Contains(term);

    /// <summary>Whether a likelihood lies in the band.</summary>
    /// <param name="percent">The likelihood in percent.</param>
    /// <returns>True if it does.</returns>
    public bool Contains(Figure percent) =>
        (LowExclusive ? percent > Low : percent >= Low) && (HighExclusive ? percent < High : percent <= High);
}
