using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>Converts one schema by the rules of a dialect.</summary>
internal sealed class DialectConverter
{
    private const string CanonicalDefinitions = "#/$defs/";

    private readonly DialectRules rules;
    private readonly JsonObject root;

    private DialectConverter(JsonNode schema, DialectRules rules)
    {
        this.rules = rules;
        root = schema as JsonObject ?? throw new InexpressibleSchemaException("", "The whole schema has to be an object.");
    }

    /// <summary>Converts a schema.</summary>
    /// <exception cref="InexpressibleSchemaException">The schema cannot be expressed, or is malformed.</exception>
    public static JsonObject Convert(JsonNode schema, DialectRules rules)
    {
        DialectConverter converter = new(schema, rules);
        JsonObject converted = [];
        if (rules.Address is { } address)
        {
            converted["$schema"] = address;
        }

        converter.Keywords(converter.root, "", converted);
        return converted;
    }

    /// <summary>The converted definitions of a schema, by name.</summary>
    /// <exception cref="InexpressibleSchemaException">A definition cannot be expressed, or is malformed.</exception>
    public static JsonObject ConvertDefinitions(JsonNode schema, DialectRules rules)
    {
        DialectConverter converter = new(schema, rules);
        return converter.root["$defs"] is { } definitions ? converter.Map(definitions, "/$defs") : [];
    }

    /// <summary>Converts a subschema.</summary>
    public JsonNode Subschema(JsonNode? schema, string pointer)
    {
        if (schema?.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return rules.HasBooleanSchemas ? schema.DeepClone() : schema.GetValue<bool>() ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
        }

        JsonObject source = schema as JsonObject ?? throw new InexpressibleSchemaException(pointer, "A schema is an object, true or false.");
        JsonObject target = [];
        Keywords(source, pointer, target);
        return target;
    }

    /// <summary>Converts the subschemas of a list.</summary>
    public JsonArray List(JsonNode schemas, string pointer)
    {
        JsonArray source = schemas as JsonArray ?? throw new InexpressibleSchemaException(pointer, "The value has to be a list of schemas.");
        return new JsonArray([.. source.Select((schema, index) => Subschema(schema, $"{pointer}/{index}"))]);
    }

    /// <summary>Converts the subschemas of an object.</summary>
    public JsonObject Map(JsonNode schemas, string pointer)
    {
        JsonObject source = schemas as JsonObject ?? throw new InexpressibleSchemaException(pointer, "The value has to be an object of schemas.");
        return new JsonObject([.. source.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Subschema(pair.Value, Step(pointer, pair.Key))))]);
    }

    /// <summary>The schema that plain references lead to, unconverted.</summary>
    public JsonObject Resolve(JsonObject schema, string pointer)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (schema["$ref"] is { } reference)
        {
            string target = Text(reference, pointer);
            schema = seen.Add(target) && Find(target) is { } found ? found : throw new InexpressibleSchemaException(pointer, $"The reference {target} leads to no schema.");
        }

        return schema;
    }

    /// <summary>A JSON Pointer one step longer.</summary>
    public static string Step(string pointer, string name) => $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private void Keywords(JsonObject source, string pointer, JsonObject target)
    {
        foreach ((string keyword, JsonNode? value) in source)
        {
            string place = Step(pointer, keyword);
            KeywordSite site = new(source, keyword, value ?? throw new InexpressibleSchemaException(place, "The value is null."), place);
            switch (keyword)
            {
                case "$ref":
                    target["$ref"] = Reference(site);
                    break;
                case "$defs" when rules.RepeatsDefinitions:
                    target[rules.Definitions] = Map(value, place);
                    break;
                case "$defs":
                    break;
                default:
                    Keyword(site, target);
                    break;
            }
        }
    }

    private void Keyword(KeywordSite site, JsonObject target)
    {
        if (site.Keyword == "$id" && !ReferenceEquals(site.Schema, root))
        {
            throw site.Refuse("Only the whole schema may have an id: another one changes what its references mean.");
        }

        if (rules.Rewrites.TryGetValue(site.Keyword, out KeywordRewrite? rewrite))
        {
            rewrite(this, site, target);
        }
        else if (rules.Kept.Contains(site.Keyword))
        {
            target[site.Keyword] = Converted(site);
        }
        else if (!rules.LeftOut.Contains(site.Keyword))
        {
            throw site.Refuse($"The keyword \"{site.Keyword}\" cannot be expressed in this dialect.");
        }
    }

    /// <summary>The value of a keyword that both dialects have, with its subschemas converted.</summary>
    public JsonNode Converted(KeywordSite site) => site.Keyword switch
    {
        "properties" or "patternProperties" or "dependentSchemas" => Map(site.Value, site.Pointer),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => List(site.Value, site.Pointer),
        // Even the dialects without boolean schemas have true and false here.
        "additionalProperties" when site.Value is JsonValue => site.Value.DeepClone(),
        "items" or "additionalProperties" or "propertyNames" or "contains" or "not" or "if" or "then" or "else" => Subschema(site.Value, site.Pointer),
        _ => site.Value.DeepClone(),
    };

    private string Reference(KeywordSite site)
    {
        string reference = Text(site.Value, site.Pointer);
        foreach (string beside in site.Schema.Select(pair => pair.Key))
        {
            // Earlier dialects ignore what stands beside a reference: annotations may, assertions may not.
            if (beside is not ("$ref" or "$schema" or "$defs" or "title" or "description" or "examples" or "default" or "$comment" or "deprecated") && rules.Address is not null)
            {
                throw site.Refuse($"Beside a reference this dialect ignores \"{beside}\".");
            }
        }

        return Find(reference) is null ? throw site.Refuse($"The reference {reference} leads to no definition of this schema.")
            : reference == "#" ? RootReference(site)
            : $"#/{rules.Definitions}/{reference[CanonicalDefinitions.Length..]}";
    }

    private string RootReference(KeywordSite site) =>
        rules.RepeatsDefinitions ? "#" : $"#/{rules.Definitions}/{Text(root["title"] ?? throw site.Refuse("The whole schema has no title to refer to it by."), "/title")}";

    private JsonObject? Find(string reference) =>
        reference == "#" ? root
        : reference.StartsWith(CanonicalDefinitions, StringComparison.Ordinal) && !reference[CanonicalDefinitions.Length..].Contains('/', StringComparison.Ordinal)
            ? root["$defs"]?[Unescape(reference[CanonicalDefinitions.Length..])] as JsonObject
            : null;

    private static string Unescape(string step) => Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static string Text(JsonNode value, string pointer) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw new InexpressibleSchemaException(pointer, "The value has to be a string.");
}
