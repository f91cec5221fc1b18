using ConflictReports.Validation;
using NJsonSchema;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>
/// A node of the profile as NJsonSchema holds it. References are resolved before: NJsonSchema's own way to follow them overlooks keywords beside a single <c>allOf</c>, takes a member
/// that may be null for valid before its enumeration is looked at, and needs time without bound for nested <c>oneOf</c>.
/// </summary>
internal sealed class ProfileSchema(SchemaNode node) : JsonSchema
{
    /// <summary>What NJsonSchema cannot hold, or judges otherwise.</summary>
    public SchemaNode Node { get; } = node;

    /// <summary>What NJsonSchema does not judge of a string, or null. The format is its part.</summary>
    public SchemaNode? Texts { get; } = node.Strings is { } strings ? node with { Strings = strings with { Format = TextFormat.None } } : null;

    /// <summary>The schema that this one stands for in a list which has it already; null: this is the schema itself.</summary>
    public ProfileSchema? Target { get; init; }

    /// <summary>Roughly how much work NJsonSchema has with a value, whatever the value is.</summary>
    public int Cost { get; set; } = 1;

    /// <summary>The weight of the patterns.</summary>
    public int PatternWeight { get; set; }

    /// <inheritdoc/>
    public override JsonSchema ActualSchema => Target ?? this;

    /// <inheritdoc/>
    public override bool IsNullable(SchemaType schemaType) => false;
}
