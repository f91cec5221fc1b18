using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>An OpenAPI 3.1 document that has nothing but schemas.</summary>
internal static class OpenApiDocument
{
    private const string Version = "3.1.0";
    private const string FormatVersion = "1.0";

    /// <summary>Makes the document of schemas in JSON Schema 2020-12.</summary>
    /// <exception cref="ArgumentException">There is no schema.</exception>
    /// <exception cref="InexpressibleSchemaException">A schema has no title or cannot be expressed, or two definitions of one name differ.</exception>
    public static JsonObject Create(JsonNode[] schemas)
    {
        if (schemas.Length == 0)
        {
            throw new ArgumentException("There is no schema.", nameof(schemas));
        }

        SortedDictionary<string, JsonNode> components = new(StringComparer.Ordinal);
        foreach (JsonNode schema in schemas)
        {
            Add(components, TitleOf(schema), DialectConverter.Convert(schema, DialectRules.OpenApi31), "/title");
            foreach ((string name, JsonNode? definition) in DialectConverter.ConvertDefinitions(schema, DialectRules.OpenApi31))
            {
                Add(components, name, definition!.DeepClone(), DialectConverter.Step("/$defs", name));
            }
        }

        return new JsonObject
        {
            ["openapi"] = Version,
            ["info"] = CreateInformation(schemas),
            ["components"] = new JsonObject { ["schemas"] = new JsonObject([.. components.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))]) },
        };
    }

    // What the document is, and under which licence, is known of the library's own schemas only.
    private static JsonObject CreateInformation(JsonNode[] schemas)
    {
        JsonObject information = new() { ["title"] = string.Join(", ", schemas.Select(TitleOf)), ["version"] = FormatVersion };
        if (schemas.All(schema => schema["$id"] is JsonValue address && address.TryGetValue(out string? text) && text.StartsWith(ReportSchema.BaseAddress, StringComparison.Ordinal)))
        {
            information["description"] = "Schemas for exchanging contested claims about armed conflict, to be referred to from the description of a service.";
            information["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" };
        }

        return information;
    }

    private static void Add(SortedDictionary<string, JsonNode> components, string name, JsonNode schema, string pointer)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            throw new InexpressibleSchemaException(pointer, $"\"{name}\" cannot be the name of a component: letters, digits, \".\", \"_\" and \"-\" only.");
        }

        if (!components.TryAdd(name, schema) && !JsonNode.DeepEquals(Bare(components[name]), Bare(schema)))
        {
            throw new InexpressibleSchemaException(pointer, $"Two schemas give \"{name}\" different meanings.");
        }
    }

    // A schema that contains itself stands there twice, as the whole with examples and as a definition without.
    private static JsonNode Bare(JsonNode schema)
    {
        JsonNode bare = schema.DeepClone();
        (bare as JsonObject)?.Remove("examples");
        return bare;
    }

    private static string TitleOf(JsonNode schema) =>
        schema is JsonObject && schema["title"] is JsonValue value && value.TryGetValue(out string? title) && title.Length > 0
            ? title
            : throw new InexpressibleSchemaException("", "The whole schema has no title to name it by.");
}
