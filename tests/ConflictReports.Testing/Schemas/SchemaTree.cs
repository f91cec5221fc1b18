using System.Text.Json.Nodes;
using ConflictReports.Schemas;

namespace ConflictReports.Testing.Schemas;

/// <summary>
/// A JSON Schema (2020-12) as what it is, a tree of keywords: a second reading of our own schemas, independent of the compiled one. Knows the keywords that stand in them, and refuses
/// any other, so that a new keyword cannot go untested.
/// </summary>
public sealed class SchemaTree
{
    private const string DefinitionPrefix = "#/$defs/";

    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "$schema", "$id", "title", "description", "examples" };

    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal) { "$defs", "$ref", "properties" };

    private static readonly HashSet<string> Constraints = new(StringComparer.Ordinal)
    {
        "additionalProperties", "anyOf", "const", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength",
        "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "propertyNames", "required", "type",
    };

    /// <summary>Reads a schema.</summary>
    /// <param name="schema">The schema; not changed.</param>
    /// <exception cref="NotSupportedException">A keyword is not known here, or is used in a way that is not.</exception>
    public SchemaTree(JsonNode schema)
    {
        Root = new SchemaSite("", schema.DeepClone().AsObject());
        Definitions = [.. (Root.Schema["$defs"] as JsonObject ?? []).Select(definition => definition.Key)];
        Sites = [.. Definitions.Select(Definition).Prepend(Root).SelectMany(SitesWithin)];
        foreach (SchemaSite site in Sites)
        {
            Check(site);
        }

        Keywords = [.. Sites.SelectMany(ConstraintsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The whole schema.</summary>
    public SchemaSite Root { get; }

    /// <summary>The title of the whole schema, by which its root is called beside the definitions.</summary>
    public string Title => Root.Schema["title"]?.GetValue<string>() ?? "";

    /// <summary>The names of the definitions, in the order of the schema.</summary>
    public IReadOnlyList<string> Definitions { get; }

    /// <summary>All subschemas: the root, the definitions, and what stands within them.</summary>
    public IReadOnlyList<SchemaSite> Sites { get; }

    /// <summary>The keywords that stand in the schema and can be broken, in ordinal order.</summary>
    public IReadOnlyList<string> Keywords { get; }

    /// <summary>The canonical schema of reports.</summary>
    public static SchemaTree OfReports() => new(ReportSchema.Generate(SchemaDialect.Draft202012));

    /// <summary>The keywords of a subschema that can be broken.</summary>
    /// <param name="site">The subschema.</param>
    public static IEnumerable<string> ConstraintsOf(SchemaSite site) => site.Schema.Select(keyword => keyword.Key).Where(Constraints.Contains);

    /// <summary>A definition.</summary>
    /// <param name="name">Its name, or the title of the whole schema.</param>
    public SchemaSite Definition(string name) => name == Title ? Root : new SchemaSite($"/$defs/{name}", Root.Schema["$defs"]![name]!.AsObject());

    /// <summary>The name of the definition that a subschema stands in, or is; the title for what stands in the root.</summary>
    /// <param name="site">The subschema.</param>
    public string DefinitionOf(SchemaSite site) => site.Pointer.Split('/') is ["", "$defs", var name, ..] ? name : Title;

    /// <summary>Follows a <c>$ref</c>, if the subschema is one.</summary>
    /// <param name="site">The subschema.</param>
    public SchemaSite Resolve(SchemaSite site) =>
        site.Schema["$ref"] is { } reference ? Resolve(Definition(reference.GetValue<string>()[DefinitionPrefix.Length..])) : site;

    /// <summary>The name of the member that tells the branches of a <c>oneOf</c> apart.</summary>
    /// <param name="union">The subschema with the keyword.</param>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public string TagOf(SchemaSite union)
    {
        SchemaSite[] branches = [.. union.Alternatives("oneOf").Select(Resolve)];
        return branches[0].Members().Select(member => member.Key).FirstOrDefault(name => branches.All(branch => branch.Texts("required").Contains(name) && TagValue(branch, name) is not null))
            ?? throw new NotSupportedException($"The branches at {union.PointerOf("oneOf")} have no common tag.");
    }

    /// <summary>The text that the tag has in a branch, or null if it is not fixed.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="tag">The name of the tag.</param>
    public string? TagValue(SchemaSite branch, string tag) => Resolve(branch).Schema["properties"]?[tag]?["const"]?.GetValue<string>();

    private static IEnumerable<SchemaSite> SitesWithin(SchemaSite site) => Children(site).SelectMany(SitesWithin).Prepend(site);

    private static IEnumerable<SchemaSite> Children(SchemaSite site) =>
    [
        .. site.Members().Select(member => member.Value),
        .. new[] { site.Below("items"), site.Below("propertyNames"), site.Below("additionalProperties") }.OfType<SchemaSite>(),
        .. site.Alternatives("oneOf"),
    ];

    // Strict validators want a member named where it is demanded; there it may be anything.
    private static bool OnlyDemands(JsonObject branch) =>
        branch.ContainsKey("required") && branch.All(keyword => keyword.Key == "required" || (keyword.Key == "properties" && keyword.Value!.AsObject().All(member => member.Value is JsonValue value && value.GetValue<bool>())));

    private static void Check(SchemaSite site)
    {
        foreach ((string keyword, JsonNode? value) in site.Schema)
        {
            bool known = Annotations.Contains(keyword) || Structure.Contains(keyword) || Constraints.Contains(keyword);
            bool alone = keyword != "$ref" || (value!.GetValue<string>().StartsWith(DefinitionPrefix, StringComparison.Ordinal) && !ConstraintsOf(site).Any());
            bool demands = keyword != "anyOf" || value!.AsArray().All(branch => OnlyDemands(branch!.AsObject()));
            bool excludesNull = keyword != "not" || value!.ToJsonString() == """{"type":"null"}""";
            if (!known || !alone || !demands || !excludesNull)
            {
                throw new NotSupportedException($"The keyword at {site.PointerOf(keyword)} is not known, or not in this use. Teach {nameof(ConstraintBreaker)} how to break it.");
            }
        }
    }
}
