using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>A fact-checker's verdict in its own words, as in schema.org's ClaimReview.</summary>
public sealed record VerdictRating : RatingValue
{
    /// <summary>The verdict as published, in any language. Never empty.</summary>
    public required string Text { get; init; }

    /// <summary>What the recorder takes the verdict to come to. Absent: not mapped.</summary>
    public MappedVerdict? Mapped { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Mapped is null ? JsonText.Quote(Text) : $"{JsonText.Quote(Text)} ({Mapped})";
}
