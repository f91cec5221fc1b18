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
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a contract: the root in place, everything else under <c>$defs</c>, sorted by name.</summary>
    public JsonObject Walk(JsonTypeInfo root, JsonObject head)
    {
        JsonObject schema = head;
        foreach ((string name, JsonNode? value) in Body(root, tag: null).ToArray())
        {
            schema[name] = value?.DeepClone();
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

    private JsonObject Body(JsonTypeInfo info, (string Name, string Value)? tag)
    {
        JsonObject properties = [];
        JsonArray required = [];
        if (tag is { } union)
        {
            properties[union.Name] = new JsonObject { ["const"] = union.Value };
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

        return Assemble(info, properties, required);
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
                alternatives.Add((JsonNode)new JsonObject { ["required"] = new JsonArray(name) });
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
        JsonTypeInfoKind.Object => Refer(info.Type.Name, () => info.PolymorphismOptions is { } union && info.Type.IsAbstract ? Union(info, union) : Body(info, tag: null)),
        JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Use(info.Options.GetTypeInfo(info.ElementType!)), ["minItems"] = 1 },
        JsonTypeInfoKind.Dictionary => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = Refer(nameof(ReportId), () => Named(typeof(ReportId), ReportId.CreateSchema())),
            ["additionalProperties"] = Use(info.Options.GetTypeInfo(info.ElementType!)),
            ["minProperties"] = 1,
        },
        _ => Leaf(info),
    };

    private JsonObject Leaf(JsonTypeInfo info)
    {
        if (info.Converter is not ISchemaSource source)
        {
            return (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(info, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        }

        return source.DefinitionName is { } name ? Refer(name, () => Named(info.Type, source.CreateSchema())) : source.CreateSchema();
    }

    private JsonObject Union(JsonTypeInfo info, JsonPolymorphismOptions union)
    {
        JsonObject body = Head(info.Type);
        JsonArray alternatives = [];
        foreach (JsonDerivedType derived in union.DerivedTypes)
        {
            (string, string) tag = (union.TypeDiscriminatorPropertyName, (string)derived.TypeDiscriminator!);
            alternatives.Add((JsonNode)Refer(derived.DerivedType.Name, () => Body(info.Options.GetTypeInfo(derived.DerivedType), tag)));
        }

        body["oneOf"] = alternatives;
        return body;
    }

    private JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
        {
            // The place is taken before the body is made, so that a type may contain itself.
            definitions[name] = [];
            definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

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
