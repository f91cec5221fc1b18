using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Claims about one event, or a single claim without an event.</summary>
public sealed record EventCluster
{
    /// <summary>The id within the dossier, such as <c>k1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The smallest id of its events, or of its claims if there is none.</summary>
    public required string Representative { get; init; }

    /// <summary>The label of the event, or the statement, for people to read.</summary>
    public required string Label { get; init; }

    /// <summary>The type of the event; absent: claims without an event.</summary>
    public EventType? Type { get; init; }

    /// <summary>The ids of the events, in order.</summary>
    public EquatableArray<string> Events { get; init; }

    /// <summary>Why they are taken to be one.</summary>
    public EquatableArray<IdentityJoin> Joins { get; init; }

    /// <summary>Ids of further events that a report holds possible to be the same; not joined.</summary>
    public EquatableArray<string> PossiblySameAs { get; init; }

    /// <summary>Ids of the events that a report says these are part of.</summary>
    public EquatableArray<string> PartOf { get; init; }

    /// <summary>The claims, in the order of their ids.</summary>
    public EquatableArray<ClusterClaim> Claims { get; init; }

    /// <summary>The questions: quantities, times, occurrences.</summary>
    public EquatableArray<Question> Questions { get; init; }

    /// <summary>Relations that somebody asserts from one of the claims.</summary>
    public EquatableArray<LiveRelation> Relations { get; init; }

    /// <summary>Enquiries; each stands in the cluster of the first claim that it is about.</summary>
    public EquatableArray<LiveEnquiry> Enquiries { get; init; }

    /// <summary>People's ratings of the claims.</summary>
    public EquatableArray<LiveRating> Ratings { get; init; }
}
