using System.Collections.Immutable;
using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>Turns a schema into a table of nodes. Every subschema is compiled once, also those that nothing refers to, so that no fault of a schema goes unseen.</summary>
/// <remarks>Subschemas wait in a queue, so neither nesting nor chains of references use the stack.</remarks>
internal sealed class SchemaCompiler
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly SchemaDocument document;
    private readonly IReadOnlyDictionary<string, ValueCheck> checks;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(string Pointer, JsonElement Schema)> queue = [];

    private SchemaCompiler(SchemaDocument document, IReadOnlyDictionary<string, ValueCheck> checks)
    {
        this.document = document;
        this.checks = checks;
    }

    /// <summary>Compiles a schema.</summary>
    /// <param name="document">The schema.</param>
    /// <param name="checks">What judges the text of the definitions of these names.</param>
    /// <returns>The table; the whole schema is first.</returns>
    /// <exception cref="SchemaCompilationException">A keyword is not supported or malformed.</exception>
    public static ImmutableArray<SchemaNode> Compile(SchemaDocument document, IReadOnlyDictionary<string, ValueCheck> checks)
    {
        SchemaCompiler compiler = new(document, checks);
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

    /// <summary>The places of the subschemas in a keyword's list; empty if the keyword is not there.</summary>
    public ImmutableArray<int> List(SchemaKeywords keywords, string keyword) => keywords.TakeSchemas(keyword, Place);

    /// <summary>The names and places of the subschemas in a keyword's object; empty if the keyword is not there.</summary>
    public ImmutableArray<(string Name, int Schema)> Map(SchemaKeywords keywords, string keyword) => keywords.TakeNamedSchemas(keyword, Place);

    private SchemaNode Node(int place, string pointer, JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return new SchemaNode { Index = place, Pointer = pointer, IsNothing = schema.ValueKind == JsonValueKind.False };
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw new SchemaCompilationException(pointer, "A schema is an object, true or false.");
        }

        RefuseOtherResources(pointer, schema);
        SchemaKeywords keywords = new(schema, pointer);
        _ = Map(keywords, "$defs");
        ValueSet? values = RuleReader.Values(keywords);
        ValueCheck? check = FindCheck(pointer);
        SchemaNode node = new()
        {
            Index = place,
            Pointer = pointer,
            Kinds = Narrow(RuleReader.Kinds(keywords), values),
            Values = values,
            Check = check,
            Strings = RuleReader.Strings(keywords, isReplaced: check is not null),
            Numbers = RuleReader.Numbers(keywords),
            Arrays = RuleReader.Arrays(keywords, this),
            Objects = RuleReader.Objects(keywords, this),
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
        };
        return applicators.Targets().Any() ? applicators : null;
    }

    private int Reference(SchemaKeywords keywords)
    {
        if (keywords.TakeText("$ref") is not { } reference)
        {
            return -1;
        }

        string? pointer = document.PointerOf(reference);
        if (pointer is not null && places.TryGetValue(pointer, out int place))
        {
            return place;
        }

        return pointer is not null && document.TryFind(pointer, out JsonElement target)
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

    // A subschema with an id of its own would change what its references mean; another dialect would change the keywords.
    private static void RefuseOtherResources(string pointer, JsonElement schema)
    {
        if (pointer.Length > 0 && schema.TryGetProperty("$id", out _))
        {
            throw new SchemaCompilationException(SchemaDocument.Step(pointer, "$id"), "Only the whole schema may have an id.");
        }

        if (schema.TryGetProperty("$schema", out JsonElement dialect)
            && !(dialect.ValueKind == JsonValueKind.String && string.Equals(dialect.GetString()!.TrimEnd('#'), Dialect, StringComparison.Ordinal)))
        {
            throw new SchemaCompilationException(SchemaDocument.Step(pointer, "$schema"), $"The dialect has to be {Dialect}.");
        }
    }
}
