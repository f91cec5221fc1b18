using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>A rating by the code of any other scheme, kept as it stands there.</summary>
public sealed record CodedRating : RatingValue
{
    /// <summary>Whose code it is.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The code, in the spelling of the scheme. Never empty.</summary>
    public required string Code { get; init; }

    /// <summary>What the code says, in words. Never empty.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Code} ({Scheme})";
}
