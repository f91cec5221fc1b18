using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>A document that has or breaks one structural constraint.</summary>
/// <param name="Definition">The definition that it is about, or the title of the schema.</param>
/// <param name="Name">What it shows, in lower-case words with hyphens.</param>
/// <param name="Document">The document; null is the JSON null.</param>
/// <param name="Fault">Which keyword is broken and where, or null if the document fits the schema.</param>
public sealed record StructuralCase(string Definition, string Name, JsonNode? Document, StructuralFault? Fault)
{
    /// <summary>The file of the case, named from the folder of the cases.</summary>
    public string File => $"structure/{Definition}/{Name}.json";
}
