using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ConflictReports.Values;
using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.Generation.TypeMappers;

namespace ConflictReports.PartnerProfiles.Reflecting;

/// <summary>NJsonSchema's generator, set up for the records.</summary>
internal static class RecordGenerator
{
    /// <summary>Makes the schema of a type and of all that it is made of.</summary>
    public static JsonSchema Generate(Type root)
    {
        JsonSchemaGeneratorSettings settings = new()
        {
            SchemaType = SchemaType.JsonSchema,

            // Only the naming policy is taken from here; the serializer's contract is not known to NJsonSchema.
            SerializerOptions = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase },
            ReflectionService = new RecordReflection(),
            FlattenInheritanceHierarchy = true,
            AlwaysAllowAdditionalObjectProperties = true,
            UseXmlDocumentation = false,
        };
        settings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(string), schema => (schema.Type, schema.MinLength) = (JsonObjectType.String, 1)));
        settings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(int), schema => (schema.Type, schema.Minimum, schema.Maximum) = (JsonObjectType.Integer, 0, int.MaxValue)));
        foreach (Type type in root.Assembly.GetTypes().Where(type => type is { IsEnum: false, ContainsGenericParameters: false }))
        {
            if (SourceOf(type) is { } source)
            {
                settings.TypeMappers.Add(MapperOf(type, source));
            }
        }

        settings.SchemaProcessors.Add(new RecordProcessor());
        return JsonSchema.FromType(root, settings);
    }

    /// <summary>What the converter that a type or property names says of its form; null if it names none, or one that says nothing.</summary>
    public static ISchemaSource? SourceOf(MemberInfo member) =>
        member.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter && converter.IsAssignableTo(typeof(ISchemaSource))
            ? (ISchemaSource)Activator.CreateInstance(converter)!
            : null;

    private static ITypeMapper MapperOf(Type type, ISchemaSource source)
    {
        JsonObject fragment = source.CreateSchema();
        return source.DefinitionName is null
            ? new PrimitiveTypeMapper(type, schema => FragmentModel.Fill(schema, fragment, schema))
            : new ObjectTypeMapper(type, FragmentModel.Create(fragment));
    }
}
