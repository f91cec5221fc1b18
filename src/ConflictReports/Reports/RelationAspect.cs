using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>In what respect a relation holds. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<RelationAspect>))]
public enum RelationAspect
{
    /// <summary>The number.</summary>
    Quantity,

    /// <summary>The time.</summary>
    Time,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Who acted or suffered.</summary>
    Actor,

    /// <summary>Whether it is so at all.</summary>
    Polarity,
}
