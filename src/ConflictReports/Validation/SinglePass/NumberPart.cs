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

    /// <summary>Whether the decimal bounds say all that <see cref="Rules"/> does.</summary>
    public bool IsRange { get; init; } = true;

    /// <summary>Whether a number of at most 15 digits is within the decimal bounds.</summary>
    public bool Contains(decimal value) => value >= Minimum && value <= Maximum && value > ExclusiveMinimum && value < ExclusiveMaximum;
}
