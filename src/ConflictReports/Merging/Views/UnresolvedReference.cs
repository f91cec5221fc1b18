namespace ConflictReports.Merging;

/// <summary>A reference to something that is not live or not in the set.</summary>
public sealed record UnresolvedReference
{
    /// <summary>The prefix of the report that has it.</summary>
    public required string Report { get; init; }

    /// <summary>The reference as written.</summary>
    public required string Reference { get; init; }

    /// <summary>What has it: a relation, rating, judgement or enquiry.</summary>
    public required string Of { get; init; }
}
