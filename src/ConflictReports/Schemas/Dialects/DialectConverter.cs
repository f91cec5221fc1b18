using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Schemas.Dialects;

/// <summary>Converts one schema by the rules of a dialect.</summary>
internal sealed class DialectConverter
{
    /// <summary>How deep schemas may stand inside of each other.</summary>
    public const int DeepestSchema = 256;

    private const string CanonicalDefinitions = "#/$defs/";

    // Earlier dialects ignore what stands beside a reference: what refuses nothing may be ignored.
    private static readonly string[] HarmlessBesideReference =
        ["$ref", "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly"];

    private readonly DialectRules rules;
    private readonly JsonObject root;
    private int depth;

    private DialectConverter(JsonNode schema, DialectRules rules)
    {
        this.rules = rules;
        root = schema as JsonObject ?? throw new InexpressibleSchemaException("", "The whole schema has to be an object.");
        KeywordValues.CheckDialect(root);
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

    /// <summary>A copy of a schema that is of the canonical dialect.</summary>
    /// <exception cref="InexpressibleSchemaException">It says that it is of another, or is no object.</exception>
    public static JsonObject Copy(JsonNode schema) => new DialectConverter(schema, DialectRules.OpenApi31).root.DeepClone().AsObject();

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
        if (++depth > DeepestSchema)
        {
            throw new InexpressibleSchemaException(pointer, $"Schemas stand inside of each other more than {DeepestSchema} deep.");
        }

        JsonObject target = [];
        Keywords(source, pointer, target);
        depth--;
        return target;
    }

    /// <summary>Converts the subschemas of a list.</summary>
    public JsonArray List(JsonNode? schemas, string pointer)
    {
        JsonArray source = schemas as JsonArray ?? throw new InexpressibleSchemaException(pointer, "The value has to be a list of schemas.");
        return new JsonArray([.. source.Select((schema, index) => Subschema(schema, $"{pointer}/{index}"))]);
    }

    /// <summary>Converts the subschemas of an object.</summary>
    public JsonObject Map(JsonNode? schemas, string pointer)
    {
        JsonObject source = schemas as JsonObject ?? throw new InexpressibleSchemaException(pointer, "The value has to be an object of schemas.");
        return new JsonObject([.. source.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Subschema(pair.Value, Step(pointer, pair.Key))))]);
    }

    /// <summary>The schema that references lead to, unconverted; nothing that asserts anything stands beside one of them.</summary>
    public JsonObject Resolve(JsonObject schema, string pointer)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (schema["$ref"] is { } reference)
        {
            RefuseAssertionsBeside(schema, pointer);
            string target = Text(reference, pointer);
            schema = seen.Add(target) && Find(target) is { } found ? found : throw new InexpressibleSchemaException(pointer, $"The reference {target} leads to no schema.");
        }

        return schema;
    }

    /// <summary>A JSON Pointer one step longer.</summary>
    public static string Step(string pointer, string name) => $"{pointer}/{JsonLocator.Escape(name)}";

    /// <summary>The value of a keyword that both dialects have, with its subschemas converted.</summary>
    public JsonNode? Converted(KeywordSite site) => site.Keyword switch
    {
        "properties" or "patternProperties" or "dependentSchemas" => Map(site.Value, site.Pointer),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => List(site.Value, site.Pointer),
        // Even the dialects without boolean schemas have true and false here.
        "additionalProperties" when site.Value is JsonValue => site.Value.DeepClone(),
        "items" or "additionalProperties" or "propertyNames" or "contains" or "not" or "if" or "then" or "else" => Subschema(site.Value, site.Pointer),
        _ => site.Value?.DeepClone(),
    };

    private void Keywords(JsonObject source, string pointer, JsonObject target)
    {
        foreach ((string keyword, JsonNode? value) in source)
        {
            KeywordSite site = new(source, pointer, keyword, value);
            KeywordValues.Check(site);
            switch (keyword)
            {
                case "$ref":
                    target["$ref"] = Reference(site);
                    break;
                case "$defs" when rules.RepeatsDefinitions:
                    target[rules.Definitions] = Map(value, site.Pointer);
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

    private string Reference(KeywordSite site)
    {
        if (rules.IgnoresBesideReference)
        {
            RefuseAssertionsBeside(site.Schema, site.Pointer);
        }

        string reference = Text(site.Value, site.Pointer);
        return Find(reference) is null ? throw site.Refuse($"The reference {reference} leads to no definition of this schema.")
            : reference == "#" ? RootReference(site)
            : $"#/{rules.Definitions}/{reference[CanonicalDefinitions.Length..]}";
    }

    private static void RefuseAssertionsBeside(JsonObject schema, string pointer)
    {
        if (schema.Select(pair => pair.Key).FirstOrDefault(keyword => !HarmlessBesideReference.Contains(keyword)) is { } beside)
        {
            throw new InexpressibleSchemaException(pointer, $"Beside a reference this dialect ignores \"{beside}\".");
        }
    }

    private string RootReference(KeywordSite site) =>
        rules.RepeatsDefinitions ? "#" : $"#/{rules.Definitions}/{Text(root["title"] ?? throw site.Refuse("The whole schema has no title to refer to it by."), "/title")}";

    private JsonObject? Find(string reference) =>
        reference == "#" ? root
        : reference.StartsWith(CanonicalDefinitions, StringComparison.Ordinal) && !reference[CanonicalDefinitions.Length..].Contains('/', StringComparison.Ordinal)
            ? (root["$defs"] as JsonObject)?[Unescape(reference[CanonicalDefinitions.Length..])] as JsonObject
            : null;

    private static string Unescape(string step) => Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static string Text(JsonNode? value, string pointer) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw new InexpressibleSchemaException(pointer, "The value has to be a string.");
}
