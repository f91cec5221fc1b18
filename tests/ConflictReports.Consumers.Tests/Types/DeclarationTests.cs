using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>The declarations that schemas/1.0 ships, checked as strictly as the tools can, with the examples as typed values.</summary>
public sealed class DeclarationTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node)]
    public async Task The_declarations_for_TypeScript_hold_the_examples()
    {
        folder.Copy(ReleasedFiles.TypeScript);

        await TypeScript.CheckExamplesAsync(folder, Path.GetFileNameWithoutExtension(ReleasedFiles.TypeScript));
    }

    [ConsumerFact(Requirement.Mypy)]
    public async Task The_declarations_for_Python_hold_the_examples()
    {
        folder.Copy(ReleasedFiles.Python);
        string examples = string.Concat(ConformanceCases.Examples().Index().Select(example => $"EXAMPLE_{example.Index}: ConflictReport = {Literal(example.Item.Document)}\n"));
        string file = folder.Write("examples.py", $"from {Path.GetFileNameWithoutExtension(ReleasedFiles.Python)} import ConflictReport\n\n{examples}");

        ToolCommand mypy = new(Machine.Mypy, ["--strict", "--no-incremental", "--cache-dir", folder.PathOf("cache"), file], TimeSpan.FromMinutes(3)) { Folder = folder.Path };
        (await ToolProcess.RunAsync(mypy)).OrThrow();
    }

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
