using System.Collections.Immutable;
using ConflictReports.Validation;
using NJsonSchema;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>
/// Makes NJsonSchema's objects from the table of a profile. They get the keywords that NJsonSchema judges as draft-04 does; the others stay in the nodes. NJsonSchema's own loader is
/// never called: it fetches references, rewrites times, and drops what it does not know.
/// </summary>
internal static class ModelBuilder
{
    private const int PropertiesPerRequired = 8;

    /// <summary>The schemas by their places in the table.</summary>
    public static ImmutableArray<ProfileSchema> Build(ImmutableArray<SchemaNode> nodes)
    {
        Dictionary<int, ProfileSchema> made = [];
        ImmutableArray<ProfileSchema> schemas = [.. nodes.Select(node => made.TryGetValue(node.Index, out ProfileSchema? schema) ? schema : made[node.Index] = new ProfileSchema(node))];
        foreach (ProfileSchema schema in made.Values)
        {
            Fill(schema, schemas);
        }

        return schemas;
    }

    private static void Fill(ProfileSchema schema, ImmutableArray<ProfileSchema> schemas)
    {
        SchemaNode node = schema.Node;
        schema.Type = TypeOf(node.Kinds);
        if (node.Strings is { } strings)
        {
            schema.Format = strings.Format == TextFormat.None ? null : ProfileFormat.NameOf(strings.Format);
            schema.PatternWeight = strings.Pattern is null ? 0 : PatternWeight.Measure(strings.PatternText);
        }

        if (node.Objects is { } objects)
        {
            FillObject(schema, objects, schemas);
        }

        if (node.Applicators is { } applicators)
        {
            Add(schema.AllOf, applicators.AllOf, schemas);
            Add(schema.AnyOf, applicators.AnyOf, schemas);
            Add(schema.OneOf, applicators.OneOf, schemas);

            // A tagged union took the place of one of the two lists; at most one of its branches fits, so that it may stand in either.
            Add(schema.OneOf.Count == 0 ? schema.OneOf : schema.AnyOf, [.. applicators.Union?.Values.Select(tag => applicators.Union.Branches[tag]).Distinct() ?? []], schemas);
            schema.Not = applicators.Not < 0 ? null : schemas[applicators.Not];
            schema.Cost += applicators.Targets().Count();
        }
    }

    private static void FillObject(ProfileSchema schema, ObjectRules objects, ImmutableArray<ProfileSchema> schemas)
    {
        foreach (string name in objects.Described)
        {
            schema.Properties[name] = new ProfileMember(schemas[objects.Members[name].Schema]);
        }

        foreach (string name in objects.Required)
        {
            schema.RequiredProperties.Add(name);
        }

        // NJsonSchema applies only the first pattern that matches a name, and none to the members of properties: with patterns, members are judged beside it.
        if (objects.Patterns.IsEmpty && objects.Additional >= 0)
        {
            ProfileSchema additional = schemas[objects.Additional];
            schema.AllowAdditionalProperties = !additional.Node.IsNothing;
            schema.AdditionalPropertiesSchema = additional.Node.IsNothing ? null : additional;
            schema.AllowAdditionalProperties = !additional.Node.IsNothing;
        }

        // To NJsonSchema, zero is no bound.
        schema.MinProperties = objects.MinProperties;
        schema.MaxProperties = objects.MaxProperties == int.MaxValue ? 0 : objects.MaxProperties;
        schema.Cost += objects.Described.Length + ((objects.Described.Length / PropertiesPerRequired + 1) * objects.Required.Length) + objects.Dependent.Sum(entry => 1 + entry.Required.Length);
        schema.PatternWeight += objects.Patterns.Sum(entry => PatternWeight.Measure(entry.Pattern.ToString()));
    }

    // The same schema twice in one list is a second object: NJsonSchema keeps the verdicts by object.
    private static void Add(ICollection<JsonSchema> list, ImmutableArray<int> places, ImmutableArray<ProfileSchema> schemas)
    {
        HashSet<ProfileSchema> seen = new(ReferenceEqualityComparer.Instance);
        foreach (int place in places)
        {
            list.Add(seen.Add(schemas[place]) ? schemas[place] : new ProfileSchema(schemas[place].Node) { Target = schemas[place] });
        }
    }

    // NJsonSchema knows no whole number written as 1.0, and takes a list of types for something else; those are judged beside it.
    private static JsonObjectType TypeOf(JsonKinds kinds) => kinds switch
    {
        JsonKinds.String => JsonObjectType.String,
        JsonKinds.Number or (JsonKinds.Number | JsonKinds.Integer) => JsonObjectType.Number,
        JsonKinds.Boolean => JsonObjectType.Boolean,
        JsonKinds.Object => JsonObjectType.Object,
        JsonKinds.Array => JsonObjectType.Array,
        _ => JsonObjectType.None,
    };
}
