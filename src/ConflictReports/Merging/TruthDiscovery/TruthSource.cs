namespace ConflictReports.Merging;

/// <summary>A source and its estimated accuracy.</summary>
public sealed record TruthSource
{
    /// <summary>The source, as in the claims.</summary>
    public required string Source { get; init; }

    /// <summary>How many of a thousand values that it gives are taken to be true, as the last round took it; 10 to 990, so that no source is beyond doubt or of no use.</summary>
    public required int AccuracyPermille { get; init; }

    /// <summary>How many claims it makes, at least 1.</summary>
    public required int Claims { get; init; }
}
