using System.Text;
using System.Text.Json;
using ConflictReports.Schemas;

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
