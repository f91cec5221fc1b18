using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How somebody rates a claim, a source or evidence, on one scale.</summary>
public sealed record Rating : ExtensibleRecord
{
    /// <summary>A local id, if something refers to it.</summary>
    public LocalId? Id { get; init; }

    /// <summary>What is rated: a claim, a source or evidence.</summary>
    public required RatingTarget Target { get; init; }

    /// <summary>The local id of the source that rates.</summary>
    public required LocalId Rater { get; init; }

    /// <summary>When it was rated.</summary>
    public Timestamp? RatedAt { get; init; }

    /// <summary>The rating on its scale, of which there are several.</summary>
    public required RatingValue Value { get; init; }

    /// <summary>The claims and evidence that it rests on.</summary>
    public EquatableArray<ReportReference> Basis { get; init; }

    /// <summary>Why, in words. Never empty.</summary>
    public string? Rationale { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Target} by {Rater}: {Value}";
}
