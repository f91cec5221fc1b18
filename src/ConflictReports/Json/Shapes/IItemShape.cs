using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>What a member that holds records holds: a record of one type, or a tagged union of several.</summary>
/// <typeparam name="TItem">The type of the member or of the items of its list.</typeparam>
internal interface IItemShape<out TItem>
    where TItem : ExtensibleRecord
{
    /// <summary>Reads one.</summary>
    TItem Read(ref Utf8JsonReader reader);

    /// <summary>The shape of one that has been read.</summary>
    RecordShape ShapeOf(ExtensibleRecord held);
}
