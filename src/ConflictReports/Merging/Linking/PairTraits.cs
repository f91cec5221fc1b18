namespace ConflictReports.Merging.Linking;

/// <summary>What accounts of one event often have in common and accounts of two seldom have.</summary>
/// <param name="Statements">Words of statements in one language.</param>
/// <param name="Figures">Figures of one measure and population.</param>
internal readonly record struct PairTraits(TraitCounts Statements, TraitCounts Figures)
{
    public static PairTraits operator +(PairTraits left, PairTraits right) => new(left.Statements + right.Statements, left.Figures + right.Figures);

    /// <summary>Whether one of them is so much rarer than within that it tells two clusters apart.</summary>
    public bool AreRarerThan(PairTraits within, EventWeights weights) => Statements.AreRarerThan(within.Statements, weights);
}
