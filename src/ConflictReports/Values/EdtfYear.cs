namespace ConflictReports.Values;

/// <summary>A year written as a number: with the letter <c>Y</c>, with an exponent, or with significant digits (ISO 8601-2:2019, levels 1 and 2).</summary>
/// <remarks>The year has at most 18 digits. Counted astronomically: 0000 is 1 BC.</remarks>
public sealed record EdtfYear
{
    internal EdtfYear(long significand, int exponent, int? significantDigits, long value, long margin)
    {
        Significand = significand;
        Exponent = exponent;
        SignificantDigits = significantDigits;
        Value = value;
        // Digits are cut towards zero, so that a negative year's range lies before its value.
        long nearest = value - (value % margin);
        First = value < 0 ? nearest - (margin - 1) : nearest;
        Last = value < 0 ? nearest : nearest + (margin - 1);
    }

    /// <summary>The number before the exponent, with its sign: -17 in <c>Y-17E7</c>; the year itself where there is no exponent.</summary>
    public long Significand { get; }

    /// <summary>The power of ten, 0 where there is no exponent: 7 in <c>Y-17E7</c>.</summary>
    public int Exponent { get; }

    /// <summary>How many digits of the year are significant, at least 1 and at most all of them; null where the text does not say.</summary>
    public int? SignificantDigits { get; }

    /// <summary>The year as written or, with significant digits, the estimate: 1950 in <c>1950S2</c>.</summary>
    public long Value { get; }

    /// <summary>The first year that may be meant: 1900 for <c>1950S2</c>.</summary>
    public long First { get; }

    /// <summary>The last year that may be meant: 1999 for <c>1950S2</c>.</summary>
    public long Last { get; }
}
