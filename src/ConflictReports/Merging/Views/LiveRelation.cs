using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A relation that somebody asserts, listed beside the comparison and not mixed with it.</summary>
public sealed record LiveRelation
{
    /// <summary>The prefix of the report that has it.</summary>
    public required string Report { get; init; }

    /// <summary>The live claims that it is from.</summary>
    public EquatableArray<string> From { get; init; }

    /// <summary>The live claims that it is to.</summary>
    public EquatableArray<string> To { get; init; }

    /// <summary>Who asserts it: the source named, or the recorder.</summary>
    public required string AssertedByName { get; init; }

    /// <summary>The relation as it was recorded, unchanged.</summary>
    public required ClaimRelation Relation { get; init; }
}
