using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A live claim in its cluster.</summary>
public sealed record ClusterClaim
{
    /// <summary>The id: that of the report or revision, <c>#</c> and the local id; a repeated local id gets <c>~2</c> and so on.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the event it speaks of.</summary>
    public string? Event { get; init; }

    /// <summary>The statement of the claim.</summary>
    public required string Statement { get; init; }

    /// <summary>Whether it is held true or false.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>How far the deed has come. Default: not said.</summary>
    public Stage? Stage { get; init; }

    /// <summary>How sure the innermost speaker is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Where in the report it stands. Default: not said.</summary>
    public Placement? Placement { get; init; }

    /// <summary>The attributions, at least one, in the order of the claim.</summary>
    public EquatableArray<ClaimRoute> Routes { get; init; }

    /// <summary>The reasons, purposes, pretexts and other qualifiers that the speaker gives with it, as they were recorded; a claim that one names is in the same report.</summary>
    public EquatableArray<Qualifier> Qualifiers { get; init; }
}
