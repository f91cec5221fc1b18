using System.Text;
using System.Text.Json;
using ConflictReports.Cli.Commands;
using ConflictReports.Schemas;
using ConflictReports.Testing;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_prints_the_schema_of_the_library(bool isStrict)
    {
        string[] options = isStrict ? ["--strict"] : [];
        byte[] expected = ReportSchema.ToUtf8(ReportSchema.Generate(SchemaDialect.Draft202012, SchemaOptions.Default with { Strict = isStrict }));

        ToolRun run = await workspace.RunAsync(["schema", .. options]);

        run.Should().Be(new ToolRun(ExitCodes.Success, Encoding.UTF8.GetString(expected), ""));
    }

    [Theory]
    [InlineData("conflict-report.schema.json")]
    [InlineData("conflict-report.strict.schema.json", "--strict")]
    [InlineData("conflict-report.schema.json", "--document", "report", "--dialect", "2020-12")]
    [InlineData("dossier.schema.json", "--document", "dossier")]
    [InlineData("dossier.strict.schema.json", "--document", "dossier", "--strict")]
    [InlineData("dialects/draft-07/conflict-report.schema.json", "--dialect", "draft-07")]
    [InlineData("dialects/draft-07/dossier.strict.schema.json", "--dialect", "draft-07", "--document", "dossier", "--strict")]
    [InlineData("dialects/draft-04/conflict-report.schema.json", "--dialect", "draft-04")]
    [InlineData("dialects/draft-04/dossier.schema.json", "--dialect", "draft-04", "--document", "dossier")]
    [InlineData("dialects/openapi-3.1/conflict-reports.openapi.json", "--dialect", "openapi-3.1")]
    [InlineData("types/conflict-report.ts", "--types", "typescript")]
    [InlineData("types/conflict_report.py", "--types", "python", "--document", "report")]
    [InlineData("types/dossier.ts", "--types", "typescript", "--document", "dossier")]
    [InlineData("types/dossier.py", "--types", "python", "--document", "dossier")]
    public async Task It_prints_each_released_file(string file, params string[] options)
    {
        ToolRun run = await workspace.RunAsync(["schema", .. options]);

        run.Should().Be(new ToolRun(ExitCodes.Success, await File.ReadAllTextAsync(Repository.PathOf("schemas", "1.0", file)), ""));
    }

    [Fact]
    public async Task In_OpenApi_a_document_can_be_printed_by_itself()
    {
        ToolRun run = await workspace.RunAsync("schema", "--dialect", "openapi-3.1", "--document", "dossier");

        JsonElement components = JsonDocument.Parse(run.Output).RootElement.GetProperty("components").GetProperty("schemas");
        components.TryGetProperty("Dossier", out _).Should().BeTrue();
        components.TryGetProperty("ConflictReport", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_gets_all_generated_files_byte_for_byte_as_released_and_keeps_the_others()
    {
        workspace.Write("note.txt", "mine");

        ToolRun run = await workspace.RunAsync("schema", "--folder", ".");

        run.Should().Be(new ToolRun(ExitCodes.Success, "", ""));
        string[] written = [.. SchemaFiles.All(null).Select(file => file.Path)];
        workspace.FileNames.Should().BeEquivalentTo([.. written, "note.txt"]);
        foreach (string file in written)
        {
            File.ReadAllBytes(Path.Combine(workspace.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", file))).Should().BeTrue(file);
        }
    }

    [Fact]
    public void Every_schema_in_the_released_folder_is_one_that_is_generated()
    {
        string root = Repository.PathOf("schemas", "1.0");
        string[] present = [.. new[] { "*.schema.json", "*.openapi.json", "*.ts", "*.py" }
            .SelectMany(pattern => Directory.GetFiles(root, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))];

        present.Should().BeEquivalentTo(SchemaFiles.All(null).Select(file => file.Path));
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("--dialect", "draft-07")]
    [InlineData("--types", "python")]
    [InlineData("--document", "dossier")]
    [InlineData("-o", "out.json")]
    public async Task Options_that_choose_one_schema_do_not_go_with_a_folder(params string[] options)
    {
        ToolRun run = await workspace.RunAsync(["schema", "--folder", "out", .. options]);

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain("--folder writes all schemas");
        workspace.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_without_a_name_is_wrong_usage_and_nothing_is_written()
    {
        ToolRun run = await workspace.RunAsync("schema", "--folder", "");

        run.ExitCode.Should().Be(ExitCodes.Usage);
        workspace.FileNames.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ts")]
    [InlineData("TypeScript")]
    [InlineData("")]
    public async Task A_language_that_there_is_not_is_wrong_usage(string language)
    {
        ToolRun run = await workspace.RunAsync("schema", "--types", language);

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain("is not one of typescript, python");
    }

    [Fact]
    public async Task Types_have_no_dialect()
    {
        ToolRun run = await workspace.RunAsync("schema", "--types", "python", "--dialect", "draft-07");

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain("leave --dialect out");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_exits_with_3()
    {
        workspace.Write("taken", "a file");

        ToolRun run = await workspace.RunAsync("schema", "--folder", "taken");

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().StartWith("error: could not write taken/");
    }

    [Theory]
    [InlineData("--dialect", "draft-4", "draft-04")]
    [InlineData("--document", "reports", "report")]
    [InlineData("--types", "pyton", "python")]
    public async Task A_misspelt_word_is_answered_with_the_words_that_there_are(string option, string word, string near)
    {
        ToolRun run = await workspace.RunAsync("schema", option, word);

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain($"Did you mean '{near}'?");
    }

    [Fact]
    public async Task It_writes_to_a_file_and_leaves_nothing_beside_it()
    {
        workspace.Write("out.json", "old");

        ToolRun run = await workspace.RunAsync("schema", "--dialect", "2020-12", "-o", "out.json");

        run.Should().Be(new ToolRun(ExitCodes.Success, "", ""));
        JsonDocument.Parse(workspace.Read("out.json")).RootElement.GetProperty("$schema").GetString().Should().Contain("2020-12");
        workspace.FileNames.Should().Equal("out.json");
    }

    [Fact]
    public async Task Descriptions_come_from_the_documentation_that_is_named()
    {
        workspace.Write("doc.xml", """<doc><members><member name="T:ConflictReports.ConflictReport"><summary>What was said.</summary></member></members></doc>""");

        ToolRun run = await workspace.RunAsync("schema", "--descriptions", "doc.xml");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("description").GetString().Should().Be("What was said");
    }

    [Theory]
    [InlineData("missing.xml", "error: could not read missing.xml: no such file or folder\n")]
    [InlineData("text.xml", "error: could not read text.xml: it is not XML documentation: *\n")]
    public async Task Documentation_that_cannot_be_read_exits_with_3(string name, string message)
    {
        workspace.Write("text.xml", "no XML");

        ToolRun run = await workspace.RunAsync("schema", "--descriptions", name);

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Output.Should().BeEmpty();
        run.Error.Should().Match(message);
    }

    [Theory]
    [InlineData("no-folder/out.json", "no such folder")]
    [InlineData(".", "it is a folder")]
    public async Task A_file_that_cannot_be_written_exits_with_3(string path, string reason)
    {
        ToolRun run = await workspace.RunAsync("schema", "-o", path);

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", $"error: could not write {path}: {reason}\n"));
    }
}
