using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>The types of a GeoJSON geometry (RFC 7946, section 1.4), under their own names there.</summary>
[JsonConverter(typeof(ClosedSetConverter<GeometryType>))]
public enum GeometryType
{
    /// <summary>One position.</summary>
    [JsonStringEnumMemberName("Point")]
    Point,

    /// <summary>Several positions.</summary>
    [JsonStringEnumMemberName("MultiPoint")]
    MultiPoint,

    /// <summary>A line of two or more positions.</summary>
    [JsonStringEnumMemberName("LineString")]
    LineString,

    /// <summary>Several lines.</summary>
    [JsonStringEnumMemberName("MultiLineString")]
    MultiLineString,

    /// <summary>An area: its outer ring, then the rings of its holes.</summary>
    [JsonStringEnumMemberName("Polygon")]
    Polygon,

    /// <summary>Several areas.</summary>
    [JsonStringEnumMemberName("MultiPolygon")]
    MultiPolygon,

    /// <summary>Several geometries of any type.</summary>
    [JsonStringEnumMemberName("GeometryCollection")]
    GeometryCollection,
}
