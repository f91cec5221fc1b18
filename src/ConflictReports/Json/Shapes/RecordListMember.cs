using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that holds a list of records.</summary>
internal sealed class RecordListMember<TRecord, TItem>(
    JsonPropertyInfo contract,
    Action<TRecord, EquatableArray<TItem>> set,
    Func<TRecord, EquatableArray<TItem>> get,
    IItemShape<TItem> item)
    : ValueMember<TRecord, EquatableArray<TItem>>(contract, MemberKind.Records, Lists.Of(item.Read), set)
    where TRecord : ExtensibleRecord
    where TItem : ExtensibleRecord
{
    public override ReadOnlySpan<ExtensibleRecord> RecordsOf(ExtensibleRecord record) => ReadOnlySpan<ExtensibleRecord>.CastUp(get((TRecord)record).AsSpan());

    public override RecordShape ShapeOf(ExtensibleRecord held) => item.ShapeOf(held);
}
