using System.Text.Json;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class DossierCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public DossierCommandTests()
    {
        workspace.Write("in/a.json", Claiming("a", 3000));
        workspace.Write("in/b.json", Claiming("b", 500));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task The_text_goes_to_standard_output_whatever_the_order_of_the_inputs()
    {
        ToolRun run = await workspace.RunAsync("dossier", "in");
        ToolRun other = await workspace.RunAsync("dossier", "in/b.json", "in/a.json", "in/b.json");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().Contain("killed").And.EndWith("\n").And.NotContain("\r");
        run.Error.Should().Be("2 reports in the dossier.\n");
        other.Output.Should().Be(run.Output);
    }

    [Fact]
    public async Task The_json_goes_to_a_file_beside_the_text()
    {
        ToolRun text = await workspace.RunAsync("dossier", "in");

        ToolRun run = await workspace.RunAsync("dossier", "in", "--json", "dossier.json");

        run.Should().Be(text);
        JsonDocument.Parse(workspace.Read("dossier.json")).RootElement.GetProperty("formatVersion").GetString().Should().NotBeEmpty();
        workspace.FileNames.Should().Equal("dossier.json", "in/a.json", "in/b.json");
    }

    [Fact]
    public async Task A_hyphen_prints_the_json_instead_of_the_text()
    {
        await workspace.RunAsync("dossier", "in", "--json", "dossier.json");

        ToolRun run = await workspace.RunAsync("dossier", "in", "--json", "-");

        run.Output.Should().Be(workspace.Read("dossier.json"));
    }

    [Fact]
    public async Task An_illegal_report_is_left_out_and_named_and_the_others_are_used()
    {
        workspace.Write("in/c.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("dossier", "in");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().StartWith("in/c.json:3:11: error CR2003: ").And.EndWith("error: 1 invalid report was left out; the others were used.\n");
    }

    [Fact]
    public async Task Nothing_is_written_if_nothing_could_be_read()
    {
        ToolRun run = await workspace.RunAsync("dossier", "missing", "--json", "dossier.json");

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", "error: could not read missing: no such file or folder\n"));
        workspace.FileNames.Should().Equal("in/a.json", "in/b.json");
    }

    [Fact]
    public async Task A_hostile_name_does_not_command_the_terminal()
    {
        workspace.Write("in/a.json", Claiming("a", 3000).Replace("Outlet", "\\u001b[2J"));

        ToolRun run = await workspace.RunAsync("dossier", "in");

        run.Output.Should().NotContain("\u001b");
    }

    private static string Claiming(string name, int killed) => $$"""
        {
          "schemaVersion": "1.0",
          "id": "https://partner.example/{{name}}",
          "publisher": "outlet",
          "sources": [ { "id": "outlet", "kind": "outlet", "names": [ { "text": "Outlet {{name}}" } ] } ],
          "events": [ { "id": "e1", "type": "fight.clash", "identifiers": [ { "scheme": "acled", "value": "1" } ] } ],
          "claims": [
            {
              "id": "c1",
              "statement": { "text": "{{killed}} were killed." },
              "event": "e1",
              "quantities": [ { "measure": "killed", "best": {{killed}}, "min": {{killed}}, "max": {{killed}}, "approximator": "exact" } ]
            }
          ]
        }

        """;
}
