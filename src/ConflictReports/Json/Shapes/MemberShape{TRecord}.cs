using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member of one type of record.</summary>
internal abstract class MemberShape<TRecord>(JsonPropertyInfo contract, MemberKind kind) : MemberShape(contract, kind)
    where TRecord : ExtensibleRecord
{
    /// <summary>Reads the value of the member into a record that is being made.</summary>
    public abstract void Read(ref Utf8JsonReader reader, TRecord record);
}
