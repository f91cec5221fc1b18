using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A person's rating, unchanged; no suggestion replaces it.</summary>
public sealed record LiveRating
{
    /// <summary>The prefix of the report that has it.</summary>
    public required string Report { get; init; }

    /// <summary>The live claims, sources or evidence that it is of.</summary>
    public EquatableArray<string> Targets { get; init; }

    /// <summary>The name of whoever rates.</summary>
    public required string RaterName { get; init; }

    /// <summary>The rating as it was recorded, unchanged.</summary>
    public required Rating Rating { get; init; }
}
