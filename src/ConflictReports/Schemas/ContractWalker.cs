using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>Makes a JSON Schema from a serializer's contract, so that the two cannot disagree.</summary>
internal sealed class ContractWalker(SchemaOptions options, ISchemaDescriptions descriptions)
{
    // What a caller's whole numbers hold; those of 64 bits hold all whole numbers of I-JSON.
    private static readonly Dictionary<Type, (long Least, long Greatest)> Bounds = new()
    {
        [typeof(sbyte)] = (sbyte.MinValue, sbyte.MaxValue),
        [typeof(byte)] = (byte.MinValue, byte.MaxValue),
        [typeof(short)] = (short.MinValue, short.MaxValue),
        [typeof(ushort)] = (ushort.MinValue, ushort.MaxValue),
        [typeof(int)] = (int.MinValue, int.MaxValue),
        [typeof(uint)] = (uint.MinValue, uint.MaxValue),
    };

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> owners = new(StringComparer.Ordinal);
    private readonly HashSet<MemberSchema> added = [];
    private readonly HashSet<ExtensionSchema> known = [];

    /// <summary>The schema of a contract: the root in place, everything else under <c>$defs</c>, sorted by name.</summary>
    public JsonObject Walk(JsonTypeInfo root, JsonObject head)
    {
        RefuseWhatCannotBe(root);
        JsonObject schema = head;
        foreach ((string name, JsonNode? value) in BodyOrUnion(root).ToArray())
        {
            schema[name] = value?.DeepClone();
        }

        RefuseWhatFoundNoPlace();
        if (!options.Examples.IsEmpty)
        {
            schema["examples"] = new JsonArray([.. options.Examples.Select(example => JsonNode.Parse(example.ToString()))]);
        }

        JsonObject defs = [];
        foreach ((string name, JsonObject definition) in definitions)
        {
            defs[name] = definition;
        }

        if (defs.Count > 0)
        {
            schema["$defs"] = defs;
        }

        return schema;
    }

    private void RefuseWhatCannotBe(JsonTypeInfo root)
    {
        if (options.Extensions.Select(extension => extension.Uri).Distinct().Count() != options.Extensions.Count)
        {
            throw new ArgumentException("Two extensions have the same URI.");
        }

        if (root.Kind != JsonTypeInfoKind.Object)
        {
            throw new ArgumentException($"The contract of the root is of {root.Type.Name}, which is no object in JSON.");
        }
    }

    private void RefuseWhatFoundNoPlace()
    {
        if (options.Extensions.FirstOrDefault(extension => !known.Contains(extension)) is { } unused)
        {
            throw new ArgumentException($"There are no extensions in this schema to describe {unused.Uri} in.");
        }

        if (options.Members.FirstOrDefault(member => !added.Contains(member)) is { } lost)
        {
            throw new ArgumentException($"There is no record {lost.Owner.Name} in this schema to add the member \"{lost.Name}\" to.");
        }
    }

    private JsonObject Body(JsonTypeInfo info, (string Name, string Value)? tag)
    {
        JsonObject properties = [];
        JsonArray required = [];
        if (tag is { } union)
        {
            properties[union.Name] = new JsonObject { ["const"] = union.Value, ["description"] = "The tag that tells this kind from the others" };
            required.Add((JsonNode)union.Name);
        }

        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (property.IsExtensionData || property.Name == tag?.Name)
            {
                continue;
            }

            properties[property.Name] = Member(property, info);
            if (property.IsRequired)
            {
                required.Add((JsonNode)property.Name);
            }
        }

        foreach (MemberSchema member in options.Members.Where(member => member.Owner == info.Type))
        {
            AddMember(member, properties, required);
        }

        return Assemble(info, properties, required);
    }

    private void AddMember(MemberSchema member, JsonObject properties, JsonArray required)
    {
        JsonObject schema = Use(member.Contract);
        if (member.Description is { } description)
        {
            schema["description"] = description;
        }

        if (member.Name.Length == 0)
        {
            throw new ArgumentException($"A member that is added to {member.Owner.Name} has no name.");
        }

        if (!properties.TryAdd(member.Name, schema))
        {
            throw new ArgumentException($"{member.Owner.Name} has a member \"{member.Name}\" already.");
        }

        if (member.IsRequired)
        {
            required.Add((JsonNode)member.Name);
        }

        added.Add(member);
    }

    private JsonObject Assemble(JsonTypeInfo info, JsonObject properties, JsonArray required)
    {
        JsonObject body = Head(info.Type);
        body["type"] = "object";
        body["properties"] = properties;
        if (required.Count > 0)
        {
            body["required"] = required;
        }

        if (ReportContract.AtLeastOneOf(info) is { Length: > 0 } names)
        {
            JsonArray alternatives = [];
            foreach (string name in names)
            {
                // Checkers in strict mode refuse to demand a member that the same schema does not name.
                alternatives.Add((JsonNode)new JsonObject { ["properties"] = new JsonObject { [name] = true }, ["required"] = new JsonArray(name) });
            }

            body["anyOf"] = alternatives;
        }

        if (options.Strict)
        {
            body["additionalProperties"] = false;
        }

        return body;
    }

    private JsonObject Member(JsonPropertyInfo property, JsonTypeInfo owner)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        JsonObject schema = property.CustomConverter is ISchemaSource source
            ? source.CreateSchema()
            : Use(owner.Options.GetTypeInfo(type));
        if (descriptions.Describe(owner.Type, (property.AttributeProvider as MemberInfo)?.Name ?? property.Name, property.Name) is { } description)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private JsonObject Use(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object => Refer(info.Type, info.Type.Name, () => BodyOrUnion(info)),
        JsonTypeInfoKind.Enumerable => List(info),
        JsonTypeInfoKind.Dictionary => Map(info),
        _ => Leaf(info),
    };

    private JsonObject BodyOrUnion(JsonTypeInfo info) => info.PolymorphismOptions is { } union
        ? info.Type.IsAbstract ? Union(info, union) : throw new ArgumentException($"{info.Type.FullName} is a union and a record at once: make the base of a union abstract.")
        : Body(info, tag: null);

    // That a list is never empty is the law of the format's own lists; a caller's others are as the serializer takes them.
    private JsonObject List(JsonTypeInfo info)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = Use(info.Options.GetTypeInfo(info.ElementType!)) };
        if (info.Type.IsAssignableTo(typeof(IOmittedWhenEmpty)))
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    private JsonObject Map(JsonTypeInfo info)
    {
        if (info.KeyType != typeof(string))
        {
            throw new ArgumentException($"The keys of {info.Type.Name} are no strings.");
        }

        JsonObject schema = new() { ["type"] = "object" };
        JsonTypeInfo element = info.Options.GetTypeInfo(info.ElementType!);
        if (!info.Type.IsAssignableTo(typeof(IOmittedWhenEmpty)))
        {
            schema["additionalProperties"] = Use(element);
            return schema;
        }

        schema["propertyNames"] = Refer(typeof(ReportId), nameof(ReportId), () => Named(typeof(ReportId), ReportId.CreateSchema()));
        if (info.ElementType == typeof(Extension) && !options.Extensions.IsEmpty)
        {
            schema["properties"] = new JsonObject([.. options.Extensions.Select(extension => KeyValuePair.Create(extension.Uri.Text, (JsonNode?)KnownExtension(extension, element)))]);
        }

        schema["additionalProperties"] = Use(element);
        schema["minProperties"] = 1;
        return schema;
    }

    // An extension as any other, but its data is known.
    private JsonObject KnownExtension(ExtensionSchema extension, JsonTypeInfo contract)
    {
        string name = $"{extension.Data.Type.Name}{nameof(Extension)}";
        known.Add(extension);
        return Refer(extension.Data.Type, name, () =>
        {
            JsonObject body = Body(contract, tag: null);
            body["title"] = name;
            body["properties"]!["data"] = Use(extension.Data);
            return body;
        });
    }

    private JsonObject Leaf(JsonTypeInfo info)
    {
        if (info.Converter is not ISchemaSource source)
        {
            if (info.Type.IsEnum)
            {
                throw new ArgumentException($"{info.Type.FullName} would be read and written as numbers: give it the converter ClosedSetConverter.");
            }

            JsonNode exported = JsonSchemaExporter.GetJsonSchemaAsNode(info, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
            JsonObject schema = exported as JsonObject ?? new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } };
            if (Bounds.TryGetValue(info.Type, out (long Least, long Greatest) bounds))
            {
                schema["minimum"] = bounds.Least;
                schema["maximum"] = bounds.Greatest;
            }

            return schema;
        }

        return source.DefinitionName is { } name ? Refer(info.Type, name, () => Named(info.Type, source.CreateSchema())) : source.CreateSchema();
    }

    private JsonObject Union(JsonTypeInfo info, JsonPolymorphismOptions union)
    {
        JsonObject body = Head(info.Type);
        JsonArray alternatives = [];
        foreach (JsonDerivedType derived in union.DerivedTypes)
        {
            (string, string) tag = (union.TypeDiscriminatorPropertyName, derived.TypeDiscriminator as string
                ?? throw new ArgumentException($"{info.Type.FullName} has the branch {derived.DerivedType.Name} without a text as its tag."));
            alternatives.Add((JsonNode)Refer(derived.DerivedType, derived.DerivedType.Name, () => Body(info.Options.GetTypeInfo(derived.DerivedType), tag)));
        }

        body["oneOf"] = alternatives;
        return body;
    }

    private JsonObject Refer(Type type, string name, Func<JsonObject> make)
    {
        if (!owners.TryAdd(name, type))
        {
            return owners[name] == type
                ? Reference(name)
                : throw new ArgumentException($"{owners[name].FullName} and {type.FullName} would both be the definition \"{name}\".");
        }

        if (!name.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"{type.FullName} cannot be a definition: its name is not of letters and digits.");
        }

        // The place is taken before the body is made, so that a type may contain itself.
        definitions[name] = [];
        definitions[name] = make();
        return Reference(name);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private JsonObject Named(Type type, JsonObject fragment)
    {
        JsonObject body = Head(type);
        foreach ((string name, JsonNode? value) in fragment.ToArray())
        {
            body[name] = value?.DeepClone();
        }

        return body;
    }

    private JsonObject Head(Type type)
    {
        JsonObject head = new() { ["title"] = type.Name };
        if (descriptions.Describe(type) is { } description)
        {
            head["description"] = description;
        }

        return head;
    }
}
