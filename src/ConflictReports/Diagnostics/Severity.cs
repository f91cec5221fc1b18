using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Diagnostics;

/// <summary>How much a finding matters. Ordered from least to most.</summary>
[JsonConverter(typeof(ClosedSetConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Information,

    /// <summary>Advice: the report is legal, but a reader may be misled.</summary>
    Warning,

    /// <summary>The standard forbids it.</summary>
    Error,
}
