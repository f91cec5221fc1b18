using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>The declarations that schemas/1.0 ships, checked as strictly as the tools can, with the examples as typed values.</summary>
public sealed class DeclarationTests : IDisposable
{
    private const string Report = "ConflictReport";
    private const string Dossier = "Dossier";
    private const int LeastMistakes = 10;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node)]
    public async Task The_declarations_for_TypeScript_hold_the_examples_and_the_dossiers()
    {
        foreach (string file in ReleasedFiles.TypeScript)
        {
            folder.Copy(file);
        }

        await TypeScript.CheckConstantsAsync(folder, "conflict-report", Report, ConformanceCases.Examples());
        await TypeScript.CheckConstantsAsync(folder, "dossier", Dossier, SchemaCases.Dossiers);
    }

    [ConsumerFact(Requirement.Mypy)]
    public async Task The_declarations_for_Python_hold_the_examples_and_a_dossier()
    {
        foreach (string file in ReleasedFiles.Python)
        {
            folder.Copy(file);
        }

        // mypy takes a minute for the dossier of the examples; the shipped one has the same types.
        string[] files = [WriteConstants("conflict_report", Report, ConformanceCases.Examples()), WriteConstants("dossier", Dossier, SchemaCases.ShippedDossiers)];
        ToolCommand mypy = new(Machine.Mypy, ["--strict", "--no-incremental", "--cache-dir", folder.PathOf("cache"), .. files], TimeSpan.FromMinutes(4)) { Folder = folder.Path };
        (await ToolProcess.RunAsync(mypy)).OrThrow();
    }

    [ConsumerFact(Requirement.Node)]
    public async Task The_declarations_for_TypeScript_find_every_mistake_of_the_list()
    {
        string mistakes = MistakesOf("mistakes.ts");

        (await TypeScript.RunAsync(["--noEmit", "--exactOptionalPropertyTypes", mistakes])).OrThrow();
        File.ReadAllText(mistakes).Split("@ts-expect-error").Should().HaveCountGreaterThan(LeastMistakes);
    }

    [ConsumerFact(Requirement.Mypy)]
    public async Task The_declarations_for_Python_find_every_mistake_of_the_list()
    {
        string mistakes = MistakesOf("mistakes.py");
        ToolCommand mypy = new(Machine.Mypy, ["--strict", "--no-incremental", "--cache-dir", folder.PathOf("cache"), mistakes], TimeSpan.FromMinutes(4))
        {
            Folder = folder.Path,
            Variables = new Dictionary<string, string> { ["MYPYPATH"] = Path.GetDirectoryName(ReleasedFiles.Python[0])! },
        };

        (await ToolProcess.RunAsync(mypy)).OrThrow();
        File.ReadAllText(mistakes).Split("# type: ignore[").Should().HaveCountGreaterThan(LeastMistakes);
    }

    private static string MistakesOf(string file) => Repository.PathOf("tests", "ConflictReports.Consumers.Tests", "types", file);

    private string WriteConstants(string module, string type, IEnumerable<SchemaCase> documents) =>
        folder.Write($"{module}_constants.py", $"from {module} import {type}\n\n{string.Concat(documents.Index().Select(item => $"DOCUMENT_{item.Index}: {type} = {Literal(item.Item.Document)}\n"))}");

    private static string Literal(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Literal(document.RootElement);
    }

    // Texts and numbers are written alike in JSON and Python.
    private static string Literal(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(", ", element.EnumerateObject().Select(member => $"{JsonSerializer.Serialize(member.Name, Readable)}: {Literal(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(", ", element.EnumerateArray().Select(Literal))}]",
        JsonValueKind.String => JsonSerializer.Serialize(element.GetString(), Readable),
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Null => "None",
        _ => element.GetRawText(),
    };
}
