using System.Text.Json.Nodes;
using ConflictReports.Schemas;

namespace ConflictReports.Tests.Schemas;

/// <summary>Small schemas and what they declare.</summary>
internal static class Declared
{
    /// <summary>A schema whose root has the given members, in JSON, and the given definitions.</summary>
    public static JsonNode Schema(string members, string definitions = "") => JsonNode.Parse(
        $$"""{ "title": "Root", "type": "object", "properties": { {{members}} }, "$defs": { {{definitions}} } }""")!;

    /// <summary>The written file without its head and its first, empty lines.</summary>
    public static string In(TypeLanguage language, string members, string definitions = "") => In(language, Schema(members, definitions));

    /// <summary>The written file without its head and its first, empty lines.</summary>
    public static string In(TypeLanguage language, JsonNode schema)
    {
        string file = TypeDeclarations.Write(schema, language);
        string end = language == TypeLanguage.TypeScript ? " */\n" : "\"\"\"\n";
        return file[(file.IndexOf(end, 3, StringComparison.Ordinal) + end.Length)..].TrimStart('\n');
    }
}
