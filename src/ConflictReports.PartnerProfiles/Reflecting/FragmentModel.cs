using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace ConflictReports.PartnerProfiles.Reflecting;

/// <summary>
/// What a value type says of its form (2020-12), as NJsonSchema holds it. NJsonSchema's own loader would drop <c>const</c> and take texts for times. A keyword that is not known here is
/// refused, so that a new one cannot be lost.
/// </summary>
internal static class FragmentModel
{
    /// <summary>Makes a schema of a fragment. References in it mean the schema itself.</summary>
    public static JsonSchema Create(JsonObject fragment)
    {
        JsonSchema schema = new();
        Fill(schema, fragment, schema);
        return schema;
    }

    /// <summary>Puts the keywords of a fragment into a schema, in the place of those it has.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="fragment">The fragment.</param>
    /// <param name="whole">What references in the fragment mean.</param>
    /// <exception cref="NotSupportedException">The fragment has a keyword that is not known here.</exception>
    public static void Fill(JsonSchema schema, JsonObject fragment, JsonSchema whole)
    {
        foreach ((string keyword, JsonNode? value) in fragment)
        {
            Fill(schema, keyword, value!, whole);
        }
    }

    private static void Fill(JsonSchema schema, string keyword, JsonNode value, JsonSchema whole)
    {
        switch (keyword)
        {
            case "type":
                schema.Type = Types(value).Aggregate(JsonObjectType.None, (all, type) => all | type);
                break;
            case "pattern":
                schema.Pattern = value.GetValue<string>();
                break;
            case "format":
                schema.Format = value.GetValue<string>();
                break;
            case "minLength":
                schema.MinLength = Count(value);
                break;
            case "maxLength":
                schema.MaxLength = Count(value);
                break;
            case "minimum":
                schema.Minimum = Number(value);
                break;
            case "maximum":
                schema.Maximum = Number(value);
                break;
            case "minItems":
                schema.MinItems = Count(value);
                break;
            case "maxItems":
                schema.MaxItems = Count(value);
                break;
            case "$ref":
                schema.Reference = whole;
                break;
            case "const":
                schema.Enumeration.Add(value.GetValue<string>());
                break;
            case "title" or "description" or "examples":
                break;
            default:
                FillPart(schema, keyword, value, whole);
                break;
        }
    }

    private static void FillPart(JsonSchema schema, string keyword, JsonNode value, JsonSchema whole)
    {
        switch (keyword)
        {
            case "enum":
                Add(schema.Enumeration, value.AsArray().Select(word => (object)word!.GetValue<string>()));
                break;
            case "required":
                Add(schema.RequiredProperties, value.AsArray().Select(name => name!.GetValue<string>()));
                break;
            case "items":
                schema.Item = Part(value, whole);
                break;
            case "properties":
                foreach ((string name, JsonNode? member) in value.AsObject())
                {
                    JsonSchemaProperty property = new();
                    Fill(property, member!.AsObject(), whole);
                    schema.Properties[name] = property;
                }

                break;
            case "oneOf":
                Add(schema.OneOf, value.AsArray().Select(part => Part(part!, whole)));
                break;
            case "anyOf":
                Add(schema.AnyOf, value.AsArray().Select(part => Part(part!, whole)));
                break;
            case "allOf":
                Add(schema.AllOf, value.AsArray().Select(part => Part(part!, whole)));
                break;
            case "not":
                schema.Not = Part(value, whole);
                break;
            default:
                throw new NotSupportedException($"The keyword {keyword} of a value's schema is not known here.");
        }
    }

    private static JsonSchema Part(JsonNode fragment, JsonSchema whole)
    {
        JsonSchema schema = new();
        Fill(schema, fragment.AsObject(), whole);
        return schema;
    }

    private static void Add<T>(ICollection<T> list, IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            list.Add(item);
        }
    }

    private static IEnumerable<JsonObjectType> Types(JsonNode value) =>
        (value is JsonArray list ? list.Select(name => name!.GetValue<string>()) : [value.GetValue<string>()]).Select(name => Enum.Parse<JsonObjectType>(name, ignoreCase: true));

    // A number that was made in code keeps its type in the node, so its text is read.
    private static decimal Number(JsonNode value) => JsonSerializer.Deserialize<decimal>(value.ToJsonString());

    private static int Count(JsonNode value) => JsonSerializer.Deserialize<int>(value.ToJsonString());
}
