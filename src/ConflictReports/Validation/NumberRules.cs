namespace ConflictReports.Validation;

/// <summary>What a number has to be; null is no bound.</summary>
internal sealed record NumberRules
{
    /// <summary>The least value.</summary>
    public NumberBound? Minimum { get; init; }

    /// <summary>The greatest value.</summary>
    public NumberBound? Maximum { get; init; }

    /// <summary>The value that has to be exceeded.</summary>
    public NumberBound? ExclusiveMinimum { get; init; }

    /// <summary>The value that has to be stayed below.</summary>
    public NumberBound? ExclusiveMaximum { get; init; }

    /// <summary>The number above zero that has to go into the value.</summary>
    public NumberBound? MultipleOf { get; init; }
}
