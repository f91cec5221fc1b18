using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Testing.Schemas;

/// <summary>A subschema and where it stands.</summary>
/// <param name="Pointer">The JSON Pointer of the subschema in the whole schema.</param>
/// <param name="Schema">The subschema.</param>
public sealed record SchemaSite(string Pointer, JsonObject Schema)
{
    /// <summary>The JSON Pointer of a keyword of the subschema.</summary>
    /// <param name="keyword">The keyword.</param>
    public string PointerOf(string keyword) => $"{Pointer}/{JsonLocator.Escape(keyword)}";

    /// <summary>Whether a keyword stands in the subschema.</summary>
    /// <param name="keyword">The keyword.</param>
    public bool Has(string keyword) => Schema.ContainsKey(keyword);

    /// <summary>The texts of a keyword that is a list of texts; none if the keyword is absent.</summary>
    /// <param name="keyword">The keyword.</param>
    public IReadOnlyList<string> Texts(string keyword) => [.. (Schema[keyword] as JsonArray ?? []).Select(item => item!.GetValue<string>())];

    /// <summary>The subschemas of the members, in the order of the schema.</summary>
    public IEnumerable<KeyValuePair<string, SchemaSite>> Members() =>
        (Schema["properties"] as JsonObject ?? []).Select(member => KeyValuePair.Create(member.Key, At("properties", member.Key, member.Value)));

    /// <summary>The subschema of a member.</summary>
    /// <param name="name">The name of a member that the schema describes.</param>
    public SchemaSite Member(string name) => At("properties", name, Schema["properties"]![name]);

    /// <summary>The alternatives of <c>oneOf</c> or <c>anyOf</c>, in the order of the schema; none if the keyword is absent.</summary>
    /// <param name="keyword">The keyword.</param>
    public IReadOnlyList<SchemaSite> Alternatives(string keyword) =>
        [.. (Schema[keyword] as JsonArray ?? []).Select((branch, index) => At(keyword, $"{index}", branch))];

    /// <summary>The subschema of a keyword that takes one, or null if the keyword is absent or only true or false.</summary>
    /// <param name="keyword">The keyword.</param>
    public SchemaSite? Below(string keyword) => Schema[keyword] is JsonObject schema ? new SchemaSite(PointerOf(keyword), schema) : null;

    private SchemaSite At(string keyword, string step, JsonNode? schema) => new($"{PointerOf(keyword)}/{JsonLocator.Escape(step)}", schema!.AsObject());
}
