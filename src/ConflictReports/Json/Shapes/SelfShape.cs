using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>The shape of a record that holds one of its own type: it is there only after its members.</summary>
internal sealed class SelfShape<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TItem>(Func<RecordShape<TItem>> find) : IItemShape<TItem>
    where TItem : ExtensibleRecord
{
    public TItem Read(ref Utf8JsonReader reader) => find().Read(ref reader);

    public RecordShape ShapeOf(ExtensibleRecord held) => find();
}
