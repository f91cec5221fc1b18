using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>Makes the members of one type of record; their names and which are required are those of the contract.</summary>
internal sealed class MembersOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRecord>
    where TRecord : ExtensibleRecord
{
    private readonly JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(typeof(TRecord));

    /// <summary>A member that holds neither free text nor records.</summary>
    public MemberShape<TRecord> Value<TValue>(string property, ValueReader<TValue> read) =>
        new ValueMember<TRecord, TValue>(ContractOf(property), MemberKind.Value, read, SetterOf<TValue>(property));

    /// <summary>A member that holds a list of such values.</summary>
    public MemberShape<TRecord> List<TValue>(string property, ValueReader<TValue> read) =>
        new ValueMember<TRecord, EquatableArray<TValue>>(ContractOf(property), MemberKind.Value, Lists.Of(read), SetterOf<EquatableArray<TValue>>(property));

    /// <summary>A member that holds a free text.</summary>
    public MemberShape<TRecord> Text(string property, Func<TRecord, string?> get) =>
        new TextMember<TRecord>(ContractOf(property), SetterOf<string>(property), get);

    /// <summary>A member that holds a list of free texts.</summary>
    public MemberShape<TRecord> Texts(string property, Func<TRecord, EquatableArray<string>> get) =>
        new TextListMember<TRecord>(ContractOf(property), SetterOf<EquatableArray<string>>(property), get);

    /// <summary>A member that holds a record.</summary>
    public MemberShape<TRecord> Record<TItem>(string property, Func<TRecord, TItem?> get, IItemShape<TItem> item)
        where TItem : ExtensibleRecord =>
        new RecordMember<TRecord, TItem>(ContractOf(property), SetterOf<TItem>(property), get, item);

    /// <summary>A member that holds a list of records.</summary>
    public MemberShape<TRecord> Records<TItem>(string property, Func<TRecord, EquatableArray<TItem>> get, IItemShape<TItem> item)
        where TItem : ExtensibleRecord =>
        new RecordListMember<TRecord, TItem>(ContractOf(property), SetterOf<EquatableArray<TItem>>(property), get, item);

    /// <summary>A member that holds extensions by their names.</summary>
    public MemberShape<TRecord> Extensions(string property, Func<TRecord, EquatableMap<Extension>?> get) =>
        new ExtensionsMember<TRecord>(ContractOf(property), SetterOf<EquatableMap<Extension>>(property), get);

    // Init-only properties are set on a record that is being made, as the serializer sets them.
    private static Action<TRecord, TValue> SetterOf<TValue>(string property) =>
        typeof(TRecord).GetProperty(property)!.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();

    private JsonPropertyInfo ContractOf(string property) => contract.Properties.Single(member => (member.AttributeProvider as MemberInfo)?.Name == property);
}
