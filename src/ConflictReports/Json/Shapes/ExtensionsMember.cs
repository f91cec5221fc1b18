using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member that holds extensions by their names.</summary>
internal sealed class ExtensionsMember<TRecord>(JsonPropertyInfo contract, Action<TRecord, EquatableMap<Extension>> set, Func<TRecord, EquatableMap<Extension>?> get)
    : ValueMember<TRecord, EquatableMap<Extension>>(contract, MemberKind.Extensions, Lists.ReadExtensions, set)
    where TRecord : ExtensibleRecord
{
    public override EquatableMap<Extension>? ExtensionsOf(ExtensibleRecord record) => get((TRecord)record);

    public override RecordShape ShapeOf(ExtensibleRecord held) => ReportShapes.Extensions;
}
