namespace ConflictReports.Validation.SinglePass;

/// <summary>What a number has to be.</summary>
internal sealed record NumberPart
{
    /// <summary>What judges the text of the number, beside the bounds; null: nothing.</summary>
    public ValueCheck? Check { get; init; }

    /// <summary>The bounds; null: none.</summary>
    public NumberRules? Rules { get; init; }

    /// <summary>The least value, for numbers of at most 15 digits, which a decimal holds exactly.</summary>
    public decimal Minimum { get; init; } = decimal.MinValue;

    /// <summary>The greatest value.</summary>
    public decimal Maximum { get; init; } = decimal.MaxValue;

    /// <summary>The value that has to be exceeded.</summary>
    public decimal ExclusiveMinimum { get; init; } = decimal.MinValue;

    /// <summary>The value that has to be stayed below.</summary>
    public decimal ExclusiveMaximum { get; init; } = decimal.MaxValue;

    /// <summary>Whole numbers from this one on, to <see cref="WholeMaximum"/>, are within the bounds; none if it is the larger one.</summary>
    public long WholeMinimum { get; init; } = 1;

    /// <summary>See <see cref="WholeMinimum"/>.</summary>
    public long WholeMaximum { get; init; }

    /// <summary>Whether the decimal bounds say all that <see cref="Rules"/> does.</summary>
    public bool IsRange { get; init; } = true;

    /// <summary>Whether a number of at most 15 digits is within the bounds.</summary>
    /// <param name="digits">The number without its decimal point.</param>
    /// <param name="decimals">How many of the digits stand behind the point.</param>
    public bool Contains(long digits, int decimals)
    {
        if (decimals == 0 && digits >= WholeMinimum && digits <= WholeMaximum)
        {
            return true;
        }

        long size = Math.Abs(digits);
        decimal value = new((int)size, (int)(size >> 32), 0, digits < 0, (byte)decimals);
        return value >= Minimum && value <= Maximum && value > ExclusiveMinimum && value < ExclusiveMaximum;
    }
}
