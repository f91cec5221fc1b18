using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Diagnostics;

/// <summary>The stages of validation, in order; a fault of one stage keeps the next from starting.</summary>
[JsonConverter(typeof(ClosedSetConverter<ValidationStage>))]
public enum ValidationStage
{
    /// <summary>The bytes are strict I-JSON (RFC 7493) within the limits.</summary>
    Syntax,

    /// <summary>The JSON has the shape of the schema, and each value its form.</summary>
    Structure,

    /// <summary>The rules on what the report says.</summary>
    Meaning,
}
