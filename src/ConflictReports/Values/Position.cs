using System.Globalization;

namespace ConflictReports.Values;

/// <summary>A position of a GeoJSON geometry (RFC 7946, section 3.1.1): WGS 84 in decimal degrees.</summary>
/// <remarks>Longitude stands first, as in GeoJSON. The numbers are finite; nothing else is promised of a position that was read.</remarks>
/// <param name="Longitude">Degrees east; -180 to 180 where the document is right.</param>
/// <param name="Latitude">Degrees north; -90 to 90 where the document is right.</param>
/// <param name="Altitude">Metres above the WGS 84 ellipsoid, or null if not said.</param>
public readonly record struct Position(double Longitude, double Latitude, double? Altitude = null)
{
    /// <summary>The numbers, longitude first, the same in every culture.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Altitude is { } altitude
        ? string.Create(CultureInfo.InvariantCulture, $"[{Longitude}, {Latitude}, {altitude}]")
        : string.Create(CultureInfo.InvariantCulture, $"[{Longitude}, {Latitude}]");
}
