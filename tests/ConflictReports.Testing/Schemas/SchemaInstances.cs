using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Makes instances of subschemas from what the schema says.</summary>
/// <param name="tree">The schema.</param>
/// <param name="samples">Values for where the schema allows any.</param>
public sealed class SchemaInstances(SchemaTree tree, SchemaSamples samples)
{
    /// <summary>The schema.</summary>
    public SchemaTree Tree => tree;

    /// <summary>Values for where the schema allows any.</summary>
    public SchemaSamples Samples => samples;

    /// <summary>The smallest valid instance: required members, the fewest items, the first branch.</summary>
    /// <param name="site">The subschema.</param>
    /// <param name="owner">The definition that the value's member stands in; null if it stands for itself.</param>
    /// <param name="member">The member whose value it is, or whose list it stands in; null if it stands for itself.</param>
    public JsonNode Smallest(SchemaSite site, string? owner = null, string? member = null) => Make(site, owner, member, []);

    /// <summary>The smallest valid instance of an object that has a member beside those it must have.</summary>
    /// <param name="site">The subschema of the object.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public JsonObject SmallestWith(SchemaSite site, string member, JsonNode? value)
    {
        string owner = tree.DefinitionOf(site);
        JsonObject made = new() { [member] = value };
        foreach (string name in site.Texts("required").Where(name => name != member))
        {
            made[name] = Smallest(site.Member(name), owner, name);
        }

        AddAlternative(site, made);
        return InOrder(site, made);
    }

    /// <summary>The complete instance: every member, one item a list, the first branch; a record within itself is left out.</summary>
    /// <param name="site">The subschema.</param>
    public JsonNode Complete(SchemaSite site) => Make(site, null, null, [tree.Resolve(site).Pointer]);

    /// <summary>An object with its members in the order of the schema, unknown ones last.</summary>
    /// <param name="site">The subschema of the object.</param>
    /// <param name="members">The object; it is emptied.</param>
    public static JsonObject InOrder(SchemaSite site, JsonObject members)
    {
        JsonObject ordered = [];
        string[] names = [.. site.Members().Select(member => member.Key), .. members.Select(member => member.Key)];
        foreach (string name in names.Distinct(StringComparer.Ordinal).Where(members.ContainsKey).ToArray())
        {
            JsonNode? value = members[name];
            members.Remove(name);
            ordered[name] = value;
        }

        return ordered;
    }

    // An empty path means that only what is required is made; otherwise it holds the records that the value stands in.
    private JsonNode Make(SchemaSite site, string? owner, string? member, string[] path)
    {
        SchemaSite at = tree.Resolve(site);
        if (at.Schema["const"] is { } fixedValue)
        {
            return fixedValue.DeepClone();
        }

        if (at.Has("oneOf"))
        {
            return Make(at.Alternatives("oneOf")[0], owner, member, path);
        }

        string type = at.Schema["type"] switch
        {
            JsonArray several => several[0]!.GetValue<string>(),
            { } one => one.GetValue<string>(),
            null => "",
        };
        return type switch
        {
            "object" => Object(at, path),
            "array" => List(at, owner, member, path),
            _ => samples.Find(owner, member, tree.DefinitionOf(at)) ?? Value(at, type),
        };
    }

    private JsonObject Object(SchemaSite at, string[] path)
    {
        string owner = tree.DefinitionOf(at);
        IReadOnlyList<string> required = at.Texts("required");
        JsonObject made = [];
        foreach ((string name, SchemaSite member) in at.Members())
        {
            if (required.Contains(name) || (path.Length > 0 && !path.Contains(RecordOf(member))))
            {
                made[name] = Make(member, owner, name, path.Length > 0 ? [.. path, RecordOf(member)] : path);
            }
        }

        AddAlternative(at, made);
        if (at.Schema["minProperties"] is not null)
        {
            made[NameFor(at)] = Make(at.Below("additionalProperties")!, owner, null, path);
        }

        return made;
    }

    /// <summary>A name for an entry of a map.</summary>
    /// <param name="map">The subschema of the map.</param>
    public string NameFor(SchemaSite map) => Smallest(map.Below("propertyNames")!).GetValue<string>();

    private void AddAlternative(SchemaSite at, JsonObject made)
    {
        IReadOnlyList<SchemaSite> alternatives = at.Alternatives("anyOf");
        if (alternatives.Count > 0 && !alternatives.Any(alternative => alternative.Texts("required").All(made.ContainsKey)))
        {
            foreach (string name in alternatives[0].Texts("required"))
            {
                made[name] = Smallest(at.Member(name), tree.DefinitionOf(at), name);
            }
        }
    }

    private string RecordOf(SchemaSite site)
    {
        SchemaSite at = tree.Resolve(site);
        return at.Below("items") is { } items ? RecordOf(items) : at.Pointer;
    }

    private JsonArray List(SchemaSite at, string? owner, string? member, string[] path)
    {
        int count = Math.Max(1, at.Schema["minItems"]?.GetValue<int>() ?? 1);
        return [.. Enumerable.Range(0, count).Select(_ => Make(at.Below("items")!, owner, member, path))];
    }

    private static JsonNode Value(SchemaSite at, string type) => at.Schema["enum"]?[0]?.DeepClone() ?? at.Schema["examples"]?[0]?.DeepClone() ?? type switch
    {
        "string" => JsonValue.Create("text"),
        "" when at.Has("not") => JsonValue.Create("text"),
        "boolean" => JsonValue.Create(true),
        "integer" or "number" => JsonNode.Parse(Within(at).ToString(CultureInfo.InvariantCulture))!,
        _ => throw new NotSupportedException($"There is no instance of {at.Pointer}."),
    };

    private static decimal Within(SchemaSite at) => Math.Max(NumberOf(at, "minimum") ?? 0, Math.Min(NumberOf(at, "maximum") ?? 0, 0));

    private static decimal? NumberOf(SchemaSite at, string keyword) => at.Schema[keyword] is { } number ? decimal.Parse(number.ToJsonString(), CultureInfo.InvariantCulture) : null;
}
