namespace ConflictReports.Merging;

/// <summary>That a source gives a value for an item. The three texts are compared ordinally: what is to be one value has to be one text.</summary>
public sealed record TruthClaim
{
    /// <summary>What the value is of, such as one question about one event.</summary>
    public required string Item { get; init; }

    /// <summary>Who gives it.</summary>
    public required string Source { get; init; }

    /// <summary>What is given.</summary>
    public required string Value { get; init; }
}
