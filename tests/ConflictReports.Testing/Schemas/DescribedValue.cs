using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>A value of a document and the subschema that describes it.</summary>
/// <param name="Site">The subschema, no reference.</param>
/// <param name="Value">The value.</param>
/// <param name="Pointer">Where it stands in the document, as a JSON Pointer.</param>
/// <param name="Owner">The definition of the object that the value's member stands in; null for the root.</param>
/// <param name="Member">The name of the member whose value it is, or in whose list it stands; null for the root.</param>
public sealed record DescribedValue(SchemaSite Site, JsonNode Value, string Pointer, string? Owner, string? Member)
{
    /// <summary>Puts another value in its place.</summary>
    /// <param name="document">The document that the value stands in; changed.</param>
    /// <param name="other">The other value, of no document.</param>
    /// <returns>The document: the same one, or the other value if this is the root.</returns>
    public JsonNode? Replace(JsonNode document, JsonNode? other)
    {
        switch (Value.Parent)
        {
            case JsonObject members:
                members[Value.GetPropertyName()] = other;
                return document;
            case JsonArray items:
                items[Value.GetElementIndex()] = other;
                return document;
            default:
                return other;
        }
    }
}
