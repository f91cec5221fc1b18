using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// A GeoJSON geometry (RFC 7946, section 3.1) of any type, kept as it came with its <c>bbox</c> and the members that the RFC does not know.
/// </summary>
/// <remarks>
/// Right in structure by construction: a known <c>type</c>; coordinates nested as the type demands; positions of two or three finite numbers; a line has at least two
/// positions and a ring at least four; no list is empty; at most 64 collections stand inside each other. Ranges, closed rings and winding are not checked here: see
/// <see cref="Positions"/> and <see cref="Rings"/>. Immutable; two are equal when their JSON values are, whatever the order of the members.
/// </remarks>
[JsonConverter(typeof(GeometryConverter))]
public sealed class Geometry : IEquatable<Geometry>
{
    private Geometry(JsonElement json, GeometryType type)
    {
        Json = json;
        Type = type;
    }

    /// <summary>The type of the geometry.</summary>
    public GeometryType Type { get; }

    /// <summary>The geometry as it came; a copy that no document's disposal ends.</summary>
    public JsonElement Json { get; }

    /// <summary>Makes a point.</summary>
    /// <param name="longitude">Degrees east on WGS 84, -180 to 180, both included.</param>
    /// <param name="latitude">Degrees north on WGS 84, -90 to 90, both included.</param>
    /// <returns>The point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range or not a number; perhaps the two were exchanged.</exception>
    public static Geometry Point(double longitude, double latitude)
    {
        ThrowIfBeyond(longitude, 180, nameof(longitude));
        ThrowIfBeyond(latitude, 90, nameof(latitude));
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Point");
            writer.WriteStartArray("coordinates");

            // Adding zero turns a negative zero into zero.
            writer.WriteNumberValue(longitude + 0.0);
            writer.WriteNumberValue(latitude + 0.0);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Utf8JsonReader reader = new(buffer.WrittenSpan);
        return new Geometry(JsonElement.ParseValue(ref reader), GeometryType.Point);
    }

    /// <summary>Makes a geometry of its JSON.</summary>
    /// <param name="json">The geometry.</param>
    /// <returns>The geometry, with a copy of the JSON.</returns>
    /// <exception cref="FormatException">The value is not a geometry; the message says where, what was found and what was expected.</exception>
    public static Geometry FromJson(JsonElement json) =>
        Create(json.ValueKind == JsonValueKind.Undefined ? json : json.Clone(), out GeometryFault? fault)
            ?? throw new FormatException($"Found {fault!.FoundThere}, expected {fault.Expected}.");

    /// <summary>Makes a geometry of its JSON.</summary>
    /// <param name="json">The geometry.</param>
    /// <param name="geometry">The geometry, with a copy of the JSON, or null.</param>
    /// <returns>Whether the value is a geometry.</returns>
    public static bool TryFromJson(JsonElement json, [NotNullWhen(true)] out Geometry? geometry)
    {
        geometry = Create(json.ValueKind == JsonValueKind.Undefined ? json : json.Clone(), out _);
        return geometry is not null;
    }

    /// <summary>All positions of the geometry, in the document's order; of a collection, those of all geometries in it.</summary>
    /// <returns>One or more positions.</returns>
    public IReadOnlyList<Position> Positions()
    {
        List<Position> positions = [];
        ForEachSimple(Json, Type, (content, _) => AddPositions(content, positions));
        return positions;
    }

    /// <summary>The rings of all polygons, in the document's order: of each polygon the outer ring first, then the holes.</summary>
    /// <returns>The rings; none if there is no polygon.</returns>
    public IReadOnlyList<LinearRing> Rings()
    {
        List<LinearRing> rings = [];
        ForEachSimple(Json, Type, (content, type) =>
        {
            if (type == GeometryType.Polygon)
            {
                AddRings(content, rings);
            }
            else if (type == GeometryType.MultiPolygon)
            {
                foreach (JsonElement polygon in content.EnumerateArray())
                {
                    AddRings(polygon, rings);
                }
            }
        });
        return rings;
    }

    /// <inheritdoc/>
    public bool Equals(Geometry? other) => other is not null && Type == other.Type && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Geometry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Positions()[0]);

    /// <summary>The GeoJSON text.</summary>
    /// <returns>The text as it came.</returns>
    public override string ToString() => Json.GetRawText();

    /// <summary>Whether both are null or have equal JSON values.</summary>
    /// <param name="left">One geometry.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Geometry? left, Geometry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the JSON values differ.</summary>
    /// <param name="left">One geometry.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Geometry? left, Geometry? right) => !(left == right);

    /// <summary>Makes a geometry that takes over the element, or says why it is none.</summary>
    internal static Geometry? Create(JsonElement json, out GeometryFault? fault)
    {
        fault = GeometryShape.FindFault(json, out GeometryType type);
        return fault is null ? new Geometry(json, type) : null;
    }

    private static void ThrowIfBeyond(double degrees, double bound, string name)
    {
        if (!(Math.Abs(degrees) <= bound))
        {
            throw new ArgumentOutOfRangeException(name, degrees, $"Expected degrees from -{bound} to {bound}.");
        }
    }

    // Recursion ends: the check has refused collections deeper than its limit.
    private static void ForEachSimple(JsonElement json, GeometryType type, Action<JsonElement, GeometryType> use)
    {
        JsonElement content = GeometryShape.Content(json, type);
        if (type != GeometryType.GeometryCollection)
        {
            use(content, type);
            return;
        }

        foreach (JsonElement geometry in content.EnumerateArray())
        {
            if (ClosedSet<GeometryType>.TryParse(geometry.GetProperty("type").GetString()!, out GeometryType inner))
            {
                ForEachSimple(geometry, inner, use);
            }
        }
    }

    private static void AddPositions(JsonElement coordinates, List<Position> positions)
    {
        if (coordinates[0].ValueKind == JsonValueKind.Number)
        {
            positions.Add(ReadPosition(coordinates));
            return;
        }

        foreach (JsonElement item in coordinates.EnumerateArray())
        {
            AddPositions(item, positions);
        }
    }

    private static void AddRings(JsonElement polygon, List<LinearRing> rings)
    {
        bool isExterior = true;
        foreach (JsonElement ring in polygon.EnumerateArray())
        {
            rings.Add(new LinearRing(isExterior, ring.EnumerateArray().Select(ReadPosition).ToEquatableArray()));
            isExterior = false;
        }
    }

    private static Position ReadPosition(JsonElement position) =>
        new(position[0].GetDouble(), position[1].GetDouble(), position.GetArrayLength() > 2 ? position[2].GetDouble() : null);
}
