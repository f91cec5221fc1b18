using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>An origin that stands behind a value.</summary>
public sealed record Origin
{
    /// <summary>The representative id of the source.</summary>
    public required string Id { get; init; }

    /// <summary>Its name or description.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of origin it is.</summary>
    public required OriginKind Kind { get; init; }

    /// <summary>The claims that carry its word, in order.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>Whether it counts in the lower figure.</summary>
    public required bool CountsForMin { get; init; }

    /// <summary>Whether it counts in the upper figure.</summary>
    public required bool CountsForMax { get; init; }

    /// <summary>Why it counts so.</summary>
    public required string Why { get; init; }
}
