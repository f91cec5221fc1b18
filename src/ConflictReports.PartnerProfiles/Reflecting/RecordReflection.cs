using ConflictReports.Values;
using Namotion.Reflection;
using Newtonsoft.Json;
using NJsonSchema.Generation;

namespace ConflictReports.PartnerProfiles.Reflecting;

/// <summary>What NJsonSchema cannot see in the records: closed sets are written as words, and a member that is not said is left out, never null.</summary>
internal sealed class RecordReflection : DefaultReflectionService
{
    /// <inheritdoc/>
    public override bool IsStringEnum(ContextualType contextualType, JsonSerializerSettings serializerSettings) => contextualType.TypeInfo.IsEnum;

    /// <inheritdoc/>
    public override bool IsNullable(ContextualType contextualType, ReferenceTypeNullHandling defaultReferenceTypeNullHandling) => false;

    /// <inheritdoc/>
    public override JsonTypeDescription GetDescription(ContextualType contextualType, ReferenceTypeNullHandling defaultReferenceTypeNullHandling, JsonSchemaGeneratorSettings settings)
    {
        JsonTypeDescription description = base.GetDescription(contextualType, defaultReferenceTypeNullHandling, settings);
        description.IsNullable = false;
        return description;
    }

    /// <inheritdoc/>
    protected override bool IsDictionaryType(ContextualType contextualType) => IsOf(contextualType, typeof(EquatableMap<>));

    /// <inheritdoc/>
    protected override bool IsArrayType(ContextualType contextualType) => IsOf(contextualType, typeof(EquatableArray<>));

    private static bool IsOf(ContextualType contextualType, Type definition) => contextualType.Type.IsGenericType && contextualType.Type.GetGenericTypeDefinition() == definition;
}
