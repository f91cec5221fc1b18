using System.Text.Json.Nodes;
using ConflictReports.Testing;

namespace ConflictReports.Cli.Tests.Commands;

/// <summary>Every case of the conformance suite through the tool: its findings with their places, and the exit status that follows.</summary>
public sealed class ConformanceTests : IDisposable
{
    private static readonly string Folder = Repository.PathOf("schemas", "1.0", "conformance");

    private readonly Workspace workspace = new();

    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (JsonNode? entry in JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "index.json")))!["cases"]!.AsArray())
        {
            cases.Add(entry!["file"]!.GetValue<string>(), entry.ToJsonString());
        }

        return cases;
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_shows_exactly_the_findings_of_the_index_at_their_places_and_exits_with_1_if_one_is_an_error(string file, string entry)
    {
        JsonNode expected = JsonNode.Parse(entry)!;
        string[] severities = [.. expected["findings"]!.AsArray().Select(finding => finding!["severity"]!.GetValue<string>())];
        string[] companions = [.. (expected["companions"] as JsonArray ?? []).Select(name => Path.Combine(Folder, name!.GetValue<string>()))];

        ToolRun run = await workspace.RunAsync(["validate", "--format", "json", .. OptionsOf(expected), .. companions, Path.Combine(Folder, file)]);

        run.ExitCode.Should().Be(severities.Contains("error") ? ExitCodes.Findings : ExitCodes.Success, run.Output + run.Error);
        Places(JsonNode.Parse(run.Output)!).Should().Equal(Places(expected));
    }

    private static IEnumerable<string> Places(JsonNode document) => document["findings"]!.AsArray()
        .Select(finding => string.Join(' ', new[] { "code", "severity", "line", "column", "offset", "pointer" }.Select(member => finding![member]!.ToString())));

    private static IEnumerable<string> OptionsOf(JsonNode entry)
    {
        foreach ((string name, JsonNode? value) in entry["options"] as JsonObject ?? [])
        {
            foreach (JsonNode? each in value is JsonArray list ? list : [value!.DeepClone()])
            {
                yield return name switch
                {
                    "asOf" => "--as-of",
                    "understoodExtensions" => "--understand",
                    "maxDocumentBytes" => "--max-bytes",
                    "maxDepth" => "--max-depth",
                    "maxStringBytes" => "--max-string-bytes",
                    "maxValues" => "--max-values",
                    _ => throw new InvalidOperationException($"The tool has no option for {name}."),
                };
                yield return each!.ToString();
            }
        }
    }
}
