using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What an origin is.</summary>
[JsonConverter(typeof(ClosedSetConverter<OriginKind>))]
public enum OriginKind
{
    /// <summary>A speaker with a name.</summary>
    Named,

    /// <summary>A speaker without a name; two of them may be one.</summary>
    Unnamed,

    /// <summary>An outlet that says how it knows: its own act, eyewitnesses, a record, a document or a sensor.</summary>
    OwnVoice,

    /// <summary>An outlet's own voice that does not say how it knows: not an origin for certain.</summary>
    Undisclosed,
}
