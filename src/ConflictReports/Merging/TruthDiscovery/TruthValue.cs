namespace ConflictReports.Merging;

/// <summary>A value of an item, weighed.</summary>
public sealed record TruthValue
{
    /// <summary>The value, as in the claims.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// How probable it is, in thousandths, 0 to 1,000, under the policy's assumption that just one value is true. Those of an item may add up to less than 1,000: the rest is for values
    /// that nobody gives.
    /// </summary>
    public required int ProbabilityPermille { get; init; }

    /// <summary>How many sources give it, at least 1; copies count like any other.</summary>
    public required int Sources { get; init; }
}
