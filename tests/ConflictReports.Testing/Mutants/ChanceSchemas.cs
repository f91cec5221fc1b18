using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Validation;

namespace ConflictReports.Testing.Mutants;

/// <summary>Schemas of keywords put together by chance, with documents of the same few names and values.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class ChanceSchemas(Random random)
{
    private const int Documents = 8;
    private const int DeepestSchema = 4;
    private const int MostTries = 50;

    private static readonly string[] Keywords =
    [
        "type", "type", "enum", "const", "properties", "properties", "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "dependentRequired", "minProperties",
        "maxProperties", "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "pattern", "minLength", "maxLength", "format", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "allOf", "anyOf", "oneOf", "oneOf", "not", "if", "$ref",
    ];

    private static readonly string[] Names = ["a", "b", "kind", "é", "quo\"te", "back\\slash", "\u0000", "thirty bytes of a name........", "thirty-two bytes of a name......", ""];

    private static readonly string[] Texts = ["", "a", "b", "aa", "é", "\u0000", "2024-05-01", "https://a.example/", "thirty-one bytes of a text.....", "1"];

    private static readonly string[] Types = ["string", "number", "integer", "boolean", "null", "object", "array"];

    private static readonly string[] Numbers = ["0", "1", "-1", "1.0", "1.5", "2", "1e1", "0.1", "999999999999999", "1e300"];

    /// <summary>A schema and documents about it.</summary>
    /// <exception cref="InvalidOperationException">Many schemas in a row were refused.</exception>
    public (RouteTarget Target, byte[][] Documents) Next(string name)
    {
        for (int i = 0; i < MostTries; i++)
        {
            JsonObject schema = Schema(0);
            schema["$defs"] = new JsonObject { ["a"] = Schema(1), ["b"] = Schema(1) };
            try
            {
                RouteTarget target = new($"{name} {schema.ToJsonString()}", CompiledSchema.Compile(schema));
                return (target, [.. Enumerable.Range(0, Documents).Select(_ => Encoding.UTF8.GetBytes(Value(0)?.ToJsonString() ?? "null"))]);
            }
            catch (SchemaCompilationException)
            {
                // Such as a schema that leads to itself: another one.
            }
        }

        throw new InvalidOperationException($"None of {MostTries} schemas could be compiled.");
    }

    private JsonObject Schema(int depth)
    {
        JsonObject schema = [];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            string keyword = Keywords[random.Next(Keywords.Length)];
            schema[keyword] = Argument(keyword, depth + 1);
            if (keyword == "if")
            {
                schema["then"] = Inner(depth + 1);
                schema["else"] = Inner(depth + 1);
            }
        }

        return schema;
    }

    private JsonNode Inner(int depth) => depth < DeepestSchema ? Schema(depth) : JsonValue.Create(random.Next(3) > 0);

    private JsonNode? Argument(string keyword, int depth) => keyword switch
    {
        "type" => random.Next(3) > 0 ? Pick(Types) : new JsonArray([.. Types.Where(_ => random.Next(2) == 0).DefaultIfEmpty("object").Select(type => (JsonNode)type)]),
        "enum" => random.Next(2) == 0 ? new JsonArray([.. Texts.Where(_ => random.Next(3) == 0).DefaultIfEmpty("a").Select(text => (JsonNode)text)]) : new JsonArray(1, "a", null, new JsonArray(2), 1.5),
        "const" => Value(2),
        "properties" => new JsonObject(Names.Where(_ => random.Next(3) == 0).Select(name => KeyValuePair.Create(name, (JsonNode?)Inner(depth)))),
        "patternProperties" => new JsonObject { ["^a"] = Inner(depth), ["e"] = Inner(depth) },
        "additionalProperties" or "items" => random.Next(3) == 0 ? JsonValue.Create(false) : Inner(depth),
        "propertyNames" => random.Next(2) == 0 ? new JsonObject { ["maxLength"] = random.Next(3) } : Inner(depth),
        "required" => new JsonArray([.. Names.Where(_ => random.Next(6) == 0).Select(name => (JsonNode)name)]),
        "dependentRequired" => new JsonObject { [Pick(Names)] = new JsonArray(Pick(Names)) },
        "minItems" or "maxItems" or "minLength" or "maxLength" or "minProperties" or "maxProperties" => random.Next(4),
        "uniqueItems" => true,
        "pattern" => "^a+$",
        "format" => Pick(["date", "date-time", "uri", "uuid"]),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => JsonNode.Parse(Pick(Numbers)),
        "multipleOf" => JsonNode.Parse(Pick(["0.1", "1", "2", "1.5"])),
        "oneOf" when random.Next(2) == 0 => new JsonArray(Branch("a", depth), Branch("b", depth), Branch("quo\"te", depth)),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => new JsonArray(Inner(depth), Inner(depth)),
        "$ref" => random.Next(4) == 0 ? "#" : $"#/$defs/{Pick(["a", "b"])}",
        _ => Inner(depth),
    };

    // As a union is recognised: an object whose tag is a text of its own.
    private JsonObject Branch(string tag, int depth) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("kind"),
        ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = tag }, ["a"] = Inner(depth), ["é"] = Inner(depth) },
    };

    private JsonNode? Value(int depth) => random.Next(depth < 4 ? 10 : 5) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonNode.Parse(Pick(Numbers)),
        3 or 4 => JsonValue.Create(Pick(Texts)),
        5 or 6 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth + 1))]),
        _ => Members(depth),
    };

    private JsonObject Members(int depth)
    {
        JsonObject members = new(Names.Where(_ => random.Next(3) == 0).Select(name => KeyValuePair.Create(name, Value(depth + 1))));
        if (random.Next(2) == 0)
        {
            members["kind"] = Pick(["a", "b", "quo\"te", "c"]);
        }

        return members;
    }

    private string Pick(string[] items) => items[random.Next(items.Length)];
}
