using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The contracts of the dossier's own lists, as <see cref="CollectionContracts"/> has those of the records.</summary>
internal sealed class DossierCollections : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Contracts = new()
    {
        [typeof(EquatableArray<SourceKind>)] = CollectionContracts.List<SourceKind>,
        [typeof(EquatableArray<PopulationClass>)] = CollectionContracts.List<PopulationClass>,
        [typeof(EquatableArray<DossierConflict>)] = CollectionContracts.List<DossierConflict>,
        [typeof(EquatableArray<Denial>)] = CollectionContracts.List<Denial>,
        [typeof(EquatableArray<UnverifiedPoint>)] = CollectionContracts.List<UnverifiedPoint>,
        [typeof(EquatableArray<WithheldAnswer>)] = CollectionContracts.List<WithheldAnswer>,
        [typeof(EquatableArray<DossierPattern>)] = CollectionContracts.List<DossierPattern>,
        [typeof(EquatableArray<PatternOccurrence>)] = CollectionContracts.List<PatternOccurrence>,
        [typeof(EquatableArray<PatternTie>)] = CollectionContracts.List<PatternTie>,
        [typeof(EquatableArray<ExplainedAnswer>)] = CollectionContracts.List<ExplainedAnswer>,
        [typeof(EquatableArray<RelatedAnswer>)] = CollectionContracts.List<RelatedAnswer>,
        [typeof(EquatableArray<EventType>)] = CollectionContracts.List<EventType>,
        [typeof(EquatableArray<EventCluster>)] = CollectionContracts.List<EventCluster>,
        [typeof(EquatableArray<LiveRelation>)] = CollectionContracts.List<LiveRelation>,
        [typeof(EquatableArray<LiveEnquiry>)] = CollectionContracts.List<LiveEnquiry>,
        [typeof(EquatableArray<LiveRating>)] = CollectionContracts.List<LiveRating>,
        [typeof(EquatableArray<IdentityGroup>)] = CollectionContracts.List<IdentityGroup>,
        [typeof(EquatableArray<IdentityJoin>)] = CollectionContracts.List<IdentityJoin>,
        [typeof(EquatableArray<IdentityFinding>)] = CollectionContracts.List<IdentityFinding>,
        [typeof(EquatableArray<DossierRevision>)] = CollectionContracts.List<DossierRevision>,
        [typeof(EquatableArray<RevisionFinding>)] = CollectionContracts.List<RevisionFinding>,
        [typeof(EquatableArray<UnresolvedReference>)] = CollectionContracts.List<UnresolvedReference>,
        [typeof(EquatableArray<ClusterClaim>)] = CollectionContracts.List<ClusterClaim>,
        [typeof(EquatableArray<ClaimRoute>)] = CollectionContracts.List<ClaimRoute>,
        [typeof(EquatableArray<RouteSpeaker>)] = CollectionContracts.List<RouteSpeaker>,
        [typeof(EquatableArray<Question>)] = CollectionContracts.List<Question>,
        [typeof(EquatableArray<QuestionValue>)] = CollectionContracts.List<QuestionValue>,
        [typeof(EquatableArray<ValueRelation>)] = CollectionContracts.List<ValueRelation>,
        [typeof(EquatableArray<WeightedValue>)] = CollectionContracts.List<WeightedValue>,
        [typeof(EquatableArray<ValueGroup>)] = CollectionContracts.List<ValueGroup>,
        [typeof(EquatableArray<NotComparedWith>)] = CollectionContracts.List<NotComparedWith>,
        [typeof(EquatableArray<CopyFinding>)] = CollectionContracts.List<CopyFinding>,
        [typeof(EquatableArray<OriginPath>)] = CollectionContracts.List<OriginPath>,
        [typeof(EquatableArray<Origin>)] = CollectionContracts.List<Origin>,
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Contracts.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;
}
