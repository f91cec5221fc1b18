namespace ConflictReports.Testing.Evaluation;

/// <summary>How much of what is said is right, and how much of what is right is said.</summary>
/// <param name="Precision">The share of what is said that is right; null: nothing is said.</param>
/// <param name="Recall">The share of what is right that is said; null: nothing is right.</param>
public sealed record PrecisionRecall(Fraction? Precision, Fraction? Recall)
{
    /// <summary>The harmonic mean of the two; null if one of them is.</summary>
    public Fraction? F1 => Fraction.HarmonicMean(Precision, Recall);
}
