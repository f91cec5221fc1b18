using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>Reads what a JSON Schema 2020-12 declares.</summary>
internal sealed class DeclarationReader
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string DefinitionPrefix = "#/$defs/";
    private const string PositionName = "Position";
    private const string AnyValueName = "JsonValue";

    private readonly SchemaPlace root;
    private readonly string rootName;
    private readonly Dictionary<string, SchemaPlace> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> declarations = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly TypeUseReader uses;

    private DeclarationReader(SchemaPlace root)
    {
        this.root = root;
        rootName = root.Text("title") ?? throw root.Refuse("the root has no \"title\" to name its type.");
        uses = new TypeUseReader(this);
    }

    /// <summary>Whether each list read so far has an item.</summary>
    public bool HasNoEmptyList { get; set; } = true;

    /// <summary>Whether a record was read that may have other members.</summary>
    public bool HasOpenRecord { get; set; }

    /// <summary>Whether null was met.</summary>
    public bool HasNull { get; set; }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="InexpressibleSchemaException">The schema says what types cannot.</exception>
    public static DeclarationModel Read(JsonNode schema)
    {
        SchemaPlace root = new(schema as JsonObject ?? throw new InexpressibleSchemaException("", "an object is expected."), "");
        if (root.Text("$schema") is { } dialect && dialect != Dialect)
        {
            throw root.Refuse("$schema", $"the dialect is \"{dialect}\", expected {Dialect}.");
        }

        return new DeclarationReader(root).Read();
    }

    /// <summary>The declaration that a reference leads to, by name.</summary>
    public ReferenceUse Refer(SchemaPlace place)
    {
        (string name, SchemaPlace target) = Target(place);
        return Declare(name, target);
    }

    /// <summary>The subschema itself or, where it is a reference, what that leads to in the end.</summary>
    public SchemaPlace Resolve(SchemaPlace place)
    {
        HashSet<string> passed = new(StringComparer.Ordinal);
        while (place.Schema.ContainsKey("$ref"))
        {
            place = passed.Add(place.Pointer) ? Target(place).Place : throw place.Refuse("$ref", "the reference leads in a circle.");
        }

        return place;
    }

    /// <summary>Declares a type by the name that it has in the schema.</summary>
    public ReferenceUse Declare(string name, SchemaPlace place)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (places.TryGetValue(name, out SchemaPlace known))
        {
            return IsSame(known, place) ? new ReferenceUse(name) : throw place.Refuse($"the name {name} is that of \"{known.Pointer}\" already.");
        }

        Take(name, place);
        declarations[name] = uses.Declaration(name, place);
        return new ReferenceUse(name);
    }

    /// <summary>Declares an object that stands as an alternative without a name: it is called after its tag.</summary>
    public ReferenceUse DeclareAlternative(SchemaPlace place, string? tag, string union)
    {
        string name = place.Text("title") ?? Pascal(tag ?? throw place.Refuse("an object has neither a \"title\" nor a tag to name its type."));
        return Declare(IsTaken(name) ? name + union : name, place);
    }

    /// <summary>A position of GeoJSON.</summary>
    public ReferenceUse Position(SchemaPlace place)
    {
        AddOnce(new PositionDeclaration(PositionName, place.Pointer, Documentation.Parse(
            "A position of GeoJSON (RFC 7946, section 3.1.1): longitude and latitude in degrees on WGS 84, in this order, and perhaps the altitude in metres above the ellipsoid", [])), place);
        return new ReferenceUse(PositionName);
    }

    /// <summary>Any JSON value but null.</summary>
    public ReferenceUse AnyValue(SchemaPlace place)
    {
        AddOnce(new AnyValueDeclaration(AnyValueName, place.Pointer, Documentation.Parse("Any JSON value but null; lists and objects in it may have nulls", [])), place);
        return new ReferenceUse(AnyValueName);
    }

    /// <summary>Whether the type of a name is still being read, and is no record.</summary>
    public bool IsBeingRead(string name) => places.TryGetValue(name, out SchemaPlace place) && !declarations.ContainsKey(name) && !TypeUseReader.IsRecord(place);

    private DeclarationModel Read()
    {
        Declare(rootName, root);
        foreach ((string name, SchemaPlace place) in root.Members("$defs").OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            Declare(name, place);
        }

        return new DeclarationModel
        {
            Root = rootName,
            Address = root.Text("$id"),
            Declarations = [.. order.Select(name => declarations[name])],
            HasNoEmptyList = HasNoEmptyList,
            HasOpenRecord = HasOpenRecord && !TypeUseReader.IsClosed(root),
            HasNull = HasNull,
        };
    }

    private (string Name, SchemaPlace Place) Target(SchemaPlace place)
    {
        string reference = place.Text("$ref")!;
        if (reference == "#")
        {
            return (rootName, root);
        }

        string name = reference.StartsWith(DefinitionPrefix, StringComparison.Ordinal) ? reference[DefinitionPrefix.Length..] : "";
        return root.Schema["$defs"] is JsonObject definitions && definitions.ContainsKey(name)
            ? (name, root.Child("$defs").Child(name))
            : throw place.Refuse("$ref", $"\"{reference}\" leads to no definition in \"$defs\".");
    }

    private void AddOnce(Declaration declaration, SchemaPlace place)
    {
        if (declarations.GetValueOrDefault(declaration.Name) is { } known && known.GetType() == declaration.GetType())
        {
            return;
        }

        if (IsTaken(declaration.Name))
        {
            throw place.Refuse($"the type needs the name {declaration.Name}, which the schema gives to another.");
        }

        Take(declaration.Name, place);
        declarations[declaration.Name] = declaration;
    }

    private void Take(string name, SchemaPlace place)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            throw place.Refuse($"{Prose.Quote(name)} is no name for a type: expected ASCII letters, digits and underscores, the first a letter.");
        }

        places[name] = place;
        order.Add(name);
    }

    private bool IsTaken(string name) => places.ContainsKey(name) || (root.Schema["$defs"] as JsonObject)?.ContainsKey(name) == true;

    // A contract that contains itself stands in the schema twice: as the root and as a definition.
    private static bool IsSame(SchemaPlace one, SchemaPlace other) =>
        one.Pointer == other.Pointer || ((one.Pointer.Length == 0 || other.Pointer.Length == 0) && JsonNode.DeepEquals(Bare(one.Schema), Bare(other.Schema)));

    private static JsonObject Bare(JsonObject schema)
    {
        JsonObject bare = (JsonObject)schema.DeepClone();
        foreach (string keyword in (ReadOnlySpan<string>)["$schema", "$id", "$defs", "examples"])
        {
            bare.Remove(keyword);
        }

        return bare;
    }

    private static string Pascal(string tag) =>
        string.Concat(tag.Split('-', '.', '_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
