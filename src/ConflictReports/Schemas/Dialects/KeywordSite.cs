using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>A keyword of a schema.</summary>
/// <param name="Schema">The schema that has it.</param>
/// <param name="SchemaPointer">The JSON Pointer of that schema.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Value">Its value; null is JSON's null, which only <c>const</c> and <c>default</c> may have.</param>
internal sealed record KeywordSite(JsonObject Schema, string SchemaPointer, string Keyword, JsonNode? Value)
{
    /// <summary>The JSON Pointer of the value.</summary>
    public string Pointer => PointerOf(Keyword);

    /// <summary>The JSON Pointer of a keyword of the same schema.</summary>
    /// <param name="keyword">The keyword.</param>
    public string PointerOf(string keyword) => DialectConverter.Step(SchemaPointer, keyword);

    /// <summary>The exception for a keyword that cannot be written.</summary>
    /// <param name="reason">Why, a sentence.</param>
    public InexpressibleSchemaException Refuse(string reason) => new(Pointer, reason);
}
