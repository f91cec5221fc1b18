using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>A keyword of a schema.</summary>
/// <param name="Schema">The schema that has it.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Value">Its value.</param>
/// <param name="Pointer">The JSON Pointer of the value.</param>
internal sealed record KeywordSite(JsonObject Schema, string Keyword, JsonNode Value, string Pointer)
{
    /// <summary>The exception for a keyword that cannot be written.</summary>
    /// <param name="reason">Why, a sentence.</param>
    public InexpressibleSchemaException Refuse(string reason) => new(Pointer, reason);
}
