using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>The keywords that 2019-09 and 2020-12 split or renamed, in the words that draft-07 and draft-04 share.</summary>
internal static class EarlierKeywords
{
    /// <summary>A list by position: in earlier dialects <c>items</c> itself is the list of schemas, and <c>additionalItems</c> says what may follow.</summary>
    public static void PrefixItems(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        target["items"] = converter.List(site.Value, site.Pointer);
        if (site.Schema["items"] is { } rest)
        {
            target["additionalItems"] = rest is JsonValue ? rest.DeepClone() : converter.Subschema(rest, site.PointerOf("items"));
        }
    }

    /// <summary>The items of a list, unless they follow others by position.</summary>
    public static void Items(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        if (!site.Schema.ContainsKey("prefixItems"))
        {
            target["items"] = converter.Converted(site);
        }
    }

    /// <summary>What a member demands of the others, in either of its two kinds.</summary>
    public static void Dependencies(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        JsonObject dependencies = target["dependencies"] as JsonObject ?? [];
        JsonObject added = site.Keyword == "dependentSchemas" ? converter.Map(site.Value, site.Pointer) : site.Value!.DeepClone().AsObject();
        foreach ((string name, JsonNode? demand) in added.ToArray())
        {
            if (dependencies.ContainsKey(name))
            {
                throw site.Refuse($"The member \"{name}\" demands both other members and a schema, which this dialect cannot say at once.");
            }

            // Draft-04 wants at least one name; none demands nothing.
            if (demand is not JsonArray { Count: 0 })
            {
                added.Remove(name);
                dependencies[name] = demand;
            }
        }

        target["dependencies"] = dependencies;
    }
}
