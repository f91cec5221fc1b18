using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that is read by one function and set by another.</summary>
internal class ValueMember<TRecord, TValue>(JsonPropertyInfo contract, MemberKind kind, ValueReader<TValue> read, Action<TRecord, TValue> set)
    : MemberShape<TRecord>(contract, kind)
    where TRecord : ExtensibleRecord
{
    public sealed override void Read(ref Utf8JsonReader reader, TRecord record) => set(record, read(ref reader));
}
