using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Testing.Schemas;

/// <summary>Goes through a valid document and its schema together.</summary>
public static class SchemaWalk
{
    /// <summary>All values of a document that the schema describes, each with its subschemas; a value of a union appears with the union and with its branch.</summary>
    /// <param name="tree">The schema.</param>
    /// <param name="document">A document that fits the schema.</param>
    public static IEnumerable<DescribedValue> Of(SchemaTree tree, JsonNode document) => Visit(tree, new DescribedValue(tree.Root, document, "", null, null));

    private static IEnumerable<DescribedValue> Visit(SchemaTree tree, DescribedValue at)
    {
        SchemaSite site = tree.Resolve(at.Site);
        DescribedValue here = at with { Site = site };
        return ValuesBelow(tree, here).SelectMany(below => Visit(tree, below)).Prepend(here);
    }

    private static IEnumerable<DescribedValue> ValuesBelow(SchemaTree tree, DescribedValue at)
    {
        if (at.Site.Has("oneOf"))
        {
            string tag = tree.TagOf(at.Site);
            string value = at.Value[tag]!.GetValue<string>();
            return [at with { Site = at.Site.Alternatives("oneOf").Single(branch => tree.TagValue(branch, tag) == value) }];
        }

        string owner = tree.DefinitionOf(at.Site);
        return at.Value switch
        {
            JsonObject members => members.Where(member => member.Value is not null).Select(member => (member.Key, Value: member.Value!, Site: SiteOf(at.Site, member.Key)))
                .Where(member => member.Site is not null)
                .Select(member => new DescribedValue(member.Site!, member.Value, $"{at.Pointer}/{JsonLocator.Escape(member.Key)}", owner, member.Key)),
            JsonArray items when at.Site.Below("items") is { } each => items.Select((item, index) => at with { Site = each, Value = item!, Pointer = $"{at.Pointer}/{index}" }),
            _ => [],
        };
    }

    private static SchemaSite? SiteOf(SchemaSite site, string member) =>
        site.Schema["properties"] is JsonObject members && members.ContainsKey(member) ? site.Member(member) : site.Below("additionalProperties");
}
