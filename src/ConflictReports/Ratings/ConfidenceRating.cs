using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>How much confidence the assessor has in the basis of a judgement: in its information, assumptions and inferences.</summary>
/// <remarks>
/// Not how likely the thing is: one may be highly confident that something is unlikely. ICD 203 forbids to put both into one statement;
/// here they are two ratings.
/// </remarks>
public sealed record ConfidenceRating : RatingValue
{
    /// <summary>Whose levels are meant.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The level on the scale of the scheme.</summary>
    public required ConfidenceLevel Level { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Level} ({Scheme})";
}
