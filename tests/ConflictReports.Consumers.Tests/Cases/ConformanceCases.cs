using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Testing.Schemas;

namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>The cases of schemas/1.0/conformance that are documents for a schema, and the examples.</summary>
internal static class ConformanceCases
{
    private const string Syntax = "syntax";

    /// <summary>All cases: each document of the index whose syntax is faultless, each line of its feeds, each example, and the first report.</summary>
    public static IReadOnlyList<SchemaCase> All { get; } = [.. FromIndex(), .. Examples(), FirstReport()];

    /// <summary>The examples alone.</summary>
    public static IEnumerable<SchemaCase> Examples() =>
        Repository.Examples.Select(path => Case(Path.GetFileName(path), File.ReadAllText(path), schemaAccepts: true, keyword: null));

    private static SchemaCase FirstReport() => Case(Path.GetFileName(ReleasedFiles.FirstReport), File.ReadAllText(ReleasedFiles.FirstReport), schemaAccepts: true, keyword: null);

    private static IEnumerable<SchemaCase> FromIndex()
    {
        JsonNode index = JsonNode.Parse(File.ReadAllBytes(Path.Combine(ReleasedFiles.Conformance, "index.json")))!;
        foreach (JsonNode item in index["cases"]!.AsArray().Where(item => (string)item!["stage"]! != Syntax).Select(item => item!))
        {
            string file = (string)item["file"]!;
            string text = File.ReadAllText(Path.Combine([ReleasedFiles.Conformance, .. file.Split('/')]));
            bool refuses = (string?)item["schema"] == "refuses";
            if (!file.EndsWith(".ndjson", StringComparison.Ordinal))
            {
                yield return Case(file, text, !refuses, KeywordOf(item));
                continue;
            }

            int[] faulty = [.. item["findings"]!.AsArray().Select(finding => (int)finding!["line"]!)];
            foreach ((int number, string line) in text.Split('\n').Index().Where(line => line.Item.Length > 0))
            {
                yield return Case($"{file}:{number + 1}", line, !(refuses && faulty.Contains(number + 1)), KeywordOf(item));
            }
        }
    }

    private static SchemaCase Case(string name, string text, bool schemaAccepts, string? keyword)
    {
        DocumentVerdicts library = DocumentVerdicts.Of(Encoding.UTF8.GetBytes(text));
        bool isOfKeyword = keyword is not null && schemaAccepts == library.StructureAccepts;
        return new SchemaCase(name, SchemaCase.OnOneLine(text), schemaAccepts, library.StructureAccepts, isOfKeyword ? [keyword!] : library.StructureCodes);
    }

    // The index names a constraint by its place in the schema, which ends with the keyword.
    private static string? KeywordOf(JsonNode item) => ((string?)item["constraint"])?.Split('/')[^1];
}
