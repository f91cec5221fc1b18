using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The contracts of the dossier's own lists, as <see cref="Json.CollectionContracts"/> has those of the records.</summary>
internal sealed class DossierCollections : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Contracts = new()
    {
        [typeof(EquatableArray<SourceKind>)] = List<SourceKind>,
        [typeof(EquatableArray<PopulationClass>)] = List<PopulationClass>,
        [typeof(EquatableArray<DossierConflict>)] = List<DossierConflict>,
        [typeof(EquatableArray<EventCluster>)] = List<EventCluster>,
        [typeof(EquatableArray<LiveRelation>)] = List<LiveRelation>,
        [typeof(EquatableArray<LiveEnquiry>)] = List<LiveEnquiry>,
        [typeof(EquatableArray<LiveRating>)] = List<LiveRating>,
        [typeof(EquatableArray<IdentityGroup>)] = List<IdentityGroup>,
        [typeof(EquatableArray<IdentityJoin>)] = List<IdentityJoin>,
        [typeof(EquatableArray<IdentityFinding>)] = List<IdentityFinding>,
        [typeof(EquatableArray<DossierRevision>)] = List<DossierRevision>,
        [typeof(EquatableArray<RevisionFinding>)] = List<RevisionFinding>,
        [typeof(EquatableArray<UnresolvedReference>)] = List<UnresolvedReference>,
        [typeof(EquatableArray<ClusterClaim>)] = List<ClusterClaim>,
        [typeof(EquatableArray<ClaimRoute>)] = List<ClaimRoute>,
        [typeof(EquatableArray<RouteSpeaker>)] = List<RouteSpeaker>,
        [typeof(EquatableArray<Question>)] = List<Question>,
        [typeof(EquatableArray<QuestionValue>)] = List<QuestionValue>,
        [typeof(EquatableArray<ValueRelation>)] = List<ValueRelation>,
        [typeof(EquatableArray<ValueGroup>)] = List<ValueGroup>,
        [typeof(EquatableArray<NotComparedWith>)] = List<NotComparedWith>,
        [typeof(EquatableArray<Origin>)] = List<Origin>,
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Contracts.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private static JsonTypeInfo<EquatableArray<T>> List<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<EquatableArray<T>, T>(
            options,
            new JsonCollectionInfoValues<EquatableArray<T>>(),
            static items => ((IEnumerable<T>)items).ToEquatableArray());
}
