using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How far a deed has come, by the claim. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<Stage>))]
public enum Stage
{
    /// <summary>Intended by whoever is to do it.</summary>
    Planned,

    /// <summary>Ordered by an authority; whether it was done is not said.</summary>
    Ordered,

    /// <summary>Asked for or demanded of somebody else.</summary>
    Demanded,

    /// <summary>Threatened by whoever would do it.</summary>
    Threatened,

    /// <summary>Tried, and not said to have succeeded.</summary>
    Attempted,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Stopped by somebody before it was done.</summary>
    Prevented,

    /// <summary>Given up by whoever had planned or ordered it.</summary>
    Cancelled,

    /// <summary>The text leaves it open in so many words.</summary>
    Unknown,
}
