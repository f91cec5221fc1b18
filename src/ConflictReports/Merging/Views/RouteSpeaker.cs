namespace ConflictReports.Merging;

/// <summary>A speaker on the way of a statement.</summary>
public sealed record RouteSpeaker
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Its name or description.</summary>
    public required string Name { get; init; }

    /// <summary>The verb with which it put the claim forward.</summary>
    public required string Verb { get; init; }

    /// <summary>Whether the words or the thought are only ascribed to it.</summary>
    public required bool Imputed { get; init; }
}
