namespace ConflictReports.Values;

/// <summary>The years that fit four digits or X, perhaps after a minus sign, in ascending order.</summary>
internal readonly ref struct EdtfYearPattern
{
    private readonly ReadOnlySpan<char> digits;
    private readonly bool isNegative;

    public EdtfYearPattern(ReadOnlySpan<char> text)
    {
        isNegative = text[0] == '-';
        digits = isNegative ? text[1..] : text;
        Count = 1;
        foreach (char digit in digits)
        {
            Count *= digit == 'X' ? 10 : 1;
        }
    }

    /// <summary>How many years fit, one of which may be none (see <see cref="At"/>).</summary>
    public int Count { get; }

    /// <summary>The year at a place of the ascending order, or null for minus zero, which is no year.</summary>
    public int? At(int index)
    {
        // The digits of the place, counted in years away from zero, fill the X from the right.
        int rest = isNegative ? Count - 1 - index : index;
        int year = 0;
        int weight = 1;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            int digit = digits[i] - '0';
            if (digits[i] == 'X')
            {
                (rest, digit) = Math.DivRem(rest, 10);
            }

            year += digit * weight;
            weight *= 10;
        }

        return isNegative && year == 0 ? null : isNegative ? -year : year;
    }
}
