using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that holds a list of free texts.</summary>
internal sealed class TextListMember<TRecord>(JsonPropertyInfo contract, Action<TRecord, EquatableArray<string>> set, Func<TRecord, EquatableArray<string>> get)
    : ValueMember<TRecord, EquatableArray<string>>(contract, MemberKind.Texts, Lists.Of(Leaves.Text), set)
    where TRecord : ExtensibleRecord
{
    public override ReadOnlySpan<string> TextsOf(ExtensibleRecord record) => get((TRecord)record).AsSpan();
}
