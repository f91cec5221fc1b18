using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>One report that ties the acts of a pattern to each other.</summary>
public sealed record PatternOccurrence
{
    /// <summary>The prefix of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The year or years that it speaks of, or failing that in which it was published. Absent: neither is known.</summary>
    public Edtf? Years { get; init; }

    /// <summary>The clusters of the events, in the order of their ids' numbers.</summary>
    public EquatableArray<string> Clusters { get; init; }

    /// <summary>What ties the acts, at least one, declared ties first.</summary>
    public EquatableArray<PatternTie> Ties { get; init; }

    /// <summary>The claims that they rest on, in order: those of the events that are tied.</summary>
    public EquatableArray<string> Claims { get; init; }
}
