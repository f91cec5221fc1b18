using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Values;

/// <summary>How deep the coordinates of each type of geometry are nested (RFC 7946, section 3.1): one table for the check and for the schema.</summary>
internal static class GeometryShape
{
    /// <summary>How many collections may stand inside each other; the RFC advises against even one.</summary>
    public const int DeepestCollection = 64;

    private const int LeastNumbers = 2;
    private const int MostNumbers = 3;
    private const string CoordinatesName = "coordinates";
    private const string GeometriesName = "geometries";

    /// <summary>One level of lists around the positions: how many items it has at least, and what they are.</summary>
    private readonly record struct Level(int Least, string Items);

    /// <summary>Why the value is no geometry, or null if it is one.</summary>
    public static GeometryFault? FindFault(JsonElement json, out GeometryType type) => FindFault(json, 1, out type);

    /// <summary>The member that has the coordinates, or of a collection the geometries.</summary>
    public static JsonElement Content(JsonElement json, GeometryType type) => json.GetProperty(ContentName(type));

    /// <summary>The JSON Schema of any geometry.</summary>
    public static JsonObject CreateSchema()
    {
        JsonArray types = [];
        foreach (GeometryType type in Enum.GetValues<GeometryType>())
        {
            string content = ContentName(type);
            JsonObject contentSchema = CreateContentSchema(type);
            contentSchema["description"] = DescribeContent(type);
            types.Add((JsonNode)new JsonObject
            {
                ["title"] = ClosedSet<GeometryType>.NameOf(type),
                ["description"] = Describe(type),
                ["type"] = "object",
                ["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = ClosedSet<GeometryType>.NameOf(type) }, [content] = contentSchema },
                ["required"] = new JsonArray("type", content),
            });
        }

        return new JsonObject { ["oneOf"] = types };
    }

    private static JsonObject CreateContentSchema(GeometryType type)
    {
        if (type == GeometryType.GeometryCollection)
        {
            return new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/Geometry" }, ["minItems"] = 1 };
        }

        JsonObject schema = new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "number" },
            ["minItems"] = LeastNumbers,
            ["maxItems"] = MostNumbers,
        };
        Level[] levels = LevelsOf(type);
        for (int i = levels.Length - 1; i >= 0; i--)
        {
            schema = new JsonObject { ["type"] = "array", ["items"] = schema, ["minItems"] = levels[i].Least };
        }

        return schema;
    }

    private static string Describe(GeometryType type) => type switch
    {
        GeometryType.Point => "One position on a map",
        GeometryType.MultiPoint => "Several positions that belong together",
        GeometryType.LineString => "A line through positions, such as a route",
        GeometryType.MultiLineString => "Several lines that belong together",
        GeometryType.Polygon => "An area: its outer ring, then the rings of its holes; a ring ends at the position where it begins",
        GeometryType.MultiPolygon => "Several areas that belong together",
        GeometryType.GeometryCollection => "Several geometries of any type",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string DescribeContent(GeometryType type)
    {
        const string Position = "longitude and latitude in degrees (WGS 84), in this order, and perhaps the altitude in metres";
        string levels = string.Join(", each a list of ", LevelsOf(type).Select(level => $"{level.Items} (at least {Text(level.Least)})"));
        return type switch
        {
            GeometryType.GeometryCollection => "The geometries, at least one",
            GeometryType.Point => $"The position: {Position}",
            _ => $"A list of {levels}; a position is {Position}",
        };
    }

    private static string ContentName(GeometryType type) => type == GeometryType.GeometryCollection ? GeometriesName : CoordinatesName;

    private static Level[] LevelsOf(GeometryType type) => type switch
    {
        GeometryType.MultiPoint => [new(1, "positions")],
        GeometryType.LineString => [new(2, "positions")],
        GeometryType.MultiLineString => [new(1, "lines"), new(2, "positions")],
        GeometryType.Polygon => [new(1, "rings"), new(4, "positions")],
        GeometryType.MultiPolygon => [new(1, "polygons"), new(1, "rings"), new(4, "positions")],
        _ => [],
    };

    private static GeometryFault? FindFault(JsonElement json, int depth, out GeometryType type)
    {
        type = default;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new GeometryFault(Describe(json), "a GeoJSON geometry, an object with \"type\"", ValueFault.Type);
        }

        if (FindTypeFault(json, out type) is { } fault)
        {
            return fault;
        }

        string content = ContentName(type);
        if (!TryGetOnly(json, content, out JsonElement value))
        {
            return Ambiguous(json, content) ?? new GeometryFault($"a {ClosedSet<GeometryType>.NameOf(type)} without \"{content}\"", $"the member \"{content}\"", ValueFault.Form);
        }

        GeometryFault? inner = type == GeometryType.GeometryCollection ? FindCollectionFault(value, depth) : FindCoordinatesFault(value, LevelsOf(type));
        return inner?.Under(content);
    }

    private static GeometryFault? FindTypeFault(JsonElement json, out GeometryType type)
    {
        type = default;
        if (!TryGetOnly(json, "type", out JsonElement tag))
        {
            return Ambiguous(json, "type") ?? new GeometryFault("an object without \"type\"", "a GeoJSON geometry, an object with \"type\"", ValueFault.Form);
        }

        if (tag.ValueKind != JsonValueKind.String)
        {
            return new GeometryFault(Describe(tag), "the name of a type of geometry", ValueFault.Type, "/type");
        }

        string name = tag.GetString()!;
        if (ClosedSet<GeometryType>.TryParse(name, out type))
        {
            return null;
        }

        string hint = name is "Feature" or "FeatureCollection" ? "; write only what stands under \"geometry\""
            : NearestText.Find(name, ClosedSet<GeometryType>.Names) is { } nearest ? $"; perhaps \"{nearest}\""
            : "";
        return new GeometryFault(JsonText.Quote(name), $"one of {string.Join(", ", ClosedSet<GeometryType>.Names)}{hint}", ValueFault.NotInSet, "/type");
    }

    private static GeometryFault? FindCollectionFault(JsonElement geometries, int depth)
    {
        if (depth > DeepestCollection)
        {
            return new GeometryFault("a collection", $"at most {DeepestCollection} collections inside each other", ValueFault.Form);
        }

        if (geometries.ValueKind != JsonValueKind.Array || geometries.GetArrayLength() == 0)
        {
            return NoList(geometries, new Level(1, "geometries"));
        }

        int index = 0;
        foreach (JsonElement geometry in geometries.EnumerateArray())
        {
            if (FindFault(geometry, depth + 1, out _) is { } fault)
            {
                return fault.Under(Text(index));
            }

            index++;
        }

        return null;
    }

    private static GeometryFault? FindCoordinatesFault(JsonElement coordinates, ReadOnlySpan<Level> levels)
    {
        if (levels.IsEmpty)
        {
            return FindPositionFault(coordinates);
        }

        if (coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() < levels[0].Least)
        {
            return NoList(coordinates, levels[0]);
        }

        int index = 0;
        foreach (JsonElement item in coordinates.EnumerateArray())
        {
            if (FindCoordinatesFault(item, levels[1..]) is { } fault)
            {
                return fault.Under(Text(index));
            }

            index++;
        }

        return null;
    }

    private static GeometryFault? FindPositionFault(JsonElement position)
    {
        const string Expected = "a position: longitude, latitude and perhaps altitude";
        if (position.ValueKind != JsonValueKind.Array)
        {
            return new GeometryFault(Describe(position), Expected, ValueFault.Type);
        }

        if (position.GetArrayLength() is < LeastNumbers or > MostNumbers)
        {
            return new GeometryFault($"a list of {Text(position.GetArrayLength())}", Expected, ValueFault.Form);
        }

        int index = 0;
        foreach (JsonElement number in position.EnumerateArray())
        {
            if (number.ValueKind != JsonValueKind.Number)
            {
                return new GeometryFault(Describe(number), "a number", ValueFault.Type, $"/{Text(index)}");
            }

            if (!double.IsFinite(number.GetDouble()))
            {
                return new GeometryFault("a number beyond all doubles", "a number of degrees or metres", ValueFault.Range, $"/{Text(index)}");
            }

            index++;
        }

        return null;
    }

    private static GeometryFault NoList(JsonElement found, Level level) =>
        found.ValueKind == JsonValueKind.Array
            ? new GeometryFault($"a list of {Text(found.GetArrayLength())}", $"a list of {level.Items}, at least {Text(level.Least)}", found.GetArrayLength() == 0 ? ValueFault.EmptyList : ValueFault.Form)
            : new GeometryFault(Describe(found), $"a list of {level.Items}", ValueFault.Type);

    // A member that occurs twice has no value that all readers agree on.
    private static bool TryGetOnly(JsonElement json, string name, out JsonElement value)
    {
        value = default;
        int count = 0;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.NameEquals(name))
            {
                value = member.Value;
                count++;
            }
        }

        return count == 1;
    }

    private static GeometryFault? Ambiguous(JsonElement json, string name) =>
        json.TryGetProperty(name, out _) ? new GeometryFault($"the member \"{name}\" twice", $"the member \"{name}\" once", ValueFault.Form) : null;

    private static string Describe(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
