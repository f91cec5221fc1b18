using System.Text.Json.Nodes;

namespace ConflictReports.Schemas;

/// <summary>The descriptions that stand in a released schema: documentation is not in the assembly, but the schema is.</summary>
/// <param name="schema">The schema.</param>
/// <param name="root">The type of its root.</param>
internal sealed class ReleasedDescriptions(JsonNode schema, Type root) : ISchemaDescriptions
{
    /// <inheritdoc/>
    public string? Describe(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Text(Definition(type));
    }

    /// <inheritdoc/>
    public string? Describe(Type type, string property, string jsonName)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Text(Definition(type)?["properties"]?[jsonName]);
    }

    private static string? Text(JsonNode? node) => (node as JsonObject)?["description"]?.GetValue<string>();

    // A caller's type may bear the name of one of the format's; what that means is not what it means.
    private JsonNode? Definition(Type type) =>
        type == root ? schema : type.Assembly == typeof(ReleasedDescriptions).Assembly ? schema["$defs"]?[type.Name] : null;
}
