using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// The contracts of the lists and maps of the records. A converter would hide the items from the contract and lose line and path; the generator does not know how to make them.
/// </summary>
internal sealed class CollectionContracts : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Contracts = new()
    {
        [typeof(EquatableArray<string>)] = List<string>,
        [typeof(EquatableArray<LocalId>)] = List<LocalId>,
        [typeof(EquatableArray<ReportReference>)] = List<ReportReference>,
        [typeof(EquatableArray<Digest>)] = List<Digest>,
        [typeof(EquatableArray<CountryCode>)] = List<CountryCode>,
        [typeof(EquatableArray<Population>)] = List<Population>,
        [typeof(EquatableArray<EnquiryAspect>)] = List<EnquiryAspect>,
        [typeof(EquatableArray<Sensitivity>)] = List<Sensitivity>,
        [typeof(EquatableArray<Name>)] = List<Name>,
        [typeof(EquatableArray<Identifier>)] = List<Identifier>,
        [typeof(EquatableArray<SchemeCode>)] = List<SchemeCode>,
        [typeof(EquatableArray<Quantity>)] = List<Quantity>,
        [typeof(EquatableArray<Derivation>)] = List<Derivation>,
        [typeof(EquatableArray<Affiliation>)] = List<Affiliation>,
        [typeof(EquatableArray<Source>)] = List<Source>,
        [typeof(EquatableArray<Actor>)] = List<Actor>,
        [typeof(EquatableArray<Event>)] = List<Event>,
        [typeof(EquatableArray<Claim>)] = List<Claim>,
        [typeof(EquatableArray<Attribution>)] = List<Attribution>,
        [typeof(EquatableArray<Hop>)] = List<Hop>,
        [typeof(EquatableArray<Participant>)] = List<Participant>,
        [typeof(EquatableArray<ClaimTime>)] = List<ClaimTime>,
        [typeof(EquatableArray<ClaimPlace>)] = List<ClaimPlace>,
        [typeof(EquatableArray<Qualifier>)] = List<Qualifier>,
        [typeof(EquatableArray<ClaimEvidence>)] = List<ClaimEvidence>,
        [typeof(EquatableArray<Selector>)] = List<Selector>,
        [typeof(EquatableArray<Enquiry>)] = List<Enquiry>,
        [typeof(EquatableArray<ClaimRelation>)] = List<ClaimRelation>,
        [typeof(EquatableArray<Rating>)] = List<Rating>,
        [typeof(EquatableArray<IdentityJudgement>)] = List<IdentityJudgement>,
        [typeof(EquatableArray<Evidence>)] = List<Evidence>,
        [typeof(EquatableArray<ArchiveCopy>)] = List<ArchiveCopy>,
        [typeof(EquatableArray<ContentHash>)] = List<ContentHash>,
        [typeof(EquatableMap<Extension>)] = Map<Extension>,
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Contracts.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    /// <summary>The contract of a list; an empty one, or a null in it, is refused when it is read.</summary>
    public static JsonTypeInfo<EquatableArray<T>> List<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<EquatableArray<T>, T>(
            options,
            new JsonCollectionInfoValues<EquatableArray<T>>(),
            static items => ToList((IEnumerable<T>)items));

    private static JsonTypeInfo<EquatableMap<T>> Map<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableDictionaryInfo<EquatableMap<T>, string, T>(
            options,
            new JsonCollectionInfoValues<EquatableMap<T>>(),
            static items => ToMap((IEnumerable<KeyValuePair<string, T>>)items));

    private static EquatableArray<T> ToList<T>(IEnumerable<T> items)
    {
        T[] list = [.. items];
        return list.Length == 0
            ? throw new ValueFormatException(typeof(EquatableArray<T>), "an empty list", "at least one item, or no such member", ValueFault.EmptyList)
            : Array.IndexOf(list, default) is >= 0 and int index && list[index] is null
            ? throw new ValueFormatException(typeof(EquatableArray<T>), $"null as item {index}", "a value", ValueFault.Null)
            : new EquatableArray<T>(list);
    }

    private static EquatableMap<T> ToMap<T>(IEnumerable<KeyValuePair<string, T>> items)
    {
        EquatableMap<T> map = new(items);
        return map.IsEmpty
            ? throw new ValueFormatException(typeof(EquatableMap<T>), "an empty object", "at least one member, or no such member", ValueFault.EmptyList)
            : map.FirstOrDefault(pair => pair.Value is null || !ReportId.TryParse(pair.Key, out _)) is { Key: { } key } pair
            ? throw (pair.Value is null
                ? new ValueFormatException(typeof(EquatableMap<T>), "null", "an object", ValueFault.Null)
                : new ValueFormatException(typeof(ReportId), JsonText.Quote(key), "an absolute URI as the name of an extension"))
            : map;
    }
}
