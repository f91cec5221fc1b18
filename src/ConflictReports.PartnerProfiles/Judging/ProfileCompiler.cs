using System.Collections.Immutable;
using System.Text.Json;
using ConflictReports.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Turns a draft-04 profile into a table of nodes. Every subschema is compiled once, also those that nothing refers to, so that no fault of a profile goes unseen.</summary>
/// <remarks>Subschemas wait in a queue, so neither nesting nor chains of references use the stack.</remarks>
internal sealed class ProfileCompiler
{
    private readonly ProfileDocument document;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<SchemaNode?> nodes = [];
    private readonly Queue<(int Place, string Pointer, JsonElement Schema)> queue = [];

    private ProfileCompiler(ProfileDocument document) => this.document = document;

    /// <summary>The weight of all patterns so far.</summary>
    public int PatternWeights { get; set; }

    /// <summary>Compiles a profile.</summary>
    /// <returns>The table; the whole profile is first.</returns>
    /// <exception cref="SchemaCompilationException">A keyword is malformed or not supported, or a schema leads to itself without a step into the value.</exception>
    public static ImmutableArray<SchemaNode> Compile(ProfileDocument document)
    {
        ProfileCompiler compiler = new(document);
        compiler.Place("", document.Root);
        while (compiler.queue.TryDequeue(out (int Place, string Pointer, JsonElement Schema) next))
        {
            compiler.nodes[next.Place] = compiler.Node(next.Place, next.Pointer, next.Schema);
        }

        return SchemaLinker.Link([.. compiler.nodes.Select(node => node!)]);
    }

    /// <summary>The place of a subschema in the table.</summary>
    public int Place(string pointer, JsonElement schema)
    {
        if (!places.TryGetValue(pointer, out int place))
        {
            place = nodes.Count;
            places.Add(pointer, place);
            nodes.Add(null);
            queue.Enqueue((place, pointer, schema));
        }

        return place;
    }

    /// <summary>Adds a node that the profile says in other words, and returns its place.</summary>
    public int Add(Func<int, SchemaNode> make)
    {
        nodes.Add(null);
        nodes[^1] = make(nodes.Count - 1);
        return nodes.Count - 1;
    }

    /// <summary>The place of the subschema that is a keyword's value, or -1 if the keyword is not there.</summary>
    public int Single(SchemaKeywords keywords, string keyword) => keywords.TakeSchema(keyword, Place);

    /// <summary>As <see cref="Single"/>, of a keyword that may also be true, which says nothing, or false, which nothing fits.</summary>
    public int SingleOrFlag(SchemaKeywords keywords, string keyword)
    {
        if (!keywords.TryTake(keyword, out JsonElement value) || value.ValueKind == JsonValueKind.True)
        {
            return -1;
        }

        string pointer = SchemaDocument.Step(keywords.Pointer, keyword);
        return value.ValueKind == JsonValueKind.False ? Add(place => new SchemaNode { Index = place, Pointer = pointer, IsNothing = true }) : Place(pointer, value);
    }

    /// <summary>The places of the subschemas in a keyword's list; empty if the keyword is not there.</summary>
    public ImmutableArray<int> List(SchemaKeywords keywords, string keyword) => keywords.TakeSchemas(keyword, Place);

    /// <summary>The names and places of the subschemas in a keyword's object; empty if the keyword is not there.</summary>
    public ImmutableArray<(string Name, int Schema)> Map(SchemaKeywords keywords, string keyword) => keywords.TakeNamedSchemas(keyword, Place);

    private SchemaNode Node(int place, string pointer, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw new SchemaCompilationException(pointer, "A schema of draft-04 is an object; true and false are of later drafts.");
        }

        ProfileDocument.RefuseOtherResources(pointer, schema);
        SchemaKeywords keywords = ProfileKeywords.Read(schema, pointer);
        _ = Map(keywords, "definitions");
        if (keywords.TakeText("$ref") is { } reference)
        {
            return new SchemaNode { Index = place, Pointer = pointer, Applicators = new Applicators { Reference = Refer(keywords, reference) } };
        }

        ValueSet? values = ProfileRules.Values(keywords);
        SchemaNode node = new()
        {
            Index = place,
            Pointer = pointer,
            Kinds = Narrow(RuleReader.Kinds(keywords), values),
            Values = values,
            Strings = ProfileRules.Strings(keywords, this),
            Numbers = ProfileRules.Numbers(keywords),
            Arrays = ProfileRules.Arrays(keywords, this),
            Objects = ProfileRules.Objects(keywords, this),
            Applicators = ReadApplicators(keywords),
        };
        keywords.RefuseRest();
        return node;
    }

    private int Refer(SchemaKeywords keywords, string reference) =>
        document.TryResolve(reference, out string pointer, out JsonElement target)
            ? Place(pointer, target)
            : throw keywords.Malformed("$ref", $"{reference} leads to nothing within this profile, and nothing is fetched from elsewhere: copy it under definitions");

    private Applicators? ReadApplicators(SchemaKeywords keywords)
    {
        Applicators applicators = new()
        {
            AllOf = [.. List(keywords, "allOf"), .. ProfileRules.SchemaDependencies(keywords, this)],
            AnyOf = List(keywords, "anyOf"),
            OneOf = List(keywords, "oneOf"),
            Not = Single(keywords, "not"),
        };
        return applicators.Targets().Any() ? applicators : null;
    }

    // What an enumeration leaves of the types, so that a value of another type is told from a wrong text. Where nothing is left, the enumeration alone refuses.
    private static JsonKinds Narrow(JsonKinds kinds, ValueSet? values)
    {
        JsonKinds left = values is null ? kinds : kinds & values.Kinds;
        return left == JsonKinds.None ? kinds : left;
    }
}
