namespace ConflictReports.Testing.Evaluation;

/// <summary>How the lower figure of origins stands to the true number, over the values that have one.</summary>
/// <param name="Values">The values judged.</param>
/// <param name="OverCounted">Values whose lower figure is greater than the true number: the harmful error, since a copy then confirms what it copies.</param>
/// <param name="UnderCounted">Values whose upper figure is less than the true number.</param>
/// <param name="Several">Values with at least two true origins.</param>
/// <param name="SeveralFound">Of these, the ones whose lower figure is at least two.</param>
public sealed record OriginScores(int Values, int OverCounted, int UnderCounted, int Several, int SeveralFound)
{
    /// <summary>The share of values that are over-counted; null: there is no value.</summary>
    public Fraction? OverCount => Fraction.Of(OverCounted, Values);

    /// <summary>The share of values that are under-counted; null: there is no value.</summary>
    public Fraction? UnderCount => Fraction.Of(UnderCounted, Values);

    /// <summary>The share of values with several true origins that are known to have several: who always says one over-counts nothing, and finds nothing either.</summary>
    public Fraction? SeveralRecall => Fraction.Of(SeveralFound, Several);
}
