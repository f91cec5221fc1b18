using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>How two intervals lie to each other.</summary>
[JsonConverter(typeof(ClosedSetConverter<IntervalRelation>))]
public enum IntervalRelation
{
    /// <summary>They are one interval.</summary>
    Equal,

    /// <summary>The first lies in the second.</summary>
    Within,

    /// <summary>The second lies in the first.</summary>
    Contains,

    /// <summary>They share more than a point, and neither lies in the other.</summary>
    Overlap,

    /// <summary>They share exactly one point.</summary>
    Touch,

    /// <summary>They share none.</summary>
    Disjoint,
}
