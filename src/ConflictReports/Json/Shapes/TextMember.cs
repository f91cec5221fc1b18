using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that holds a free text.</summary>
internal sealed class TextMember<TRecord>(JsonPropertyInfo contract, Action<TRecord, string> set, Func<TRecord, string?> get)
    : ValueMember<TRecord, string>(contract, MemberKind.Text, Leaves.Text, set)
    where TRecord : ExtensibleRecord
{
    public override string? TextOf(ExtensibleRecord record) => get((TRecord)record);
}
