using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>
/// What the reader's contract says of a value, as far as comparing goes. Led by the contract, so that a new member takes part without being named here. What the contract
/// does not know, members of a newer version and data of partners, is compared as a whole.
/// </summary>
internal sealed class EditShape
{
    private static readonly EditShape Whole = new(EditShapeKind.Value, null, null);
    private static readonly FrozenDictionary<Type, FrozenDictionary<string, EditShape>> MembersOfRecords = FindMembers();

    private readonly JsonTypeInfo? record;

    private EditShape(EditShapeKind kind, JsonTypeInfo? record, ListIdentity? identity)
    {
        Kind = kind;
        this.record = record;
        Identity = identity;
    }

    /// <summary>The shape of a report.</summary>
    public static EditShape Report { get; } = new(EditShapeKind.Record, ReportContract.Report, null);

    /// <summary>How it is compared.</summary>
    public EditShapeKind Kind { get; }

    /// <summary>What tells the items of a list apart; null if it is no list.</summary>
    public ListIdentity? Identity { get; }

    /// <summary>Whether two edits can share it only as a whole.</summary>
    public bool IsUnit => Kind == EditShapeKind.Value || (Kind == EditShapeKind.Record && MergeUnits.IsUnit(record!.Type) != false);

    /// <summary>The shape of the entries of a map or of the items of a list.</summary>
    public EditShape Item => record is null ? Whole : OfType(record, null);

    /// <summary>The shape of a member of a record, or of an entry of a map.</summary>
    /// <param name="value">The record, whose tag tells which of a union it is.</param>
    /// <param name="name">The name of the member.</param>
    public EditShape Member(JsonElement? value, string name) => Kind == EditShapeKind.Map ? Item : MembersOfRecords[TypeOf(value)].GetValueOrDefault(name, Whole);

    /// <summary>Whether two versions of a record have the same members to be: those of a union have not, if their tags differ.</summary>
    public bool IsOneRecord(JsonElement? before, JsonElement? after) => Kind == EditShapeKind.Record && before is not null && after is not null && TypeOf(before) == TypeOf(after);

    private Type TypeOf(JsonElement? value)
    {
        JsonPolymorphismOptions? union = record!.PolymorphismOptions;
        return union is not null && value is { } json && json.TryGetProperty(union.TypeDiscriminatorPropertyName, out JsonElement tag)
            ? union.DerivedTypes.First(derived => tag.ValueEquals((string)derived.TypeDiscriminator!)).DerivedType
            : record.Type;
    }

    private static FrozenDictionary<Type, FrozenDictionary<string, EditShape>> FindMembers()
    {
        Dictionary<Type, FrozenDictionary<string, EditShape>> found = [];
        Queue<JsonTypeInfo> left = new([ReportContract.Report]);
        while (left.TryDequeue(out JsonTypeInfo? contract))
        {
            if (contract.Kind == JsonTypeInfoKind.Object && !found.ContainsKey(contract.Type))
            {
                found.Add(contract.Type, MembersOf(contract));
                foreach (JsonTypeInfo part in PartsOf(contract))
                {
                    left.Enqueue(part);
                }
            }
        }

        return found.ToFrozenDictionary();
    }

    private static IEnumerable<JsonTypeInfo> PartsOf(JsonTypeInfo contract) =>
        (contract.PolymorphismOptions?.DerivedTypes.Select(derived => contract.Options.GetTypeInfo(derived.DerivedType)) ?? [])
            .Concat(contract.Properties.Where(property => !property.IsExtensionData).Select(property => ContractOf(contract, property.PropertyType)))
            .Select(part => part.ElementType is { } element ? ContractOf(part, element) : part);

    private static FrozenDictionary<string, EditShape> MembersOf(JsonTypeInfo contract) => contract.Properties
        .Where(property => !property.IsExtensionData)
        .ToFrozenDictionary(
            property => property.Name,
            property => OfType(ContractOf(contract, property.PropertyType), ListIdentities.Find(contract.Type, property.Name)),
            StringComparer.Ordinal);

    private static JsonTypeInfo ContractOf(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static EditShape OfType(JsonTypeInfo contract, ListIdentity? identity) => contract.Kind switch
    {
        JsonTypeInfoKind.Object => new EditShape(EditShapeKind.Record, contract, null),
        JsonTypeInfoKind.Dictionary => new EditShape(EditShapeKind.Map, ContractOf(contract, contract.ElementType!), null),
        JsonTypeInfoKind.Enumerable when identity is { IsWhole: false } => new EditShape(EditShapeKind.List, ContractOf(contract, contract.ElementType!), identity),
        _ => Whole,
    };
}
