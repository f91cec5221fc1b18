using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How far a report may travel: the labels of the Traffic Light Protocol 2.0 (FIRST). Ordered from least to most restrictive. Absent: not marked.</summary>
/// <remarks>Whatever is made of several reports is at least as restrictive as the most restrictive of them.</remarks>
[JsonConverter(typeof(ClosedSetConverter<TrafficLight>))]
public enum TrafficLight
{
    /// <summary>TLP:CLEAR: may be passed on to anybody.</summary>
    Clear,

    /// <summary>TLP:GREEN: within the recipient's community, not in public channels.</summary>
    Green,

    /// <summary>TLP:AMBER: within the recipient's organization and its clients, on a need-to-know basis.</summary>
    Amber,

    /// <summary>TLP:AMBER+STRICT: within the recipient's organization only.</summary>
    [JsonStringEnumMemberName("amber+strict")]
    AmberStrict,

    /// <summary>TLP:RED: for the individual recipients only.</summary>
    Red,
}
