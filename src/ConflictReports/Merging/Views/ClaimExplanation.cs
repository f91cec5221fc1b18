using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Why a dossier says what it says of one claim: all that it rests on, and nothing that is not in the dossier.</summary>
/// <remarks>Made by <see cref="Explanation.Of"/>; written by <see cref="DossierJson"/>, shown by <see cref="ExplanationText"/>. Equal sets and policies give equal explanations.</remarks>
public sealed record ClaimExplanation
{
    /// <summary>The version of the shape: that of the dossier.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>The digest of the set.</summary>
    public required Digest Set { get; init; }

    /// <summary>The digest of the policy.</summary>
    public required Digest Policy { get; init; }

    /// <summary>The id of the claim: that of the dossier, or digest, <c>#</c> and local id if its revision is not live.</summary>
    public required string Claim { get; init; }

    /// <summary>The id of its report.</summary>
    public required string Report { get; init; }

    /// <summary>The digest of its revision.</summary>
    public required Digest Revision { get; init; }

    /// <summary>Its statement.</summary>
    public required string Statement { get; init; }

    /// <summary>What became of its revision; what is not live stands in no cluster.</summary>
    public required RevisionStanding Standing { get; init; }

    /// <summary>The revisions that superseded or retracted it, in order.</summary>
    public EquatableArray<Digest> Because { get; init; }

    /// <summary>The standing in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The cluster that it stands in. Absent if it is not live.</summary>
    public ExplainedCluster? Cluster { get; init; }

    /// <summary>The questions that it answers, in the order of the dossier.</summary>
    public EquatableArray<ExplainedAnswer> Answers { get; init; }

    /// <summary>Relations that name it.</summary>
    public EquatableArray<LiveRelation> Relations { get; init; }

    /// <summary>Enquiries about it.</summary>
    public EquatableArray<LiveEnquiry> Enquiries { get; init; }

    /// <summary>People's ratings of it; no suggestion replaces them.</summary>
    public EquatableArray<LiveRating> Ratings { get; init; }

    /// <summary>Denials that it is, or that name it as what they are against.</summary>
    public EquatableArray<Denial> Denials { get; init; }

    /// <summary>Patterns that rest on it.</summary>
    public EquatableArray<DossierPattern> Patterns { get; init; }

    /// <summary>The claim itself and all live claims that are named above, in the order of their ids: who says them, through whom.</summary>
    public EquatableArray<ClusterClaim> Claims { get; init; }
}
