using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Schemas.Dialects;
using ConflictReports.Values;

namespace ConflictReports.Schemas.Types;

/// <summary>Reads a subschema as a type.</summary>
internal sealed class TypeUseReader(DeclarationReader declarations)
{
    private const string GeometryPointer = "/$defs/Geometry/";
    private const string AddressReference = $"#/$defs/{nameof(ReportId)}";

    private static readonly string[] AnyValueTypes = ["array", "boolean", "number", "object", "string"];
    private static readonly string[] TextForms = ["type", "pattern", "format", "minLength", "maxLength", "contentEncoding", "contentMediaType"];
    private static readonly string[] NumberRanges = ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"];
    private static readonly string[] Combinations = ["allOf", "anyOf", "oneOf", "not"];

    private int depth;

    /// <summary>Reads a subschema that has a name.</summary>
    public Declaration Declaration(string name, SchemaPlace place)
    {
        Documentation documentation = place.Documentation();
        if (IsRecord(place))
        {
            return Record(name, place, documentation);
        }

        if (place.Schema.ContainsKey("enum"))
        {
            return new ClosedSetDeclaration(name, place.Pointer, documentation, Enumeration(place));
        }

        TypeUse use = Use(place, name);
        if (use is PlainUse { Type: PlainType.Text } && documentation.Examples.Count > 0 && place.Text("pattern") == OpenTerm<Measure>.Pattern)
        {
            LiteralUse terms = new([.. documentation.Examples.Select(term => Literal(term, place, "examples"))]);
            return new VocabularyDeclaration(name, place.Pointer, documentation with { Examples = [] }, terms);
        }

        RefuseCircle(use, place);
        return new AliasDeclaration(name, place.Pointer, documentation.WithLeast(use), use);
    }

    /// <summary>Whether a subschema is of objects with named members.</summary>
    public static bool IsRecord(SchemaPlace place) => place.Schema.ContainsKey("properties") && place.Schema["additionalProperties"] is not JsonObject;

    /// <summary>Whether a subschema refuses members that it does not name.</summary>
    public static bool IsClosed(SchemaPlace place) => place.Schema["additionalProperties"] is JsonValue others && others.GetValueKind() == JsonValueKind.False;

    private TypeUse Use(SchemaPlace place, string owner)
    {
        if (++depth > DialectConverter.DeepestSchema)
        {
            throw place.Refuse($"schemas stand inside of each other more than {DialectConverter.DeepestSchema} deep.");
        }

        TypeUse use = UseOf(place, owner);
        depth--;
        return use;
    }

    private TypeUse UseOf(SchemaPlace place, string owner) => place.Schema switch
    {
        _ when place.Schema.ContainsKey("$ref") => Reference(place),
        _ when place.Schema.ContainsKey("const") => Constant(place),
        _ when place.Schema.ContainsKey("enum") => Enumeration(place),
        _ when IsRecord(place) => declarations.DeclareAlternative(place, tag: null, owner),
        _ when place.Schema["type"] is JsonArray => OneOfTypes(place),
        _ when place.Schema.ContainsKey("type") => OfType(place, place.Text("type")!, owner),
        _ when IsAnythingButNull(place) => declarations.AnyValue(place),
        _ when place.Schema.ContainsKey("oneOf") => Union(place, "oneOf", owner),
        _ when place.Schema.ContainsKey("anyOf") => Union(place, "anyOf", owner),
        _ => Anything(place),
    };

    private static bool IsAnythingButNull(SchemaPlace place)
    {
        if (place.Schema["not"] is not JsonObject { Count: 1 } excluded || excluded["type"]?.ToJsonString() != "\"null\"")
        {
            return false;
        }

        place.Allow("not");
        return true;
    }

    private ReferenceUse Reference(SchemaPlace place)
    {
        place.Allow("$ref");
        return declarations.Refer(place);
    }

    private LiteralUse Constant(SchemaPlace place)
    {
        place.Allow("const", "type");
        return new LiteralUse([Literal(place.Schema["const"], place, "const")]);
    }

    private LiteralUse Enumeration(SchemaPlace place)
    {
        place.Allow("enum", "type");
        JsonArray values = place.Items("enum");
        return values.Count > 0
            ? new LiteralUse([.. values.Select(value => Literal(value, place, "enum"))])
            : throw place.Refuse("enum", "a set without values has no type.");
    }

    private JsonValue? Literal(JsonNode? value, SchemaPlace place, string keyword)
    {
        declarations.HasNull |= value is null;
        return value is null or JsonValue ? (JsonValue?)value : throw place.Refuse(keyword, "a list or an object is no literal type.");
    }

    private UnionUse Anything(SchemaPlace place)
    {
        place.Allow();
        declarations.HasNull = true;
        return new UnionUse([declarations.AnyValue(place), new PlainUse(PlainType.Null)]);
    }

    private TypeUse OneOfTypes(SchemaPlace place)
    {
        string[] names = [.. place.Items("type").Select(name => name?.GetValueKind() == JsonValueKind.String ? name.GetValue<string>() : throw place.Refuse("type", "a text is expected."))];
        if (AnyValueTypes.All(names.Contains))
        {
            place.Allow("type");
            ReferenceUse any = declarations.AnyValue(place);
            declarations.HasNull |= names.Contains("null");
            return names.Contains("null") ? new UnionUse([any, new PlainUse(PlainType.Null)]) : any;
        }

        place.Allow([.. TextForms, .. NumberRanges]);
        return new UnionUse([.. names.Select(name => Plain(name) is { } plain ? new PlainUse(plain) : throw place.Refuse("type", $"\"{name}\" stands beside other types; a union says what its items or members are."))]);
    }

    private TypeUse OfType(SchemaPlace place, string type, string owner)
    {
        switch (type)
        {
            case "array":
                return List(place, owner);
            case "object":
                return Map(place, owner);
            case "string":
                place.Allow([.. TextForms, .. Combinations]);
                RefuseOtherThanForms(place);
                break;
            case "number" or "integer":
                place.Allow(NumberRanges);
                break;
            default:
                place.Allow("type");
                break;
        }

        return new PlainUse(Plain(type) ?? throw place.Refuse("type", $"\"{type}\" is no type of JSON Schema."));
    }

    private PlainType? Plain(string type)
    {
        declarations.HasNull |= type == "null";
        return type switch
        {
            "string" => PlainType.Text,
            "number" => PlainType.Number,
            "integer" => PlainType.WholeNumber,
            "boolean" => PlainType.Truth,
            "null" => PlainType.Null,
            _ => null,
        };
    }

    private TypeUse List(SchemaPlace place, string owner)
    {
        place.Allow("type", "items", "minItems", "maxItems", "uniqueItems");
        if (IsPosition(place))
        {
            return declarations.Position(place);
        }

        int least = place.Count("minItems");
        declarations.HasNoEmptyList &= least > 0;
        return new ListUse(place.Schema.ContainsKey("items") ? Use(place.Child("items"), owner) : Anything(new SchemaPlace([], place.Pointer)), least);
    }

    // Only geometries have positions: elsewhere two or three numbers may be anything.
    private static bool IsPosition(SchemaPlace place) =>
        place.Pointer.StartsWith(GeometryPointer, StringComparison.Ordinal) && place.Count("minItems") == 2 && place.Count("maxItems") == 3
        && place.Schema["items"] is JsonObject { Count: 1 } items && items["type"] is JsonValue type && type.ToString() == "number";

    private MapUse Map(SchemaPlace place, string owner)
    {
        place.Allow("type", "properties", "additionalProperties", "propertyNames", "minProperties", "maxProperties");
        (string, TypeUse)[] named = [.. place.Members("properties").Select(member => (member.Name, Use(member.Place, owner)))];
        TypeUse value = place.Schema.ContainsKey("additionalProperties")
            ? Use(place.Child("additionalProperties"), owner)
            : Anything(new SchemaPlace([], place.Pointer));
        if (!place.Schema.ContainsKey("propertyNames"))
        {
            return new MapUse("name", new PlainUse(PlainType.Text), value, named);
        }

        SchemaPlace names = place.Child("propertyNames");
        bool isAddress = names.Text("$ref") == AddressReference || (declarations.Resolve(names).Schema["format"] is JsonValue format && format.ToString() == "uri");
        return names.Schema.ContainsKey("$ref") || names.Schema.ContainsKey("type")
            ? new MapUse(isAddress ? "uri" : "name", Use(names, owner), value, named)
            : throw names.Refuse("a reference or a text is expected for the names of members.");
    }

    private UnionUse Union(SchemaPlace place, string keyword, string owner)
    {
        place.Allow(keyword);
        SchemaPlace[] alternatives = [.. place.Children(keyword)];
        string? tag = UnionTag.Find([.. alternatives.Select(declarations.Resolve).Where(IsRecord)]);
        if (tag is null && keyword == "oneOf" && alternatives.Count(alternative => IsRecord(declarations.Resolve(alternative))) > 1)
        {
            throw place.Refuse(keyword, "the objects have no required member with a constant of its own in each, so a type cannot say that only one of them holds.");
        }

        return alternatives.Length > 0
            ? new UnionUse([.. alternatives.Select(alternative => IsRecord(alternative) ? declarations.DeclareAlternative(alternative, UnionTag.Value(alternative, tag), owner) : Use(alternative, owner))])
            : throw place.Refuse(keyword, "a union without alternatives has no type.");
    }

    private RecordDeclaration Record(string name, SchemaPlace place, Documentation documentation)
    {
        place.Allow("type", "properties", "required", "anyOf", "additionalProperties", "minProperties", "maxProperties");
        if (place.Text("type") != "object")
        {
            throw place.Refuse("what has \"properties\" is an object only if \"type\" says so.");
        }

        declarations.HasOpenRecord |= !IsClosed(place);
        HashSet<string> required = [.. Names(place, "required")];
        MemberDeclaration[] members = [.. place.Members("properties").Select(member => Member(member.Name, member.Place, required.Remove(member.Name), name))];
        if (required.Count > 0)
        {
            throw place.Refuse("required", $"{Prose.Quote(required.First())} is required, but \"properties\" gives it no type.");
        }

        return new RecordDeclaration(name, place.Pointer, documentation, members, [.. place.Children("anyOf").Select(AlternativeName)]);
    }

    private MemberDeclaration Member(string name, SchemaPlace place, bool isRequired, string owner)
    {
        TypeUse use = Use(place, owner);
        return new MemberDeclaration(name, use, isRequired, place.Documentation().WithLeast(use));
    }

    private static string AlternativeName(SchemaPlace alternative) =>
        Names(alternative, "required") is [string name] && alternative.Schema.All(pair => pair.Key == "required" || (pair.Key == "properties" && OnlyNames(pair.Value, name)))
            ? name
            : throw alternative.Refuse("beside \"properties\", an alternative may only require one member.");

    // Checkers in strict mode want a member named where it is required.
    private static bool OnlyNames(JsonNode? properties, string name) =>
        properties is JsonObject { Count: 1 } named && named[name]?.GetValueKind() == JsonValueKind.True;

    private static string[] Names(SchemaPlace place, string keyword) =>
        [.. place.Items(keyword).Select(name => name?.GetValueKind() == JsonValueKind.String ? name.GetValue<string>() : throw place.Refuse(keyword, "a text is expected."))];

    // Texts may be narrowed by combinations of forms, which are no types.
    private static void RefuseOtherThanForms(SchemaPlace place)
    {
        place.Allow([.. TextForms, .. Combinations]);
        if (place.Schema.ContainsKey("not"))
        {
            RefuseOtherThanForms(place.Child("not"));
        }

        foreach (SchemaPlace form in place.Children("allOf").Concat(place.Children("anyOf")).Concat(place.Children("oneOf")))
        {
            RefuseOtherThanForms(form);
        }
    }

    // A name that leads to itself and to nothing else has no type.
    private void RefuseCircle(TypeUse use, SchemaPlace place)
    {
        foreach (TypeUse target in use is UnionUse union ? union.Alternatives : [use])
        {
            if (target is ReferenceUse reference && declarations.IsBeingRead(reference.Name))
            {
                throw place.Refuse($"the type leads in a circle to {reference.Name}.");
            }
        }
    }
}
