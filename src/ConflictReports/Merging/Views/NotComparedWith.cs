namespace ConflictReports.Merging;

/// <summary>A question of the same measure that is shown side by side and not compared.</summary>
public sealed record NotComparedWith
{
    /// <summary>The id of the other question.</summary>
    public required string Question { get; init; }

    /// <summary>What differs: population, side, unit, scope, stage.</summary>
    public required string Why { get; init; }
}
