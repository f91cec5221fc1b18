using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What the coordinates of a place are. Absent: unknown, so a point on a map may be fiction.</summary>
[JsonConverter(typeof(ClosedSetConverter<CoordinateRole>))]
public enum CoordinateRole
{
    /// <summary>The very spot, from a device or a located image.</summary>
    Measured,

    /// <summary>The middle of the settlement.</summary>
    SettlementCentroid,

    /// <summary>The middle of the administrative area.</summary>
    AdminCentroid,

    /// <summary>One point for a whole country; it says nothing about where.</summary>
    CountryCentroid,

    /// <summary>Moved or coarsened on purpose, to protect people.</summary>
    Obfuscated,
}
