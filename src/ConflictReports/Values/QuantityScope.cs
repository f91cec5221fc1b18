using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What stretch a number covers. Absent: the text does not say.</summary>
[JsonConverter(typeof(ClosedSetConverter<QuantityScope>))]
public enum QuantityScope
{
    /// <summary>All of the event that the claim is about.</summary>
    Total,

    /// <summary>A running sum since the event or the conflict began, up to the quantity's <c>asOf</c>.</summary>
    Cumulative,

    /// <summary>What came on top of an earlier number.</summary>
    Additional,

    /// <summary>A rate for each day.</summary>
    PerDay,

    /// <summary>A rate for each month.</summary>
    PerMonth,
}
