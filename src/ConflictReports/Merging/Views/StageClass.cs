using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The stages that are compared with each other.</summary>
[JsonConverter(typeof(ClosedSetConverter<StageClass>))]
public enum StageClass
{
    /// <summary>Attempted, ongoing, completed, or not said.</summary>
    Actual,

    /// <summary>Planned, ordered, demanded or threatened.</summary>
    Prospective,

    /// <summary>Prevented or cancelled.</summary>
    Averted,

    /// <summary>The text leaves it open; nothing is compared.</summary>
    Unknown,
}
