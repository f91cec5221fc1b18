using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The cluster of a claim that is explained, and why its events are taken to be one.</summary>
public sealed record ExplainedCluster
{
    /// <summary>The id within the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The type of the event. Absent: the claim has no event.</summary>
    public EventType? Type { get; init; }

    /// <summary>How many claims stand in it.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int ClaimCount { get; init; }

    /// <summary>The ids of the events, in order.</summary>
    public EquatableArray<string> Events { get; init; }

    /// <summary>Why they are taken to be one.</summary>
    public EquatableArray<IdentityJoin> Joins { get; init; }

    /// <summary>Joins with other events that were not made, and why not.</summary>
    public EquatableArray<IdentityFinding> NotJoined { get; init; }

    /// <summary>Ids of further events that a report holds possible to be the same; not joined.</summary>
    public EquatableArray<string> PossiblySameAs { get; init; }

    /// <summary>Ids of the events that a report says these are part of.</summary>
    public EquatableArray<string> PartOf { get; init; }
}
