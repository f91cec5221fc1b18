using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>
/// The view of a set of reports under a policy: which claims speak of the same event and question, where they agree, are in tension or
/// contradict each other, how many independent origins stand behind each value, and what people assert, asked and rated.
/// </summary>
/// <remarks>
/// <para>
/// A pure function of set and policy: the same two give the same bytes everywhere, whatever the order in which the set was made. No clock,
/// no culture, no floating point.
/// </para>
/// <para>
/// Every live claim stands in exactly one cluster; each of its quantities and times is in exactly one question, and its occurrence in
/// exactly one. Nothing that a person judged, rated or asserted is changed: suggestions stand beside.
/// </para>
/// <para>The shape is not yet settled: <see cref="FormatVersion"/> says so.</para>
/// </remarks>
public sealed record Dossier
{
    /// <summary>The version of the shape that this library writes.</summary>
    public const string CurrentFormatVersion = "0.1-unstable";

    /// <summary>The version of the shape: <see cref="CurrentFormatVersion"/>.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>The digest of the set: <see cref="ReportSet.ComputeDigest"/>.</summary>
    public required Digest Set { get; init; }

    /// <summary>The digest of the policy: <see cref="DossierPolicy.ComputeDigest"/>.</summary>
    public required Digest Policy { get; init; }

    /// <summary>How many reports, claims, clusters and contradictions there are.</summary>
    public required DossierSummary Summary { get; init; }

    /// <summary>The contradictions, then the tensions, each in the order of the clusters.</summary>
    public EquatableArray<DossierConflict> Conflicts { get; init; }

    /// <summary>Who denied what, in the order of the clusters and their claims.</summary>
    public EquatableArray<Denial> Denials { get; init; }

    /// <summary>What was asked or checked and not confirmed, in the order of the clusters. An enquiry stands unchanged in its cluster, too.</summary>
    public EquatableArray<UnverifiedPoint> Unverified { get; init; }

    /// <summary>Parallels between reports of different years, by families and then by actors: no findings.</summary>
    public EquatableArray<DossierPattern> Patterns { get; init; }

    /// <summary>The clusters by label, then by type, then by representative.</summary>
    public EquatableArray<EventCluster> Clusters { get; init; }

    /// <summary>Relations of which no end is a live claim.</summary>
    public EquatableArray<LiveRelation> Relations { get; init; }

    /// <summary>Enquiries about no live claim.</summary>
    public EquatableArray<LiveEnquiry> Enquiries { get; init; }

    /// <summary>Ratings of sources and evidence, and of nothing live.</summary>
    public EquatableArray<LiveRating> Ratings { get; init; }

    /// <summary>Sources and actors that were taken to be one.</summary>
    public EquatableArray<IdentityGroup> Identities { get; init; }

    /// <summary>Joins of sources, actors and events that were not made.</summary>
    public EquatableArray<IdentityFinding> IdentityFindings { get; init; }

    /// <summary>Reports that are suspected of being copies without saying so, in the order of their prefixes.</summary>
    public EquatableArray<CopyFinding> Copies { get; init; }

    /// <summary>The revisions of the set and their standing, in the order of their digests.</summary>
    public EquatableArray<DossierRevision> Revisions { get; init; }

    /// <summary>What is remarkable about the revisions.</summary>
    public EquatableArray<RevisionFinding> RevisionFindings { get; init; }

    /// <summary>References to what is not live or not in the set.</summary>
    public EquatableArray<UnresolvedReference> Unresolved { get; init; }

    /// <summary>Makes the view of a set.</summary>
    /// <param name="reports">The set.</param>
    /// <param name="policy">The policy; null: <see cref="DossierPolicy.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Dossier Build(ReportSet reports, DossierPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new DossierBuilder(reports, policy ?? DossierPolicy.Default, cancellationToken).Build();
    }
}
