using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Schemas.Types;

/// <summary>A subschema and where it stands.</summary>
/// <param name="Schema">The subschema.</param>
/// <param name="Pointer">Its JSON Pointer in the whole schema.</param>
internal readonly record struct SchemaPlace(JsonObject Schema, string Pointer)
{
    private static readonly string[] Annotations = ["title", "description", "examples", "$comment"];
    private static readonly string[] OfWhole = ["$schema", "$id", "$defs"];

    /// <summary>The text of a keyword, or null where the keyword is absent.</summary>
    public string? Text(string keyword) => Schema[keyword] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw Refuse(keyword, "a text is expected."),
    };

    /// <summary>The number of a keyword, or 0 where the keyword is absent.</summary>
    public int Count(string keyword) => Schema[keyword] switch
    {
        null => 0,
        JsonValue value when value.TryGetValue(out int count) && count >= 0 => count,
        _ => throw Refuse(keyword, "a count is expected."),
    };

    /// <summary>The items of a keyword, or none where the keyword is absent.</summary>
    public JsonArray Items(string keyword) => Schema[keyword] switch
    {
        null => [],
        JsonArray items => items,
        _ => throw Refuse(keyword, "a list is expected."),
    };

    /// <summary>The subschema of a keyword.</summary>
    public SchemaPlace Child(string keyword) => At(Schema[keyword], $"{Pointer}/{JsonLocator.Escape(keyword)}");

    /// <summary>The subschemas of a keyword that has a list of them.</summary>
    public IEnumerable<SchemaPlace> Children(string keyword)
    {
        string pointer = $"{Pointer}/{JsonLocator.Escape(keyword)}";
        return Items(keyword).Select((node, index) => At(node, $"{pointer}/{index}"));
    }

    /// <summary>The subschemas of a keyword that has a map of them; none where the keyword is absent.</summary>
    public IEnumerable<(string Name, SchemaPlace Place)> Members(string keyword)
    {
        if (Schema[keyword] is null)
        {
            return [];
        }

        SchemaPlace map = Child(keyword);
        return map.Schema.Select(pair => (pair.Key, At(pair.Value, $"{map.Pointer}/{JsonLocator.Escape(pair.Key)}")));
    }

    /// <summary>The documentation in the subschema.</summary>
    public Documentation Documentation() => Types.Documentation.Parse(Text("description"), [.. Items("examples")]);

    /// <summary>Refuses keywords other than annotations and those that are understood here.</summary>
    public void Allow(params ReadOnlySpan<string> keywords)
    {
        foreach ((string keyword, _) in Schema)
        {
            if (!Annotations.Contains(keyword) && !keywords.Contains(keyword) && !(Pointer.Length == 0 && OfWhole.Contains(keyword)))
            {
                throw Refuse(keyword, $"types have nothing for the keyword \"{keyword}\" here.");
            }
        }
    }

    /// <summary>The exception for a keyword.</summary>
    public InexpressibleSchemaException Refuse(string keyword, string reason) => new($"{Pointer}/{JsonLocator.Escape(keyword)}", reason);

    /// <summary>The exception for the whole subschema.</summary>
    public InexpressibleSchemaException Refuse(string reason) => new(Pointer, reason);

    private static SchemaPlace At(JsonNode? node, string pointer) => node switch
    {
        JsonObject schema => new SchemaPlace(schema, pointer),
        JsonValue value when value.GetValueKind() == JsonValueKind.True => new SchemaPlace([], pointer),
        JsonValue value when value.GetValueKind() == JsonValueKind.False => throw new InexpressibleSchemaException(pointer, "no value is valid here, and types have nothing for that."),
        _ => throw new InexpressibleSchemaException(pointer, "a schema is expected."),
    };
}
