using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that holds a record.</summary>
internal sealed class RecordMember<TRecord, TItem>(JsonPropertyInfo contract, Action<TRecord, TItem> set, Func<TRecord, TItem?> get, IItemShape<TItem> item)
    : ValueMember<TRecord, TItem>(contract, MemberKind.Record, item.Read, set)
    where TRecord : ExtensibleRecord
    where TItem : ExtensibleRecord
{
    public override ExtensibleRecord? RecordOf(ExtensibleRecord record) => get((TRecord)record);

    public override RecordShape ShapeOf(ExtensibleRecord held) => item.ShapeOf(held);
}
