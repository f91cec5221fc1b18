using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The way of one origin's word to the reader; the ways of one <see cref="OriginCount"/> share nobody.</summary>
public sealed record OriginPath
{
    /// <summary>The representative id of the origin.</summary>
    public required string Origin { get; init; }

    /// <summary>
    /// Whom and what the word passes, from the origin outward: representative ids of speakers between, ids and addresses of what it is taken from, and last the
    /// outlet. <c>without a name</c> stands for a speaker without one. Several claims may make up one way.
    /// </summary>
    public EquatableArray<string> Through { get; init; }

    /// <summary>A claim that carries the word of the origin, through that outlet if there is one.</summary>
    public required string Claim { get; init; }
}
