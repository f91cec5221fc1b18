using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// The <c>numerical_value</c> of MISP's taxonomies <c>admiralty-scale</c> and <c>estimative-language</c>. Null is <em>no value</em>.
/// </summary>
/// <remarks>
/// For exchange only: STIX has other numbers for the same words. MISP writes 50 for F and for 6 as if they lay in the middle; here they
/// have no value.
/// Its letter <c>g</c> ("deliberately deceptive", 0) is none of the Admiralty code and comes to no letter. For likelihood MISP writes the
/// lower end of the band, and 0 for the lowest.
/// </remarks>
public static class MispNumericalValue
{
    /// <summary>The number of a letter of the Admiralty code.</summary>
    /// <param name="reliability">The letter.</param>
    /// <returns>100, 75, 50, 25 or 0 for A to E; null for F.</returns>
    public static int? Of(Reliability reliability) => reliability.StepsBelow(Reliability.A) is { } steps ? 100 - (25 * steps) : null;

    /// <summary>The number of a digit of the Admiralty code.</summary>
    /// <param name="credibility">The digit.</param>
    /// <returns>100, 75, 50, 25 or 0 for 1 to 5; null for 6.</returns>
    public static int? Of(Credibility credibility) => credibility.StepsBelow(Credibility.ConfirmedByOtherSources) is { } steps ? 100 - (25 * steps) : null;

    /// <summary>The number of a word of ICD 203.</summary>
    /// <param name="term">The word of either series.</param>
    /// <returns>0, 5, 20, 45, 55, 80 or 95; null for a word that the directive has not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public static int? Of(LikelihoodTerm term) => Icd203.Scale.Find(term) is not { } step ? null
        : step == Icd203.Scale.Steps[0] ? 0
        : decimal.ToInt32(step.Low.Value);

    /// <summary>The number of a level of confidence.</summary>
    /// <param name="level">The level.</param>
    /// <returns>0, 55 or 95 for low, moderate and high; null for any other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    public static int? Of(ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return level == ConfidenceLevel.Low ? 0
            : level == ConfidenceLevel.Moderate ? 55
            : level == ConfidenceLevel.High ? 95
            : null;
    }

    /// <summary>The letter of a value of the predicate <c>source-reliability</c>.</summary>
    /// <param name="value">The value, <c>a</c> to <c>f</c> in lower case.</param>
    /// <returns>The letter; null for <c>g</c> and any other value.</returns>
    public static Reliability? ReadReliability(string? value) => value switch
    {
        "a" => Reliability.A,
        "b" => Reliability.B,
        "c" => Reliability.C,
        "d" => Reliability.D,
        "e" => Reliability.E,
        "f" => Reliability.F,
        _ => null,
    };

    /// <summary>The digit of a value of the predicate <c>information-credibility</c>.</summary>
    /// <param name="value">The value, <c>1</c> to <c>6</c>.</param>
    /// <returns>The digit; null for any other value.</returns>
    public static Credibility? ReadCredibility(string? value) =>
        value is not null && ClosedSet<Credibility>.TryParse(value, out Credibility credibility) ? credibility : null;
}
