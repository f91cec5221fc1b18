using ConflictReports.Merging.Explaining;
using ConflictReports.Merging.Independence;
using ConflictReports.Merging.Linking;
using ConflictReports.Merging.TruthDiscovery;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Builds a dossier, step by step: revisions, identities, clusters, questions.</summary>
internal sealed class DossierBuilder(ReportSet reports, DossierPolicy policy, CancellationToken cancellationToken)
{
    public Dossier Build()
    {
        RevisionResolver revisions = new(reports);
        LiveIndex index = new(revisions.Live);
        LiveStatements statements = new(index);
        PartyIdentities identities = new(index, policy, statements.Judgements);
        EventLinker events = new(index, identities, policy, statements.Judgements, cancellationToken);
        IReadOnlyList<LiveRelation> relations = statements.Relations(index, identities);
        PropositionLinker propositions = new(index, events, statements.Judgements, relations);
        cancellationToken.ThrowIfCancellationRequested();

        List<DossierConflict> conflicts = [];
        OutletVoices voices = new(index, identities);
        CopySuspicions copies = CopyFinder.Find(index, identities, voices, events.ClusterOf, policy);
        OriginCounter counter = new(voices, events.CertainEventOf, copies, new SpeakerTongues(index, identities, policy));
        ClusterBuilder builder = new(policy, identities, voices, propositions, counter, new Retractions(relations, index, identities, voices));
        List<EventCluster> clusters = BuildClusters(index, events, builder, conflicts);
        if (policy.Truth is { } truth)
        {
            clusters = [.. AnswerWeighing.Weigh(clusters, truth, cancellationToken)];
        }

        IReadOnlyList<LiveEnquiry> enquiries = statements.Enquiries(index, identities);
        StatementPlacer placer = new(clusters, relations, enquiries, statements.Ratings(identities));
        ClusterIndex placed = new([.. clusters.Select(placer.Place)]);
        UnverifiedCollector unverified = new(placed, enquiries);
        return new Dossier
        {
            FormatVersion = Dossier.CurrentFormatVersion,
            Set = reports.ComputeDigest(),
            Policy = policy.ComputeDigest(),
            Summary = Summarize(revisions, index, clusters, conflicts, relations),
            Conflicts = conflicts.OrderBy(conflict => conflict.Verdict).ToEquatableArray(),
            Denials = new DenialCollector(placed, relations, conflicts).Collect(index).ToEquatableArray(),
            Unverified = unverified.Collect().ToEquatableArray(),
            Patterns = new PatternFinder(index, identities, placed).Find().ToEquatableArray(),
            Clusters = unverified.Place().ToEquatableArray(),
            Relations = placer.UnplacedRelations,
            Enquiries = placer.UnplacedEnquiries,
            Ratings = placer.UnplacedRatings,
            Identities = identities.Groups().ToEquatableArray(),
            IdentityFindings = identities.Findings.Concat(events.Resolver.Findings).Concat(propositions.Findings).Distinct()
                .OrderBy(finding => finding.Left, StringComparer.Ordinal).ThenBy(finding => finding.Right, StringComparer.Ordinal)
                .ThenBy(finding => finding.Kind).ThenBy(finding => finding.Why, StringComparer.Ordinal).ToEquatableArray(),
            Copies = copies.Findings.ToEquatableArray(),
            Revisions = revisions.Standings.ToEquatableArray(),
            RevisionFindings = revisions.Findings.ToEquatableArray(),
            Unresolved = index.Unresolved.Distinct().OrderBy(item => item.Report, StringComparer.Ordinal)
                .ThenBy(item => item.Reference, StringComparer.Ordinal).ThenBy(item => item.Of, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private List<EventCluster> BuildClusters(LiveIndex index, EventLinker events, ClusterBuilder builder, List<DossierConflict> conflicts)
    {
        ILookup<string, EventFacts> eventsByCluster = events.EventsByCluster();
        ILookup<string, IdentityLink> links = events.LinksByCluster();
        List<ClusterDraft> drafts = [.. index.Reports.SelectMany(report => report.Claims).GroupBy(events.ClusterOf, StringComparer.Ordinal)
            .Select(claims => new ClusterDraft(claims.Key, eventsByCluster[claims.Key], claims, events.Resolver.JoinsOf(links[claims.Key]).ToEquatableArray()))];
        drafts.Sort(ClusterDraft.Compare);

        List<EventCluster> clusters = [];
        foreach (ClusterDraft draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            clusters.Add(builder.Build(draft, $"k{clusters.Count + 1}", conflicts));
        }

        return clusters;
    }

    private DossierSummary Summarize(
        RevisionResolver revisions, LiveIndex index, List<EventCluster> clusters, List<DossierConflict> conflicts, IReadOnlyList<LiveRelation> relations) => new()
        {
            Reports = index.Reports.Select(report => report.Report.Id).Distinct().Count(),
            Revisions = reports.Count,
            LiveRevisions = revisions.Live.Count,
            Redacted = reports.Redactions.Select(redaction => redaction.Digest).Distinct().Count(),
            Claims = clusters.Sum(cluster => cluster.Claims.Count),
            Clusters = clusters.Count,
            Contradictions = conflicts.Count(conflict => conflict.Verdict == Verdict.Contradiction),
            Tensions = conflicts.Count(conflict => conflict.Verdict == Verdict.Tension),
            AssertedContradictions = relations.Count(relation => relation.Relation.Kind is RelationKind.Contradicts or RelationKind.Denies),
        };
}
