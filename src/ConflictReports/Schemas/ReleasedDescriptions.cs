using System.Text.Json.Nodes;

namespace ConflictReports.Schemas;

/// <summary>The descriptions that stand in a released schema: documentation is not in the assembly, but the schema is.</summary>
/// <param name="schema">The schema.</param>
/// <param name="root">The type of its root.</param>
internal sealed class ReleasedDescriptions(JsonNode schema, Type root) : ISchemaDescriptions
{
    /// <inheritdoc/>
    public string? Describe(Type type) => Text(Definition(type));

    /// <inheritdoc/>
    public string? Describe(Type type, string property, string jsonName) => Text(Definition(type)?["properties"]?[jsonName]);

    private static string? Text(JsonNode? node) => (node as JsonObject)?["description"]?.GetValue<string>();

    private JsonNode? Definition(Type type) => type == root ? schema : schema["$defs"]?[type.Name];
}
