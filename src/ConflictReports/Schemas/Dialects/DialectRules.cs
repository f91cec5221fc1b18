using System.Collections.Frozen;

namespace ConflictReports.Schemas.Dialects;

/// <summary>What a dialect makes of the keywords of JSON Schema 2020-12. A keyword that stands in none of the lists is refused.</summary>
internal sealed record DialectRules
{
    private static readonly string[] Everywhere =
    [
        "title", "description", "type", "enum", "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties", "items", "minItems", "maxItems",
        "uniqueItems", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "allOf", "anyOf", "oneOf", "not",
    ];

    private static readonly string[] SinceDraft07 =
    [
        "const", "exclusiveMinimum", "exclusiveMaximum", "propertyNames", "contains", "if", "then", "else", "examples", "default", "readOnly", "writeOnly", "$comment", "contentEncoding", "contentMediaType",
    ];

    /// <summary>JSON Schema draft-07.</summary>
    public static DialectRules Draft07 { get; } = new()
    {
        Address = "http://json-schema.org/draft-07/schema#",
        Definitions = "definitions",
        Kept = [.. Everywhere, .. SinceDraft07, "$id"],
        LeftOut = ["$schema", "deprecated"],
        Rewrites = new Dictionary<string, KeywordRewrite>(StringComparer.Ordinal)
        {
            ["prefixItems"] = EarlierKeywords.PrefixItems,
            ["items"] = EarlierKeywords.Items,
            ["dependentRequired"] = EarlierKeywords.Dependencies,
            ["dependentSchemas"] = EarlierKeywords.Dependencies,
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };

    /// <summary>JSON Schema draft-04.</summary>
    public static DialectRules Draft04 { get; } = new()
    {
        Address = "http://json-schema.org/draft-04/schema#",
        Definitions = "definitions",
        HasBooleanSchemas = false,
        Kept = [.. Everywhere, "default"],
        LeftOut = ["$schema", "examples", "$comment", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"],
        Rewrites = new Dictionary<string, KeywordRewrite>(StringComparer.Ordinal)
        {
            ["$id"] = Draft04Keywords.Id,
            ["const"] = Draft04Keywords.Const,
            ["required"] = Draft04Keywords.Required,
            ["exclusiveMinimum"] = Draft04Keywords.ExclusiveBound,
            ["exclusiveMaximum"] = Draft04Keywords.ExclusiveBound,
            ["minimum"] = Draft04Keywords.Bound,
            ["maximum"] = Draft04Keywords.Bound,
            ["propertyNames"] = Draft04Keywords.PropertyNames,
            ["allOf"] = Draft04Keywords.AllOf,
            ["prefixItems"] = EarlierKeywords.PrefixItems,
            ["items"] = EarlierKeywords.Items,
            ["dependentRequired"] = EarlierKeywords.Dependencies,
            ["dependentSchemas"] = EarlierKeywords.Dependencies,
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };

    /// <summary>The schemas of OpenAPI 3.1, which are those of JSON Schema 2020-12 with the words of OpenAPI beside them.</summary>
    public static DialectRules OpenApi31 { get; } = new()
    {
        Definitions = "components/schemas",
        RepeatsDefinitions = false,
        IgnoresBesideReference = false,
        Kept = [.. Everywhere, .. SinceDraft07, "prefixItems", "dependentRequired", "dependentSchemas", "minContains", "maxContains", "deprecated"],
        LeftOut = ["$schema", "$id"],
        Rewrites = new Dictionary<string, KeywordRewrite>(StringComparer.Ordinal) { ["oneOf"] = OpenApiKeywords.OneOf }.ToFrozenDictionary(StringComparer.Ordinal),
    };

    /// <summary>The value of <c>$schema</c>. Default: none is written.</summary>
    public string? Address { get; init; }

    /// <summary>Where definitions stand: the steps of a JSON Pointer from the root, without the first slash.</summary>
    public required string Definitions { get; init; }

    /// <summary>Whether the definitions stand in the converted schema. Default: true; false: whoever converts places them.</summary>
    public bool RepeatsDefinitions { get; init; } = true;

    /// <summary>Whether what stands beside a reference is ignored. Default: true, as in all dialects before 2019-09.</summary>
    public bool IgnoresBesideReference { get; init; } = true;

    /// <summary>Whether true and false are schemas everywhere. Default: true.</summary>
    public bool HasBooleanSchemas { get; init; } = true;

    /// <summary>The keywords that are kept, with their subschemas converted.</summary>
    public required FrozenSet<string> Kept { get; init; }

    /// <summary>The annotations that are left out.</summary>
    public required FrozenSet<string> LeftOut { get; init; }

    /// <summary>The keywords that are written in another way; these come before <see cref="Kept"/>.</summary>
    public required FrozenDictionary<string, KeywordRewrite> Rewrites { get; init; }
}
