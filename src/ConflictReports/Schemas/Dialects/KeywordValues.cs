using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>What values the keywords of JSON Schema 2020-12 have, so that a malformed schema is refused and not converted into another malformed one.</summary>
internal static class KeywordValues
{
    private const string Canonical = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonValueKind[] Truth = [JsonValueKind.True, JsonValueKind.False];
    private static readonly JsonValueKind[] Schema = [JsonValueKind.Object, .. Truth];

    private static readonly FrozenDictionary<string, JsonValueKind[]> Kinds = new Dictionary<string, JsonValueKind[]>(StringComparer.Ordinal)
        .With([JsonValueKind.String], "$schema", "$id", "$ref", "$comment", "title", "description", "pattern", "format", "contentEncoding", "contentMediaType")
        .With([JsonValueKind.Number], "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
        .With([JsonValueKind.Number], "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains")
        .With(Truth, "uniqueItems", "deprecated", "readOnly", "writeOnly")
        .With([JsonValueKind.Array], "enum", "required", "examples", "allOf", "anyOf", "oneOf", "prefixItems")
        .With([JsonValueKind.Object], "$defs", "properties", "patternProperties", "dependentSchemas", "dependentRequired")
        .With([JsonValueKind.String, JsonValueKind.Array], "type")
        .With(Schema, "items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else")
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Refuses a value that the keyword cannot have.</summary>
    /// <exception cref="InexpressibleSchemaException">The value is of another type, or the list of names has something else in it.</exception>
    public static void Check(KeywordSite site)
    {
        if (Kinds.TryGetValue(site.Keyword, out JsonValueKind[]? kinds) && !kinds.Contains(site.Value?.GetValueKind() ?? JsonValueKind.Null))
        {
            throw site.Refuse($"The value of \"{site.Keyword}\" is malformed.");
        }

        if (site.Keyword is "required" or "type" && site.Value is JsonArray names && !AreTexts(names))
        {
            throw site.Refuse($"The value of \"{site.Keyword}\" has to be of strings.");
        }

        if (site.Keyword == "dependentRequired" && site.Value!.AsObject().Any(pair => pair.Value is not JsonArray demanded || !AreTexts(demanded)))
        {
            throw site.Refuse("The value of \"dependentRequired\" has to be of lists of names.");
        }
    }

    /// <summary>Refuses a schema that says that it is of another dialect.</summary>
    /// <exception cref="InexpressibleSchemaException">It says so, or says it in no string.</exception>
    public static void CheckDialect(JsonObject root)
    {
        if (root["$schema"] is { } dialect && !(dialect is JsonValue value && value.TryGetValue(out string? address) && address.TrimEnd('#') == Canonical))
        {
            throw new InexpressibleSchemaException("/$schema", $"Found {dialect.ToJsonString()}, expected {Canonical}.");
        }
    }

    private static bool AreTexts(JsonArray list) => list.All(item => item?.GetValueKind() == JsonValueKind.String);

    private static Dictionary<string, JsonValueKind[]> With(this Dictionary<string, JsonValueKind[]> table, JsonValueKind[] kinds, params string[] keywords)
    {
        foreach (string keyword in keywords)
        {
            table.Add(keyword, kinds);
        }

        return table;
    }
}
