namespace ConflictReports.Merging.Building;

/// <summary>A value in its normal form: what is said, and how far it reaches before it contradicts.</summary>
/// <param name="Stated">What is said.</param>
/// <param name="Support">What is said, widened for rounding and hedges by the policy; contains <paramref name="Stated"/>.</param>
/// <param name="IsHedged">Whether the figure is called approximate, so that what is said has no sharp edge.</param>
/// <param name="IsHull">Whether what is said is not any one point between the bounds: a time that lasts from one to the other, or dates with gaps between.</param>
/// <param name="IsUtc">Whether it is a time in UTC, while the local one that <paramref name="Support"/> allows for is not known.</param>
internal readonly record struct IntervalValue(Interval Stated, Interval Support, bool IsHedged = false, bool IsHull = false, bool IsUtc = false)
{
    public static IntervalValue Sharp(Interval interval) => new(interval, interval);

    /// <summary>Whether the other value follows from this one, or both mean about the same.</summary>
    public bool Entails(IntervalValue other) => Equals(other) || (IsUtc == other.IsUtc ? EntailsAlike(other)
        : IsUtc && !other.IsHull && other.Stated.Contains(Support));

    /// <summary>Compares two values.</summary>
    /// <returns>The verdict, how what is said lies, and the reason.</returns>
    public (Verdict Verdict, IntervalRelation Relation, string Why) CompareTo(IntervalValue other)
    {
        IntervalRelation relation = Stated.RelationTo(other.Stated);
        bool isNested = relation is IntervalRelation.Equal or IntervalRelation.Within or IntervalRelation.Contains;
        if (isNested && (Entails(other) || other.Entails(this)))
        {
            return (Verdict.Agreement, relation, relation == IntervalRelation.Equal ? "the same" : "the one follows from the other");
        }

        if (isNested)
        {
            return (Verdict.Compatible, relation, IsUtc == other.IsUtc ? "both can be true; the one lasts, or has gaps" : "both can be true; the one is in UTC, the other in a local time");
        }

        if (relation is IntervalRelation.Overlap or IntervalRelation.Touch)
        {
            return (IsHedged, other.IsHedged, relation) switch
            {
                (true, true, _) when Entails(other) => (Verdict.Agreement, relation, "both are approximate and meet"),
                (false, false, IntervalRelation.Touch) => (Verdict.Tension, relation, "both can be true at one point only"),
                _ => (Verdict.Compatible, relation, "both can be true"),
            };
        }

        return Support.RelationTo(other.Support) switch
        {
            IntervalRelation.Disjoint => (Verdict.Contradiction, relation, "they have nothing in common"),
            IntervalRelation.Touch => (Verdict.Tension, relation, "they meet at one point only, with rounding and hedges allowed for"),
            _ => (Verdict.Compatible, relation, "they meet within rounding and hedges"),
        };
    }

    private bool EntailsAlike(IntervalValue other) =>
        !other.IsHull && (other.Stated.Contains(Stated) || (IsHedged && other.IsHedged && !IsHull && !Stated.Intersect(other.Stated).IsEmpty));
}
