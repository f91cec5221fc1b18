using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>A value that was changed in the smallest way to break or just keep one keyword.</summary>
/// <param name="Name">What was done, in lower-case words with hyphens.</param>
/// <param name="Value">The value after it; null is the JSON null.</param>
/// <param name="Pointer">Where in the value the fault lies, as a JSON Pointer from the value.</param>
public sealed record ConstraintChange(string Name, JsonNode? Value, string Pointer = "")
{
    /// <summary>The name of the change to null.</summary>
    public const string Null = "null";

    /// <summary>Whether the change is one to another JSON type, null among them.</summary>
    public bool IsOfType => Name == Null || Name.StartsWith("as-", StringComparison.Ordinal);
}
