using System.Collections.Immutable;
using System.Text.Json;
using ConflictReports.Validation.Dialects;

namespace ConflictReports.Validation;

/// <summary>Turns a schema into a table of nodes. Every subschema is compiled once, also those that nothing refers to, so that no fault of a schema goes unseen.</summary>
/// <remarks>Subschemas wait in a queue, so neither nesting nor chains of references use the stack.</remarks>
internal sealed class SchemaCompiler
{
    private readonly KeywordDialect dialect;
    private readonly SchemaResources resources;
    private readonly IReadOnlyDictionary<string, ValueCheck> checks;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(string Pointer, JsonElement Schema)> queue = [];

    // The places where true and false may stand even if they are no schemas elsewhere.
    private readonly HashSet<string> flags = new(StringComparer.Ordinal);

    private SchemaCompiler(KeywordDialect dialect, SchemaResources resources, IReadOnlyDictionary<string, ValueCheck> checks, bool formatIsAnnotation)
    {
        this.dialect = dialect;
        this.resources = resources;
        this.checks = checks;
        FormatIsAnnotation = formatIsAnnotation;
    }

    /// <summary>Whether no format refuses a value.</summary>
    public bool FormatIsAnnotation { get; }

    /// <summary>Whether it matters which schemas have judged a part of the value.</summary>
    public bool AsksForUnevaluated => resources.AsksForUnevaluated;

    /// <summary>Compiles a schema.</summary>
    /// <param name="document">The schema.</param>
    /// <param name="checks">What judges the text of the definitions of these names.</param>
    /// <param name="options">How the schema is read.</param>
    /// <returns>The table; the whole schema is first.</returns>
    /// <exception cref="ArgumentException">The dialect of the options is none that schemas are read in.</exception>
    /// <exception cref="SchemaCompilationException">A keyword is not supported or malformed.</exception>
    public static ImmutableArray<SchemaNode> Compile(SchemaDocument document, IReadOnlyDictionary<string, ValueCheck> checks, SchemaCompilationOptions options)
    {
        KeywordDialect usual = KeywordDialects.Find(options.Dialect)
            ?? throw new ArgumentException($"Schemas are not read in the dialect {options.Dialect}; it has to be Draft202012, Draft07 or Draft04.", nameof(options));
        KeywordDialect dialect = KeywordDialects.Of(document.Root, "", usual);
        SchemaCompiler compiler = new(dialect, SchemaResources.Gather(document, dialect), checks, options.FormatIsAnnotation);
        List<SchemaNode> nodes = [];
        compiler.Place("", document.Root);
        for (int i = 0; i < compiler.queue.Count; i++)
        {
            nodes.Add(compiler.Node(i, compiler.queue[i].Pointer, compiler.queue[i].Schema));
        }

        return SchemaLinker.Link(nodes);
    }

    /// <summary>The place of a subschema in the table.</summary>
    public int Place(string pointer, JsonElement schema)
    {
        if (!places.TryGetValue(pointer, out int place))
        {
            place = queue.Count;
            places.Add(pointer, place);
            queue.Add((pointer, schema));
        }

        return place;
    }

    /// <summary>The place of the subschema that is a keyword's value, or -1 if the keyword is not there.</summary>
    public int Single(SchemaKeywords keywords, string keyword) => keywords.TakeSchema(keyword, Place);

    /// <summary>As <see cref="Single"/>, of a keyword that may be true or false in every dialect.</summary>
    public int SingleOrFlag(SchemaKeywords keywords, string keyword)
    {
        flags.Add(SchemaDocument.Step(keywords.Pointer, keyword));
        return Single(keywords, keyword);
    }

    /// <summary>The places of the subschemas in a keyword's list; empty if the keyword is not there.</summary>
    public ImmutableArray<int> List(SchemaKeywords keywords, string keyword) => keywords.TakeSchemas(keyword, Place);

    /// <summary>The names and places of the subschemas in a keyword's object; empty if the keyword is not there.</summary>
    public ImmutableArray<(string Name, int Schema)> Map(SchemaKeywords keywords, string keyword) => keywords.TakeNamedSchemas(keyword, Place);

    private SchemaNode Node(int place, string pointer, JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False && (dialect.HasBooleanSchemas || flags.Contains(pointer)))
        {
            return new SchemaNode { Index = place, Pointer = pointer, IsNothing = schema.ValueKind == JsonValueKind.False };
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw new SchemaCompilationException(pointer, dialect.HasBooleanSchemas ? "A schema is an object, true or false." : $"A schema of {dialect.Name} is an object.");
        }

        SchemaKeywords keywords = new(schema, pointer, dialect);
        _ = Map(keywords, "$defs");
        _ = Map(keywords, "definitions");
        _ = Single(keywords, "contentSchema");
        ValueSet? values = RuleReader.Values(keywords);
        ValueCheck? check = FindCheck(pointer);
        SchemaNode node = new()
        {
            Index = place,
            Pointer = pointer,
            Kinds = Narrow(RuleReader.Kinds(keywords), values),
            Values = values,
            Check = check,
            Strings = RuleReader.Strings(keywords, isReplaced: check is not null, FormatIsAnnotation),
            Numbers = NumberReader.Read(keywords),
            Arrays = ListReader.Read(keywords, this),
            Objects = ObjectReader.Read(keywords, this),
            Applicators = ReadApplicators(keywords),
        };
        keywords.RefuseRest();
        return node;
    }

    private Applicators? ReadApplicators(SchemaKeywords keywords)
    {
        Applicators applicators = new()
        {
            Reference = Reference(keywords),
            AllOf = List(keywords, "allOf"),
            AnyOf = List(keywords, "anyOf"),
            OneOf = List(keywords, "oneOf"),
            Not = Single(keywords, "not"),
            If = Single(keywords, "if"),
            Then = Single(keywords, "then"),
            Else = Single(keywords, "else"),
            Dependent = [.. Map(keywords, "dependentSchemas"), .. Dependencies(keywords)],
        };
        return applicators.Targets().Any() ? applicators : null;
    }

    // A list of names is read with the rules on objects.
    private IEnumerable<(string Member, int Schema)> Dependencies(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("dependencies", JsonValueKind.Object, out JsonElement map))
        {
            return [];
        }

        string pointer = SchemaDocument.Step(keywords.Pointer, "dependencies");
        return map.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Array)
            .Select(member => (member.Name, Place(SchemaDocument.Step(pointer, member.Name), member.Value)));
    }

    private int Reference(SchemaKeywords keywords)
    {
        if (keywords.TakeText("$ref") is not { } reference)
        {
            return -1;
        }

        return resources.TryResolve(resources.BaseOf(keywords.Pointer), reference, out string pointer, out JsonElement target)
            ? Place(pointer, target)
            : throw keywords.Malformed("$ref", $"there is no {reference} in this schema, and other schemas are not loaded");
    }

    private ValueCheck? FindCheck(string pointer)
    {
        const string Definitions = "/$defs/";
        return pointer.StartsWith(Definitions, StringComparison.Ordinal) && checks.TryGetValue(pointer[Definitions.Length..], out ValueCheck? check) ? check : null;
    }

    // What an enumeration leaves of the types, so that a value of another type is told from a wrong text. Where nothing is left, the enumeration alone refuses.
    private static JsonKinds Narrow(JsonKinds kinds, ValueSet? values)
    {
        JsonKinds left = values is null ? kinds : kinds & values.Kinds;
        return left == JsonKinds.None ? kinds : left;
    }
}
