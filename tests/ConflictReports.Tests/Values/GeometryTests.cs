using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class GeometryTests
{
    private const string Square = "[[0,0],[2,0],[2,1],[0,1],[0,0]]";

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[30.5,50.4]}""", GeometryType.Point, 1)]
    [InlineData("""{"type":"Point","coordinates":[30.5,50.4,120]}""", GeometryType.Point, 1)]
    [InlineData("""{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}""", GeometryType.MultiPoint, 2)]
    [InlineData("""{"type":"LineString","coordinates":[[1,2],[3,4]]}""", GeometryType.LineString, 2)]
    [InlineData("""{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}""", GeometryType.MultiLineString, 4)]
    [InlineData($$"""{"type":"Polygon","coordinates":[{{Square}}]}""", GeometryType.Polygon, 5)]
    [InlineData($$"""{"type":"MultiPolygon","coordinates":[[{{Square}}],[{{Square}}]]}""", GeometryType.MultiPolygon, 10)]
    [InlineData("""{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[1,2],[3,4]]}]}""", GeometryType.GeometryCollection, 3)]
    public void Every_type_is_read_and_written_as_it_came(string json, GeometryType type, int positions)
    {
        Geometry geometry = JsonSerializer.Deserialize<Geometry>(json)!;
        geometry.Type.Should().Be(type);
        geometry.Positions().Should().HaveCount(positions);
        JsonSerializer.Serialize(geometry).Should().Be(json);
    }

    [Theory]
    [InlineData("[]", "a list", "a GeoJSON geometry")]
    [InlineData("\"Point\"", "a string", "a GeoJSON geometry")]
    [InlineData("{}", "without \"type\"", "\"type\"")]
    [InlineData("""{"type":1,"coordinates":[1,2]}""", "a number at /type", "the name of a type")]
    [InlineData("""{"type":"point","coordinates":[1,2]}""", "\"point\" at /type", "perhaps \"Point\"")]
    [InlineData("""{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}""", "\"Feature\"", "under \"geometry\"")]
    [InlineData("""{"type":"Point"}""", "a Point without \"coordinates\"", "the member \"coordinates\"")]
    [InlineData("""{"type":"Point","type":"Point","coordinates":[1,2]}""", "\"type\" twice", "once")]
    [InlineData("""{"type":"Point","coordinates":[1,2],"coordinates":[1,2]}""", "\"coordinates\" twice", "once")]
    [InlineData("""{"type":"Point","coordinates":[]}""", "a list of 0 at /coordinates", "a position")]
    [InlineData("""{"type":"Point","coordinates":[1]}""", "a list of 1", "a position")]
    [InlineData("""{"type":"Point","coordinates":[1,2,3,4]}""", "a list of 4", "a position")]
    [InlineData("""{"type":"Point","coordinates":[1,"2"]}""", "a string at /coordinates/1", "a number")]
    [InlineData("""{"type":"Point","coordinates":[1,1e400]}""", "beyond all doubles at /coordinates/1", "a number")]
    [InlineData("""{"type":"Point","coordinates":[[1,2]]}""", "a list of 1", "a position")]
    [InlineData("""{"type":"MultiPoint","coordinates":[1,2]}""", "a number at /coordinates/0", "a position")]
    [InlineData("""{"type":"MultiPoint","coordinates":[]}""", "a list of 0", "a list of positions, at least 1")]
    [InlineData("""{"type":"LineString","coordinates":[[1,2]]}""", "a list of 1", "a list of positions, at least 2")]
    [InlineData("""{"type":"LineString","coordinates":{}}""", "an object", "a list of positions")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}""", "a list of 3 at /coordinates/0", "a list of positions, at least 4")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "a list of 0", "a list of rings, at least 1")]
    [InlineData($$"""{"type":"MultiPolygon","coordinates":[[{{Square}}],[]]}""", "a list of 0 at /coordinates/1", "a list of rings, at least 1")]
    [InlineData("""{"type":"GeometryCollection","geometries":[]}""", "a list of 0", "a list of geometries, at least 1")]
    [InlineData("""{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[null,1]}]}""", "null at /geometries/0/coordinates/0", "a number")]
    [InlineData("""{"type":"GeometryCollection","coordinates":[1,2]}""", "without \"geometries\"", "\"geometries\"")]
    public void Anything_else_is_refused_with_the_place_and_what_was_expected(string json, string found, string expected)
    {
        ValueFormatException fault = FluentActions.Invoking(() => JsonSerializer.Deserialize<Geometry>(json)).Should().Throw<ValueFormatException>().Which;
        $"{fault.Found} at {fault.Pointer}".Should().Contain(found);
        fault.Expected.Should().Contain(expected);
        using JsonDocument document = JsonDocument.Parse(json);
        FluentActions.Invoking(() => Geometry.FromJson(document.RootElement)).Should().Throw<FormatException>().WithMessage("*expected*");
        Geometry.TryFromJson(document.RootElement, out _).Should().BeFalse();
    }

    [Fact]
    public void Foreign_members_the_box_and_the_digits_survive()
    {
        const string Json = """{"bbox":[1,2,1,2],"type":"Point","coordinates":[1.50,2.0],"source":{"a":[1]}}""";
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Geometry>(Json)).Should().Be(Json);
    }

    [Fact]
    public void A_geometry_outlives_the_document_it_came_from()
    {
        Geometry geometry;
        using (JsonDocument document = JsonDocument.Parse("""{"type":"Point","coordinates":[1,2]}"""))
        {
            geometry = Geometry.FromJson(document.RootElement);
        }

        geometry.Positions().Should().Equal(new Position(1, 2));
    }

    [Fact]
    public void Geometries_are_equal_when_their_JSON_values_are()
    {
        Geometry one = JsonSerializer.Deserialize<Geometry>("""{"type":"Point","coordinates":[1.0,-0.0],"a":1,"b":2}""")!;
        Geometry same = JsonSerializer.Deserialize<Geometry>("""{"b":2,"a":1.0,"coordinates":[1,0e0],"type":"Point"}""")!;
        Geometry other = JsonSerializer.Deserialize<Geometry>("""{"type":"Point","coordinates":[1,0]}""")!;
        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != other).Should().BeTrue();
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_point_is_made_of_longitude_and_latitude()
    {
        Geometry.Point(30.5234, 50.4501).ToString().Should().Be("""{"type":"Point","coordinates":[30.5234,50.4501]}""");
        Geometry.Point(-0.0, -90).ToString().Should().Be("""{"type":"Point","coordinates":[0,-90]}""");
    }

    [Theory]
    [InlineData(50.45, 130.5)]
    [InlineData(180.1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_point_off_the_globe_cannot_be_made(double longitude, double latitude) =>
        FluentActions.Invoking(() => Geometry.Point(longitude, latitude)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_rings_say_whether_they_are_outer_closed_and_counterclockwise()
    {
        Geometry geometry = JsonSerializer.Deserialize<Geometry>($$"""
            {"type":"GeometryCollection","geometries":[
              {"type":"MultiPolygon","coordinates":[[{{Square}},[[0,0],[0,1],[1,1],[1,0]]]]},
              {"type":"Point","coordinates":[1,2]},
              {"type":"Polygon","coordinates":[{{Square}}]}]}
            """)!;
        geometry.Rings().Select(ring => (ring.IsExterior, ring.IsClosed, ring.SignedDoubleArea)).Should().Equal((true, true, 4), (false, false, -2), (true, true, 4));
    }

    [Fact]
    public void Positions_read_the_same_in_every_culture()
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("uk-UA");
        try
        {
            new Position(1.5, 2).ToString().Should().Be("[1.5, 2]");
            new Position(1.5, 2, 3.5).ToString().Should().Be("[1.5, 2, 3.5]");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Collections_are_nested_at_most_sixty_four_deep()
    {
        JsonDocumentOptions deep = new() { MaxDepth = 10_000 };
        using JsonDocument most = JsonDocument.Parse(Nested(64), deep);
        using JsonDocument beyond = JsonDocument.Parse(Nested(65), deep);
        using JsonDocument absurd = JsonDocument.Parse(Nested(4_000), deep);
        Geometry.TryFromJson(most.RootElement, out Geometry? geometry).Should().BeTrue();
        geometry!.Positions().Should().ContainSingle();
        Geometry.TryFromJson(beyond.RootElement, out _).Should().BeFalse();
        Geometry.TryFromJson(absurd.RootElement, out _).Should().BeFalse();
    }

    [Fact]
    public void The_schema_tags_each_type_and_nests_the_coordinates()
    {
        JsonObject schema = new GeometryConverter().CreateSchema();
        JsonArray types = schema["oneOf"]!.AsArray();
        types.Select(type => type!["properties"]!["type"]!["const"]!.GetValue<string>()).Should().Equal(ClosedSet<GeometryType>.Names);
        types.Select(type => type!["title"]!.GetValue<string>()).Should().Equal(ClosedSet<GeometryType>.Names);
        types.Should().OnlyContain(type => type!["description"] != null);
        JsonObject coordinates = types[5]!["properties"]!["coordinates"]!.AsObject();
        coordinates["description"]!.GetValue<string>().Should().StartWith("A list of polygons (at least 1), each a list of rings (at least 1), each a list of positions (at least 4); a position is");
        coordinates.Remove("description");
        coordinates.ToJsonString().Should().Be(
            """{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":3},"minItems":4},"minItems":1},"minItems":1}""");
        types[6]!["properties"]!["geometries"]!["items"]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/Geometry");
    }

    [Fact]
    public void The_geometries_of_the_corpus_are_read()
    {
        int found = 0;
        foreach (string file in Corpora.Files("geojson-good", "*.geojson"))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement geometry in GeometriesIn(document.RootElement))
            {
                Geometry.FromJson(geometry).Positions().Should().NotBeEmpty(file);
                found++;
            }
        }

        (found > 20 || Corpora.Files("geojson-good", "*.geojson").Count == 0).Should().BeTrue("the set has more than 20 geometries, found {0}", found);
    }

    private static IEnumerable<JsonElement> GeometriesIn(JsonElement json) => json.GetProperty("type").GetString() switch
    {
        "FeatureCollection" => json.GetProperty("features").EnumerateArray().SelectMany(GeometriesIn),
        "Feature" => json.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry ? [geometry] : [],
        _ => [json],
    };

    private static string Nested(int collections) => new StringBuilder()
        .Insert(0, """{"type":"GeometryCollection","geometries":[""", collections)
        .Append("""{"type":"Point","coordinates":[1,2]}""")
        .Append(new StringBuilder().Insert(0, "]}", collections))
        .ToString();
}
