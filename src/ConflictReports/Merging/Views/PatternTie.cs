namespace ConflictReports.Merging;

/// <summary>What ties an act to another one in a report.</summary>
public sealed record PatternTie
{
    /// <summary>What kind of tie it is.</summary>
    public required PatternTieKind Kind { get; init; }

    /// <summary>The tie in words.</summary>
    public required string Why { get; init; }

    /// <summary>The claim whose speaker gives the reason, purpose or pretext. Absent: the tie is that of a part to its whole.</summary>
    public string? Said { get; init; }
}
