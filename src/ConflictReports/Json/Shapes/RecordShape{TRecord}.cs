using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>
/// Reads one type of record without boxing a value, and names its members. That no member is there twice and that the required ones are there is checked, as the serializer does.
/// </summary>
internal sealed class RecordShape<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRecord> : RecordShape, IItemShape<TRecord>
    where TRecord : ExtensibleRecord
{
    private readonly Func<TRecord> create;
    private readonly ImmutableArray<MemberShape<TRecord>> members;
    private readonly MemberNames names;
    private readonly ulong required;

    /// <summary>Describes a type of record.</summary>
    /// <param name="create">Makes a record in which nothing is said.</param>
    /// <param name="describe">Describes the members, in the order of the contract.</param>
    /// <param name="tag">The name of the member that says which of a union it is.</param>
    public RecordShape(Func<TRecord> create, Func<MembersOf<TRecord>, ImmutableArray<MemberShape<TRecord>>> describe, string? tag = null)
        : this(create, describe(new MembersOf<TRecord>()), tag)
    {
    }

    private RecordShape(Func<TRecord> create, ImmutableArray<MemberShape<TRecord>> members, string? tag)
        : base(typeof(TRecord), [.. members])
    {
        this.create = create;
        this.members = members;
        names = new MemberNames([.. members.Select(member => member.Name)], tag);
        for (int i = 0; i < members.Length; i++)
        {
            required |= members[i].IsRequired ? 1UL << i : 0;
        }
    }

    public RecordShape ShapeOf(ExtensibleRecord held) => this;

    // Recursion ends: the reader refuses what is deeper than its limit.
    public TRecord Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Leaves.Unexpected();
        }

        TRecord record = create();
        ulong seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = names.Find(ref reader);
            if (index < 0)
            {
                ReadOther(ref reader, record, isTag: index == MemberNames.Tag);
                continue;
            }

            ulong member = 1UL << index;
            if ((seen & member) != 0)
            {
                throw Leaves.Unexpected();
            }

            seen |= member;
            reader.Read();
            members[index].Read(ref reader, record);
        }

        return (seen & required) == required ? record : throw Leaves.Unexpected();
    }

    private static void ReadOther(ref Utf8JsonReader reader, TRecord record, bool isTag)
    {
        if (isTag)
        {
            reader.Read();
            return;
        }

        string name = reader.GetString()!;
        reader.Read();
        Dictionary<string, JsonElement> members = record.ExtensionData ?? [];
        if (!members.TryAdd(name, JsonElement.ParseValue(ref reader)))
        {
            throw Leaves.Unexpected();
        }

        record.ExtensionData = members;
    }
}
