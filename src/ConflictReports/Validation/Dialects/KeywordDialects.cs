using System.Collections.Frozen;
using System.Text.Json;
using ConflictReports.Schemas;

namespace ConflictReports.Validation.Dialects;

/// <summary>The dialects that are read.</summary>
internal static class KeywordDialects
{
    private const string NotSupported = "is not supported";
    private const string Later = "is of a later draft than this schema's";

    private static readonly string[] Shared =
    [
        "$ref", "type", "enum", "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties", "items", "minItems", "maxItems", "uniqueItems",
        "pattern", "minLength", "maxLength", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "allOf", "anyOf", "oneOf", "not", "definitions",
    ];

    private static readonly string[] SinceDraft07 = ["const", "contains", "propertyNames", "if", "then", "else"];

    private static readonly (string Keyword, KeywordShape Shape)[] SharedSubschemas =
    [
        ("properties", KeywordShape.Map), ("patternProperties", KeywordShape.Map), ("additionalProperties", KeywordShape.Schema), ("items", KeywordShape.SchemaOrList),
        ("allOf", KeywordShape.List), ("anyOf", KeywordShape.List), ("oneOf", KeywordShape.List), ("not", KeywordShape.Schema), ("definitions", KeywordShape.Map),
    ];

    private static readonly (string Keyword, KeywordShape Shape)[] SubschemasSinceDraft07 =
    [
        ("contains", KeywordShape.Schema), ("propertyNames", KeywordShape.Schema), ("if", KeywordShape.Schema), ("then", KeywordShape.Schema), ("else", KeywordShape.Schema),
    ];

    private static readonly (string Keyword, KeywordShape Shape)[] EarlierSubschemas = [("additionalItems", KeywordShape.Schema), ("dependencies", KeywordShape.Map)];

    private static readonly (string Keyword, string Reason)[] OfLaterDrafts =
    [
        ("$defs", $"{Later}, which has definitions"), ("dependentRequired", $"{Later}, which has dependencies"), ("dependentSchemas", $"{Later}, which has dependencies"),
        ("prefixItems", $"{Later}, which has items as a list"), ("unevaluatedItems", Later), ("unevaluatedProperties", Later), ("minContains", Later), ("maxContains", Later),
        ("$anchor", Later), ("$dynamicAnchor", Later), ("$dynamicRef", Later), ("$recursiveAnchor", Later), ("$recursiveRef", Later), ("$vocabulary", Later), ("contentSchema", Later),
    ];

    private static readonly FrozenDictionary<SchemaDialect, KeywordDialect> All = new[] { Draft202012(), Draft07(), Draft04() }.ToFrozenDictionary(dialect => dialect.Dialect);

    /// <summary>
    /// The keywords that say nothing about which values fit. They are accepted in every dialect, for a reader of an earlier draft loses nothing if it does not know one.
    /// </summary>
    public static FrozenSet<string> Annotations { get; } = FrozenSet.ToFrozenSet(
        ["$schema", "$comment", "title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"],
        StringComparer.Ordinal);

    /// <summary>The dialect, or null if it is no dialect that schemas are read in.</summary>
    public static KeywordDialect? Find(SchemaDialect dialect) => All.GetValueOrDefault(dialect);

    /// <summary>The dialect that a schema names by <c>$schema</c>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="pointer">Its JSON Pointer.</param>
    /// <param name="otherwise">The dialect if it names none.</param>
    /// <exception cref="SchemaCompilationException">It names a dialect that is not read.</exception>
    public static KeywordDialect Of(JsonElement schema, string pointer, KeywordDialect otherwise)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("$schema", out JsonElement named))
        {
            return otherwise;
        }

        string? uri = named.ValueKind == JsonValueKind.String ? named.GetString()!.TrimEnd('#') : null;
        return All.Values.SingleOrDefault(dialect => string.Equals(dialect.Uri, uri, StringComparison.Ordinal)) ?? throw new SchemaCompilationException(
            SchemaDocument.Step(pointer, "$schema"),
            $"The dialect {named.GetRawText()} is not read here; it has to be {ValueSet.OneOf([.. All.Values.OrderByDescending(dialect => dialect.Uri, StringComparer.Ordinal).Select(dialect => dialect.Uri)])}.");
    }

    private static KeywordDialect Draft202012() => new()
    {
        Dialect = SchemaDialect.Draft202012,
        Name = "JSON Schema 2020-12",
        Uri = "https://json-schema.org/draft/2020-12/schema",
        IdKeyword = "$id",
        AnchorKeywords = Names(["$anchor", "$dynamicAnchor"]),
        Keywords = Names(
            Shared, SinceDraft07,
            ["$defs", "prefixItems", "minContains", "maxContains", "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "contentSchema"]),
        Subschemas = Shapes(
            SharedSubschemas, SubschemasSinceDraft07,
            [
                ("$defs", KeywordShape.Map), ("prefixItems", KeywordShape.List), ("dependentSchemas", KeywordShape.Map), ("unevaluatedItems", KeywordShape.Schema),
                ("unevaluatedProperties", KeywordShape.Schema), ("contentSchema", KeywordShape.Schema),
            ]),
        Refusals = Reasons(
            ("$dynamicRef", NotSupported), ("$vocabulary", NotSupported), ("$recursiveRef", "is of draft 2019-09"), ("$recursiveAnchor", "is of draft 2019-09"),
            ("id", "is of draft-04; this draft has $id"),
            ("additionalItems", "is of an earlier draft; this one has items beside prefixItems"),
            ("dependencies", "is of an earlier draft; this one has dependentRequired and dependentSchemas")),
    };

    private static KeywordDialect Draft07() => new()
    {
        Dialect = SchemaDialect.Draft07,
        Name = "JSON Schema draft-07",
        Uri = "http://json-schema.org/draft-07/schema",
        IdKeyword = "$id",
        AnchorKeywords = Names([]),
        FragmentIdIsAnchor = true,
        ReferenceStandsAlone = true,
        ItemsMayBeList = true,
        Keywords = Names(Shared, SinceDraft07, ["additionalItems", "dependencies"]),
        Subschemas = Shapes(SharedSubschemas, SubschemasSinceDraft07, EarlierSubschemas),
        Refusals = Reasons([.. OfLaterDrafts, ("id", "is of draft-04; this draft has $id")]),
    };

    private static KeywordDialect Draft04() => new()
    {
        Dialect = SchemaDialect.Draft04,
        Name = "JSON Schema draft-04",
        Uri = "http://json-schema.org/draft-04/schema",
        IdKeyword = "id",
        AnchorKeywords = Names([]),
        FragmentIdIsAnchor = true,
        ReferenceStandsAlone = true,
        ItemsMayBeList = true,
        HasBooleanSchemas = false,
        ListsNeedAnItem = true,
        ExclusiveBoundsAreFlags = true,
        Keywords = Names(Shared, ["additionalItems", "dependencies"]),
        Subschemas = Shapes(SharedSubschemas, EarlierSubschemas),
        Refusals = Reasons([.. OfLaterDrafts, .. SinceDraft07.Select(keyword => (keyword, Later)), ("$id", $"{Later}, which has id")]),
    };

    private static FrozenSet<string> Names(params string[][] lists) => lists.SelectMany(list => list).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, KeywordShape> Shapes(params (string Keyword, KeywordShape Shape)[][] lists) =>
        lists.SelectMany(list => list).ToFrozenDictionary(entry => entry.Keyword, entry => entry.Shape, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Reasons(params (string Keyword, string Reason)[] reasons) =>
        reasons.ToFrozenDictionary(entry => entry.Keyword, entry => entry.Reason, StringComparer.Ordinal);
}
