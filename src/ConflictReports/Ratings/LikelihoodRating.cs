using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// How likely it is that something is so or will be so, as a band in percent and, where there is one, the word of a scheme.
/// </summary>
/// <remarks>
/// Not the assessor's confidence: ICD 203 wants the two apart, see <see cref="ConfidenceRating"/>. The band is kept since the same word
/// means other bands elsewhere.
/// </remarks>
public sealed record LikelihoodRating : RatingValue
{
    /// <summary>Whose words and bands are meant.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The word of the scheme. Absent: only the band was given.</summary>
    public LikelihoodTerm? Term { get; init; }

    /// <summary>The lower end of the band in percent, 0 to 100, inclusive.</summary>
    public required Figure Low { get; init; }

    /// <summary>The upper end of the band in percent, 0 to 100, inclusive and not below <see cref="Low"/>.</summary>
    public required Figure High { get; init; }

    /// <summary>Makes a rating and refuses a band that is none.</summary>
    /// <param name="scheme">Whose words and bands are meant.</param>
    /// <param name="low">The lower end in percent.</param>
    /// <param name="high">The upper end in percent.</param>
    /// <param name="term">The word, or null.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside 0 to 100, or the lower end is above the upper one.</exception>
    public static LikelihoodRating Create(Scheme scheme, Figure low, Figure high, LikelihoodTerm? term = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentOutOfRangeException.ThrowIfLessThan(low, (Figure)0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, (Figure)100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return new LikelihoodRating { Scheme = scheme, Term = term, Low = low, High = high };
    }

    /// <inheritdoc/>
    protected override string Describe() => Term is null ? $"{Low} to {High} % ({Scheme})" : $"{Term}, {Low} to {High} % ({Scheme})";
}
