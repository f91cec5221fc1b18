using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Adds to a report the items that its local ids refer to, so that what is right in structure is not wrong in meaning.</summary>
/// <param name="instances">Makes the items.</param>
public sealed class SchemaReferences(SchemaInstances instances)
{
    private const string IdDefinition = "LocalId";
    private const string IdMember = "id";
    private const string SourceDefinition = "Source";

    private readonly SchemaTree tree = instances.Tree;

    /// <summary>
    /// The report with an item for each local id that leads nowhere, at the end of its list. A source that has neither names nor a description gets one, unless the report is about
    /// sources or as small as can be.
    /// </summary>
    /// <param name="report">A report that fits the schema; it may be changed.</param>
    /// <param name="definition">The definition that the report is about.</param>
    public JsonNode Complete(JsonNode report, string definition)
    {
        foreach ((string list, string id) in instances.Samples.HaveReferences ? References(report).Distinct().ToArray() : [])
        {
            JsonArray items = report[list] as JsonArray ?? [];
            if (!items.Any(item => item![IdMember]?.GetValue<string>() == id) && !IsParty(report, list, id))
            {
                items.Add(Item(list, id));
                report[list] = items.Parent is null ? items : items.DeepClone();
            }
        }

        if (instances.Samples.HaveReferences && definition != SourceDefinition && definition != tree.Title)
        {
            report["sources"] = new JsonArray([.. report["sources"]!.AsArray().Select(Described)]);
        }

        return SchemaInstances.InOrder(tree.Root, report.AsObject());
    }

    private JsonNode Described(JsonNode? source)
    {
        JsonObject described = source!.DeepClone().AsObject();
        if (!described.ContainsKey("names"))
        {
            described.TryAdd("descriptor", "a news agency");
        }

        return SchemaInstances.InOrder(tree.Definition(SourceDefinition), described);
    }

    private static bool IsParty(JsonNode report, string list, string id) =>
        list == "sources" && (report["actors"] as JsonArray ?? []).Any(actor => actor![IdMember]!.GetValue<string>() == id);

    private IEnumerable<(string List, string Id)> References(JsonNode report) =>
        from value in SchemaWalk.Of(tree, report)
        where tree.DefinitionOf(value.Site) == IdDefinition && value.Member != IdMember
        select (instances.Samples.ListOf(value.Owner!, value.Member!), value.Value.GetValue<string>());

    private JsonObject Item(string list, string id) =>
        instances.SmallestWith(tree.Resolve(tree.Root.Member(list).Below("items")!), IdMember, JsonValue.Create(id));
}
