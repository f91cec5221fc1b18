namespace ConflictReports.Merging.Building;

/// <summary>An interval of decimals; a bound that is null is infinite, and an infinite bound is never excluded.</summary>
internal readonly record struct Interval(decimal? Lower, decimal? Upper, bool LowerExcluded = false, bool UpperExcluded = false)
{
    public static Interval Everything => new(null, null);

    public bool IsEmpty => Lower is { } low && Upper is { } high && (low > high || (low == high && (LowerExcluded || UpperExcluded)));

    public bool IsPoint => Lower is { } low && Upper is { } high && low == high && !LowerExcluded && !UpperExcluded;

    public static Interval Point(decimal value) => new(value, value);

    public Interval Intersect(Interval other)
    {
        bool lowerIsMine = CompareLower(this, other) >= 0;
        bool upperIsMine = CompareUpper(this, other) <= 0;
        return new Interval(
            lowerIsMine ? Lower : other.Lower,
            upperIsMine ? Upper : other.Upper,
            lowerIsMine ? LowerExcluded : other.LowerExcluded,
            upperIsMine ? UpperExcluded : other.UpperExcluded);
    }

    public Interval Hull(Interval other)
    {
        bool lowerIsMine = CompareLower(this, other) <= 0;
        bool upperIsMine = CompareUpper(this, other) >= 0;
        return new Interval(
            lowerIsMine ? Lower : other.Lower,
            upperIsMine ? Upper : other.Upper,
            lowerIsMine ? LowerExcluded : other.LowerExcluded,
            upperIsMine ? UpperExcluded : other.UpperExcluded);
    }

    public bool Contains(Interval other) => CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0;

    /// <summary>How this interval lies to another; neither is empty.</summary>
    public IntervalRelation RelationTo(Interval other)
    {
        if (Equals(other))
        {
            return IntervalRelation.Equal;
        }

        if (other.Contains(this))
        {
            return IntervalRelation.Within;
        }

        Interval common = Intersect(other);
        return Contains(other) ? IntervalRelation.Contains
            : common.IsEmpty ? IntervalRelation.Disjoint
            : common.IsPoint ? IntervalRelation.Touch
            : IntervalRelation.Overlap;
    }

    /// <summary>The interval of the whole numbers in this one, with both bounds included.</summary>
    public Interval ToWhole() => new(
        Lower is { } low ? (decimal.IsInteger(low) && LowerExcluded ? low + 1 : decimal.Ceiling(low)) : null,
        Upper is { } high ? (decimal.IsInteger(high) && UpperExcluded ? high - 1 : decimal.Floor(high)) : null);

    public static int CompareLower(Interval left, Interval right) => (left.Lower, right.Lower) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } one, { } other) when one != other => one.CompareTo(other),
        _ => left.LowerExcluded.CompareTo(right.LowerExcluded),
    };

    public static int CompareUpper(Interval left, Interval right) => (left.Upper, right.Upper) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } one, { } other) when one != other => one.CompareTo(other),
        _ => right.UpperExcluded.CompareTo(left.UpperExcluded),
    };
}
