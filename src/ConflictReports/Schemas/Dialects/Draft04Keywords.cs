using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>What draft-04 says in other words.</summary>
internal static class Draft04Keywords
{
    private static readonly string[] OfNames = ["type", "pattern", "title", "description", "examples", "$comment"];

    /// <summary>The id of the whole schema.</summary>
    public static void Id(DialectConverter converter, KeywordSite site, JsonObject target) => target["id"] = site.Value!.DeepClone();

    /// <summary>One value is an enumeration of one.</summary>
    public static void Const(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        if (site.Schema.ContainsKey("enum"))
        {
            throw site.Refuse("Draft-04 has no \"const\", and \"enum\" is taken.");
        }

        target["enum"] = new JsonArray(site.Value?.DeepClone());
    }

    /// <summary>Draft-04 wants at least one name; none demands nothing.</summary>
    public static void Required(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        if (site.Value is not JsonArray { Count: 0 })
        {
            target["required"] = site.Value!.DeepClone();
        }
    }

    /// <summary>In draft-04 a bound is exclusive by a flag beside it.</summary>
    public static void ExclusiveBound(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        string bound = BoundOf(site.Keyword);
        if (site.Schema.ContainsKey(bound))
        {
            throw site.Refuse($"Draft-04 has one bound only, inclusive or exclusive, and \"{bound}\" is taken.");
        }

        target[bound] = site.Value!.DeepClone();
        target[site.Keyword] = true;
    }

    /// <summary>An inclusive bound.</summary>
    public static void Bound(DialectConverter converter, KeywordSite site, JsonObject target) => target[site.Keyword] = site.Value!.DeepClone();

    /// <summary>Draft-04 can say what names match: any member whose name matches is allowed, and no other.</summary>
    public static void PropertyNames(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        JsonObject names = converter.Resolve(site.Value as JsonObject ?? throw site.Refuse("Draft-04 can only say of names that they match a pattern."), site.Pointer);
        bool isOfTexts = names["type"] is null || (names["type"] is JsonValue type && type.TryGetValue(out string? word) && word == "string");
        if (names["pattern"] is not JsonValue value || !value.TryGetValue(out string? pattern) || !isOfTexts || names.Any(pair => !OfNames.Contains(pair.Key)))
        {
            throw site.Refuse("Draft-04 can only say of names that they match a pattern.");
        }

        AddAll(target, [new JsonObject { ["patternProperties"] = new JsonObject { [pattern] = new JsonObject() }, ["additionalProperties"] = false }]);
    }

    /// <summary>The list of schemas that all apply, which names may have been added to.</summary>
    public static void AllOf(DialectConverter converter, KeywordSite site, JsonObject target) => AddAll(target, converter.List(site.Value, site.Pointer));

    private static void AddAll(JsonObject target, JsonArray schemas)
    {
        if (target["allOf"] is not JsonArray all)
        {
            target["allOf"] = schemas;
            return;
        }

        foreach (JsonNode? schema in schemas.ToArray())
        {
            schemas.Remove(schema);
            all.Add(schema);
        }
    }

    private static string BoundOf(string exclusive) => exclusive == "exclusiveMinimum" ? "minimum" : "maximum";
}
