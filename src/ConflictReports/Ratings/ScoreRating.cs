using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>A number between two ends. Without its ends a score means nothing, so both are required.</summary>
public sealed record ScoreRating : RatingValue
{
    /// <summary>The lower end of the scale, inclusive.</summary>
    public required Figure Min { get; init; }

    /// <summary>The upper end of the scale, inclusive; above <see cref="Min"/>.</summary>
    public required Figure Max { get; init; }

    /// <summary>The score, from <see cref="Min"/> to <see cref="Max"/>.</summary>
    public required Figure Value { get; init; }

    /// <summary>What the score says and which end is which, in words. Never empty.</summary>
    public string? Meaning { get; init; }

    /// <summary>Makes a rating and refuses a score outside its scale.</summary>
    /// <param name="value">The score.</param>
    /// <param name="min">The lower end, inclusive.</param>
    /// <param name="max">The upper end, inclusive.</param>
    /// <param name="meaning">What the score says, or null.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is not below the upper one, or the score is outside of them.</exception>
    public static ScoreRating Create(Figure value, Figure min, Figure max, string? meaning = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(min, max);
        ArgumentOutOfRangeException.ThrowIfLessThan(value, min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, max);
        return new ScoreRating { Min = min, Max = max, Value = value, Meaning = meaning };
    }

    /// <inheritdoc/>
    protected override string Describe() => $"{Value} of {Min} to {Max}";
}
