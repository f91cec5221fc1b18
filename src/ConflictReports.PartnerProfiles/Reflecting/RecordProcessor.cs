using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictReports.Values;
using Namotion.Reflection;
using NJsonSchema;
using NJsonSchema.Generation;

namespace ConflictReports.PartnerProfiles.Reflecting;

/// <summary>Completes what NJsonSchema made of a type with what it does not look for: required members, tags, words of closed sets, and that nothing is empty.</summary>
internal sealed class RecordProcessor : ISchemaProcessor
{
    /// <inheritdoc/>
    public void Process(SchemaProcessorContext context)
    {
        Type type = context.ContextualType.Type;
        JsonSchema schema = context.Schema;
        if (type.IsEnum)
        {
            NameWords(type, schema);
        }
        else if (schema.Type == JsonObjectType.Array)
        {
            schema.MinItems = 1;
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableMap<>))
        {
            // NJsonSchema looks for the type of the values in the place of a second type parameter.
            schema.MinProperties = 1;
            schema.AdditionalPropertiesSchema = context.Generator.GenerateWithReference<JsonSchema>(type.GetGenericArguments()[0].ToContextualType(), context.Resolver);
        }
        else if (type.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false) is { } union)
        {
            MakeUnion(type, union.TypeDiscriminatorPropertyName!, context);
        }
        else if (type.IsAssignableTo(typeof(ExtensibleRecord)))
        {
            Complete(type, schema);
        }
    }

    // What the serializer really writes for each member.
    private static void NameWords(Type type, JsonSchema schema)
    {
        schema.Enumeration.Clear();
        schema.EnumerationNames.Clear();
        schema.Type = JsonObjectType.None;
        foreach (object value in Enum.GetValues(type))
        {
            schema.Enumeration.Add(JsonSerializer.SerializeToNode(value, type)!.GetValue<string>());
        }
    }

    private static void Complete(Type type, JsonSchema schema)
    {
        foreach (PropertyInfo property in type.GetProperties())
        {
            string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!schema.Properties.TryGetValue(name, out JsonSchemaProperty? member))
            {
                continue;
            }

            if (property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                schema.RequiredProperties.Add(name);
            }

            if (RecordGenerator.SourceOf(property) is { } source)
            {
                FragmentModel.Fill(member, source.CreateSchema(), member);
            }
        }

        foreach (string name in type.GetCustomAttribute<AtLeastOneAttribute>()?.Properties ?? [])
        {
            JsonSchema branch = new();
            branch.RequiredProperties.Add(JsonNamingPolicy.CamelCase.ConvertName(name));
            schema.AnyOf.Add(branch);
        }
    }

    private static void MakeUnion(Type type, string tag, SchemaProcessorContext context)
    {
        context.Schema.Type = JsonObjectType.None;
        context.Schema.IsAbstract = false;
        context.Schema.Properties.Clear();
        foreach (JsonDerivedTypeAttribute branch in type.GetCustomAttributes<JsonDerivedTypeAttribute>())
        {
            if (!context.Resolver.HasSchema(branch.DerivedType, false))
            {
                context.Generator.Generate(branch.DerivedType, context.Resolver);
            }

            JsonSchema target = context.Resolver.GetSchema(branch.DerivedType, false);

            // An enumeration of one: NJsonSchema does not know const, nor does draft-04.
            JsonSchemaProperty word = new();
            word.Enumeration.Add(branch.TypeDiscriminator);
            target.Properties[tag] = word;
            target.RequiredProperties.Add(tag);
            context.Schema.OneOf.Add(new JsonSchema { Reference = target });
        }
    }
}
