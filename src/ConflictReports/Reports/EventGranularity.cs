using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Whether an event is one occurrence. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<EventGranularity>))]
public enum EventGranularity
{
    /// <summary>One occurrence that can be told apart.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The word of the document; nobody takes it for the number type.")]
    Single,

    /// <summary>Several occurrences summed up, such as a month of strikes.</summary>
    Aggregate,
}
