using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Testing.Schemas;

/// <summary>Puts a value where a definition is used, into a document that is otherwise as small as can be.</summary>
/// <param name="instances">Makes the rest of the document.</param>
public sealed class SchemaPlacement(SchemaInstances instances)
{
    private readonly SchemaTree tree = instances.Tree;
    private readonly Dictionary<string, SchemaStep[]> routes = FindRoutes(instances.Tree);

    /// <summary>The shortest way from the root to a definition.</summary>
    /// <param name="definition">The name of the definition.</param>
    public IReadOnlyList<SchemaStep> RouteTo(string definition) => routes[definition];

    /// <summary>A document with a value at the end of a way.</summary>
    /// <param name="route">The way.</param>
    /// <param name="value">The value; it must not be in another document.</param>
    public JsonNode? Place(IEnumerable<SchemaStep> route, JsonNode? value) => Build(tree.Root, [.. route], null, null, value);

    /// <summary>The JSON Pointer of the value at the end of a way.</summary>
    /// <param name="route">The way.</param>
    public string PointerOf(IEnumerable<SchemaStep> route)
    {
        SchemaSite at = tree.Root;
        string pointer = "";
        foreach (SchemaStep step in route)
        {
            pointer += step.Kind switch
            {
                SchemaStepKind.Member => $"/{JsonLocator.Escape(step.Member)}",
                SchemaStepKind.Item => "/0",
                SchemaStepKind.Entry => $"/{JsonLocator.Escape(instances.NameFor(at))}",
                _ => "",
            };
            at = tree.Resolve(Next(at, step));
        }

        return pointer;
    }

    private static SchemaSite Next(SchemaSite at, SchemaStep step) => step.Kind switch
    {
        SchemaStepKind.Member => at.Member(step.Member),
        SchemaStepKind.Item => at.Below("items")!,
        SchemaStepKind.Entry => at.Below("additionalProperties")!,
        _ => at.Alternatives("oneOf")[step.Branch],
    };

    private JsonNode? Build(SchemaSite site, SchemaStep[] route, string? owner, string? member, JsonNode? value)
    {
        if (route.Length == 0)
        {
            return value;
        }

        SchemaSite at = tree.Resolve(site);
        SchemaStep step = route[0];
        SchemaSite next = Next(at, step);
        JsonNode? Rest(string? inOwner, string? inMember) => Build(next, route[1..], inOwner, inMember, value);
        return step.Kind switch
        {
            SchemaStepKind.Member => instances.SmallestWith(at, step.Member, Rest(tree.DefinitionOf(at), step.Member)),
            SchemaStepKind.Entry => new JsonObject { [instances.NameFor(at)] = Rest(null, null) },
            SchemaStepKind.Item => FirstOf(at, Rest(owner, member), owner, member),
            _ => Rest(owner, member),
        };
    }

    private JsonArray FirstOf(SchemaSite list, JsonNode? first, string? owner, string? member)
    {
        JsonArray items = instances.Smallest(list, owner, member).AsArray();
        items[0] = first;
        return items;
    }

    private static Dictionary<string, SchemaStep[]> FindRoutes(SchemaTree tree)
    {
        Dictionary<string, SchemaStep[]> routes = new(StringComparer.Ordinal) { [tree.Title] = [] };
        Queue<(SchemaSite Site, SchemaStep[] Route)> open = new([(tree.Root, [])]);
        while (open.TryDequeue(out (SchemaSite Site, SchemaStep[] Route) from))
        {
            foreach (SchemaStep step in StepsFrom(from.Site))
            {
                SchemaSite next = Next(from.Site, step);
                SchemaSite target = tree.Resolve(next);
                SchemaStep[] route = [.. from.Route, step];
                if (!next.Has("$ref") || routes.TryAdd(tree.DefinitionOf(target), route))
                {
                    open.Enqueue((target, route));
                }
            }
        }

        return routes;
    }

    /// <summary>The steps that lead from a subschema to those within it.</summary>
    /// <param name="site">The subschema.</param>
    public static IEnumerable<SchemaStep> StepsFrom(SchemaSite site)
    {
        foreach ((string name, _) in site.Members())
        {
            yield return new SchemaStep(SchemaStepKind.Member, name);
        }

        if (site.Below("items") is not null)
        {
            yield return new SchemaStep(SchemaStepKind.Item);
        }

        if (site.Below("additionalProperties") is not null)
        {
            yield return new SchemaStep(SchemaStepKind.Entry);
        }

        for (int i = 0; i < site.Alternatives("oneOf").Count; i++)
        {
            yield return new SchemaStep(SchemaStepKind.Branch, Branch: i);
        }
    }
}
