using NJsonSchema;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>A member of <c>properties</c> as NJsonSchema holds it.</summary>
internal sealed class ProfileMember(ProfileSchema schema) : JsonSchemaProperty
{
    /// <inheritdoc/>
    public override JsonSchema ActualSchema => schema;

    /// <inheritdoc/>
    public override bool IsNullable(SchemaType schemaType) => false;
}
