using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Testing;

/// <summary>
/// Samples of every type of value. Closed sets, vocabularies and whole numbers are drawn from what their converter says of itself; every other type has a line in a table here,
/// and one that has none is an error, so that a new type cannot be forgotten.
/// </summary>
/// <param name="random">The source of randomness.</param>
internal sealed class ValueSamples(Random random)
{
    // The edges of a figure, and several texts of one number.
    private static readonly string[] Figures =
    [
        "0", "-0", "0.0", "1", "-1", "3000", "3e3", "3.0E+3", "12.5", "1.50", "0.1", "1.5e-3", "0.0000000001", "-0.0000000001", "1e-10", "99999.9999999999", "123456.789012345e2",
        "999999999999999", "-999999999999999", "999999999999990", "1e14", "42",
    ];

    private static readonly string[] Geometries =
    [
        """{"type":"Point","coordinates":[27.5667,53.9]}""",
        """{"type":"Point","coordinates":[-180,-90.0,1e2]}""",
        """{"type":"Point","coordinates":[1e-7,0.1,-0],"x":null}""",
        """{"bbox":[10.0,10.0,12.5,11],"coordinates":[[10,10],[12.50,11]],"type":"LineString"}""",
        """{"type":"MultiPoint","coordinates":[[0,0],[180,90]]}""",
        """{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3],[4,4]]]}""",
        """{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}""",
        """{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}""",
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[3,4]}]}]}""",
    ];

    // Every form of levels 0 to 2.
    private static readonly string[] EdtfTexts =
    [
        "2024", "2024-05", "2024-05-03", "2024-05-03T10:00:00", "2024-05-03T10:00:00Z", "2024-05-03T10:00:00+03:00", "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08",
        "Y170000002", "Y-170000002", "-0044", "2001-21", "2001-34", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..",
        "../1985-04-12", "1985-04-12/", "/1985-04-12", "1984~/2004-06", "Y-17E7", "Y171010000S3", "1950S2", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]",
        "{1667,1668}", "{1960,1961-12}", "156X-12-25", "15XX-12-25", "XXXX-12-XX", "?2004-06-~11", "2004-?06-11", "2004-06-XX/2004-07-03",
    ];

    private static readonly string[] Timestamps =
    [
        "2024-05-03T09:30:00Z", "2024-05-03T12:30:00+03:00", "2024-02-29T23:59:59.999Z", "1999-12-31T00:00:00-11:30", "2024-05-03T09:30:00.1234567+05:45", "2016-12-31T23:59:60Z",
        "2024-05-03T09:30:00-00:00",
    ];

    private static readonly string[] Addresses =
    [
        "https://outlet.example/news/17", "https://outlet.example/news/17#c1", "https://outlet.example/news/17#c2", "http://a.example/%D0%BC?q=1&r=%2F", "urn:isbn:9780000000000",
        "https://[2001:db8::1]:8443/x", "mailto:desk@outlet.example",
    ];

    private static readonly string[] Languages = ["en", "be-Latn", "uk", "ru-RU", "zh-Hant-TW", "sr-Latn-RS", "de-CH-1996", "sl-rozaj-biske", "und", "x-partner", "ar-EG-u-nu-latn"];

    private static readonly Dictionary<Type, Func<Random, JsonNode>> Table = new()
    {
        [typeof(string)] = random => Text(TextSamples.Next(random)),
        [typeof(bool)] = random => JsonValue.Create(random.Next(2) == 0),
        [typeof(JsonFragment)] = random => JsonSamples.Next(random) ?? new JsonObject(),
        [typeof(Figure)] = random => Raw(Pick(random, Figures)),
        [typeof(Geometry)] = random => Raw(Pick(random, Geometries)),
        [typeof(SchemaVersion)] = random => Text(Pick(random, ["1.0", "1.0", "1.1", "1.999999"])),
        [typeof(LocalId)] = random => Text(NextLocalId(random)),
        [typeof(ReportId)] = random => Text(NextReportId(random)),
        [typeof(ReportReference)] = random => Text(NextReference(random)),
        [typeof(Digest)] = random => Text(NextDigest(random)),
        [typeof(WebAddress)] = random => Text(Pick(random, Addresses)),
        [typeof(LanguageTag)] = random => Text(Pick(random, Languages)),
        [typeof(CountryCode)] = random => Text(Pick(random, ["BY", "UA", "RU", "PL", "XK", "TR"])),
        [typeof(Edtf)] = random => Text(Pick(random, EdtfTexts)),
        [typeof(Timestamp)] = random => Text(Pick(random, Timestamps)),
    };

    private readonly Dictionary<Type, Schema> schemas = [];

    /// <summary>A legal JSON value of a type.</summary>
    /// <exception cref="InvalidOperationException">There is no sample of the type.</exception>
    public JsonNode Next(Type type, JsonConverter converter)
    {
        if (Table.TryGetValue(type, out Func<Random, JsonNode>? make))
        {
            return make(random);
        }

        return FromSchema(converter) ?? throw new InvalidOperationException($"There is no sample of {type.Name}; add a line to {nameof(ValueSamples)}.");
    }

    /// <summary>A URI for the map of extensions.</summary>
    public string NextUri() => NextReportId(random);

    private static JsonValue Text(string text) => JsonValue.Create(text);

    private static JsonNode Raw(string json) => JsonNode.Parse(json)!;

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static string NextLocalId(Random random) => random.Next(6) switch
    {
        0 => "0",
        1 => $"a.b_c-{random.Next(10)}",
        2 => new string('z', 64),
        _ => string.Create(CultureInfo.InvariantCulture, $"i{random.Next(1000)}"),
    };

    private static string NextReportId(Random random) => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"urn:uuid:00000000-0000-4000-8000-{random.Next(1_000_000):x12}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"https://partner.example/Reports/{random.Next(1000)}?x=~y"),
        2 => string.Create(CultureInfo.InvariantCulture, $"tag:partner.example,2024:{random.Next(1000)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"https://partner.example/reports/{random.Next(1000)}"),
    };

    private static string NextReference(Random random) => random.Next(3) switch
    {
        0 => NextLocalId(random),
        1 => $"{NextReportId(random)}#{NextLocalId(random)}",
        _ => $"{NextDigest(random)}#{NextLocalId(random)}",
    };

    private static string NextDigest(Random random)
    {
        byte[] bytes = new byte[32];
        random.NextBytes(bytes);
        return $"sha256:{Convert.ToHexStringLower(bytes)}";
    }

    private JsonNode? FromSchema(JsonConverter converter)
    {
        if (!schemas.TryGetValue(converter.GetType(), out Schema? schema))
        {
            schemas[converter.GetType()] = schema = Schema.Of(converter);
        }

        return schema switch
        {
            { Names: { } names } => Text(Pick(random, names)),
            { Terms: { } terms } => Text(random.Next(4) == 0 ? $"partner-{random.Next(100)}.own_term" : Pick(random, terms)),
            { Least: { } least, Greatest: { } greatest } => Whole(least, greatest),
            _ => null,
        };
    }

    private JsonNode Whole(long least, long greatest) => random.Next(5) switch
    {
        0 => JsonValue.Create(least),
        1 => JsonValue.Create(greatest),
        2 => Raw($"{Math.Min(greatest, least + 1)}.0"),
        3 => Raw($"{Math.Min(greatest, least + 3)}e0"),
        _ => JsonValue.Create(random.NextInt64(least, Math.Min(greatest, least + 1000) + 1)),
    };

    /// <summary>What a converter says of the values it reads.</summary>
    private sealed record Schema(string[]? Names, string[]? Terms, long? Least, long? Greatest)
    {
        public static Schema Of(JsonConverter converter)
        {
            JsonObject schema = converter is ISchemaSource source ? source.CreateSchema() : [];
            bool isVocabulary = (string?)schema["pattern"] == OpenTerm<ReportKind>.Pattern;
            bool isInteger = schema["type"] is JsonValue name && name.TryGetValue(out string? type) && type == "integer";
            return new Schema(
                Texts(schema["enum"]),
                isVocabulary ? Texts(schema["examples"]) : null,
                isInteger ? Number(schema["minimum"]!) : null,
                isInteger ? Number(schema["maximum"]!) : null);
        }

        // A node holds the number in the type that it was made of.
        private static long Number(JsonNode node) => long.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

        private static string[]? Texts(JsonNode? list) => list?.AsArray().Select(item => (string)item!).ToArray();
    }
}
