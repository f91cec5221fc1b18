using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>
/// The structural cases of a schema: of each definition the smallest and the complete instance; of each member its absence, another type and null; each keyword broken once in each way
/// and just kept; each value of each closed set; each branch of each union. Made from the schema alone, so that a new member has its cases by itself.
/// </summary>
/// <param name="instances">Makes the documents.</param>
public sealed class StructuralCases(SchemaInstances instances)
{
    private const int MostExamples = 2;

    private readonly SchemaTree tree = instances.Tree;
    private readonly SchemaPlacement placement = new(instances);
    private readonly SchemaReferences references = new(instances);
    private readonly ConstraintBreaker breaker = new(instances);

    /// <summary>All cases of the schema of reports, in the order of their files.</summary>
    public static IReadOnlyList<StructuralCase> OfReports() => new StructuralCases(new SchemaInstances(SchemaTree.OfReports(), SchemaSamples.OfReports)).All();

    /// <summary>All cases, in the order of their files. Of cases of one definition with the same document and the same constraint, the first stands for all.</summary>
    public IReadOnlyList<StructuralCase> All() =>
        [.. tree.Definitions.Prepend(tree.Title).SelectMany(name => Of(name).DistinctBy(each => (each.Document?.ToJsonString(), each.Fault?.Constraint))).OrderBy(each => each.File, StringComparer.Ordinal)];

    private IEnumerable<StructuralCase> Of(string definition)
    {
        SchemaSite site = tree.Definition(definition);
        Place place = new(definition, site, placement.RouteTo(definition), "", null);
        yield return Valid(place, "smallest", instances.Smallest(site));
        yield return Valid(place, "complete", instances.Complete(site));
        foreach (Place part in PartsOf(place))
        {
            foreach (StructuralCase each in OfPart(part, isWhole: part == place))
            {
                yield return each;
            }
        }
    }

    // What stands within a definition without a name of its own, and the definition itself.
    private IEnumerable<Place> PartsOf(Place place) =>
        SchemaPlacement.StepsFrom(place.Site).Select(step => At(place, step)).Where(part => !part.Site.Has("$ref")).SelectMany(PartsOf).Prepend(place);

    private Place At(Place place, SchemaStep step)
    {
        (SchemaSite site, string words) = step.Kind switch
        {
            SchemaStepKind.Member => (place.Site.Member(step.Member), Words.Of(step.Member)),
            SchemaStepKind.Item => (place.Site.Below("items")!, "item"),
            SchemaStepKind.Entry => (place.Site.Below("additionalProperties")!, "entry"),
            _ => BranchOf(place.Site, step.Branch),
        };
        string name = place.Name.Length == 0 ? words : $"{place.Name}-{words}";
        return new Place(place.Definition, site, [.. place.Route, step], name, step.Kind == SchemaStepKind.Member ? step.Member : place.Member);
    }

    private (SchemaSite Site, string Words) BranchOf(SchemaSite union, int branch)
    {
        SchemaSite site = union.Alternatives("oneOf")[branch];
        return (site, Words.Of(tree.TagValue(site, tree.TagOf(union))!));
    }

    private IEnumerable<StructuralCase> OfPart(Place place, bool isWhole)
    {
        JsonNode value = instances.Smallest(place.Site, place.Definition, place.Member);
        foreach (string keyword in SchemaTree.ConstraintsOf(place.Site).Where(keyword => keyword != "items"))
        {
            foreach (ConstraintChange change in Breaks(place, keyword, value).Where(change => IsOwn(change, place, isWhole)))
            {
                yield return Broken(place, place.Site, keyword, value, change);
            }

            foreach (ConstraintChange change in Kept(place, keyword, value))
            {
                yield return Valid(place, NameOf(place, change), change.Value);
            }
        }

        foreach (Place used in SchemaPlacement.StepsFrom(place.Site).Where(step => step.Kind != SchemaStepKind.Branch).Select(step => At(place, step)))
        {
            foreach (StructuralCase each in OfUse(used))
            {
                yield return each;
            }
        }
    }

    // What a map demands of its entries, the definition of the entries is broken for. A tag that is no text is no tag of the union. A pattern that several definitions share is misspelt
    // in every way in the first of them only, in one way that any engine sees in the others.
    private IEnumerable<ConstraintChange> Breaks(Place place, string keyword, JsonNode value)
    {
        IEnumerable<ConstraintChange> all = breaker.Break(place.Site, keyword, value);
        return keyword switch
        {
            "additionalProperties" when place.Site.Below(keyword) is not null => [],
            "const" => all.Where(change => !change.IsOfType),
            "pattern" when FirstWithPatternOf(place.Site) != place.Site.Pointer => all.Skip(1).Take(1),
            _ => all,
        };
    }

    private string FirstWithPatternOf(SchemaSite site) => tree.Sites.First(other => other.Schema["pattern"]?.ToJsonString() == site.Schema["pattern"]!.ToJsonString()).Pointer;

    // The type of a definition is broken where it is used, and the type of a branch by a union that no branch fits.
    private bool IsOwn(ConstraintChange change, Place place, bool isWhole) =>
        !change.IsOfType || (place.Route.Count == 0 && isWhole) || !(isWhole || place.Route[^1].Kind == SchemaStepKind.Branch);

    // A shared definition has its own cases; a member that uses it needs only those that show that it does, a list one.
    private IEnumerable<StructuralCase> OfUse(Place used)
    {
        SchemaSite site = tree.Resolve(used.Site);
        if (!used.Site.Has("$ref"))
        {
            yield break;
        }

        bool isItem = used.Route[^1].Kind == SchemaStepKind.Item;
        string keyword = new[] { "type", "enum", "oneOf" }.First(site.Has);
        JsonNode value = instances.Smallest(site, used.Definition, used.Member);
        foreach (ConstraintChange change in breaker.Break(site, keyword, value).Where(change => isItem ? change.Name == ConstraintChange.Null : change.IsOfType))
        {
            yield return Broken(used, site, keyword, value, change);
        }
    }

    private IEnumerable<ConstraintChange> Kept(Place place, string keyword, JsonNode value) => keyword switch
    {
        "anyOf" => place.Site.Alternatives(keyword).Select(branch => branch.Texts("required")[0]).Select(name =>
            new ConstraintChange($"only-{Words.Of(name)}", instances.SmallestWith(place.Site, name, instances.Smallest(place.Site.Member(name), place.Definition, name)))),
        "pattern" or "format" => breaker.Keep(place.Site, keyword, value).Take(MostExamples),
        _ => breaker.Keep(place.Site, keyword, value),
    };

    private static string NameOf(Place place, ConstraintChange change) => place.Name.Length == 0 ? change.Name : $"{place.Name}-{change.Name}";

    private StructuralCase Valid(Place place, string name, JsonNode? value) =>
        new(place.Definition, name, references.Complete(placement.Place(place.Route, value)!, place.Definition), null);

    private StructuralCase Broken(Place place, SchemaSite site, string keyword, JsonNode value, ConstraintChange change)
    {
        JsonNode document = references.Complete(placement.Place(place.Route, value.DeepClone())!, place.Definition);
        string pointer = placement.PointerOf(place.Route);
        DescribedValue at = new(site, JsonLocation.Find(document, pointer), pointer, null, null);
        return new(place.Definition, NameOf(place, change), at.Replace(document, change.Value), new StructuralFault(site, keyword, change.Name, pointer + change.Pointer));
    }

    private sealed record Place(string Definition, SchemaSite Site, IReadOnlyList<SchemaStep> Route, string Name, string? Member);
}
