using System.Text.Json;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const string First = "https://partner.example/a#c1";

    private readonly Workspace workspace = new();

    public ExplainCommandTests()
    {
        workspace.Write("in/a.json", Claiming("a", 3000));
        workspace.Write("in/b.json", Claiming("b", 500));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task The_text_goes_to_standard_output_whatever_the_order_of_the_inputs()
    {
        ToolRun run = await workspace.RunAsync("explain", "in", "--claim", First);
        ToolRun other = await workspace.RunAsync("explain", "in/b.json", "in/a.json", "in/b.json", "--claim", First);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().StartWith($"Why the dossier says what it says of {First}\n").And.Contain("contradiction with 500 ").And.NotContain("\r");
        run.Error.Should().BeEmpty();
        other.Should().Be(run);
    }

    [Fact]
    public async Task The_json_goes_to_a_file()
    {
        ToolRun run = await workspace.RunAsync("explain", "in", "--claim", First, "--format", "json", "-o", "c1.json");

        run.Should().Be(new ToolRun(ExitCodes.Success, "", ""));
        JsonDocument.Parse(workspace.Read("c1.json")).RootElement.GetProperty("claim").GetString().Should().Be(First);
        (await workspace.RunAsync("explain", "in", "--claim", First, "--format", "json")).Output.Should().Be(workspace.Read("c1.json"));
    }

    [Fact]
    public async Task A_reference_that_means_several_claims_names_them_and_one_that_means_none_says_so()
    {
        (await workspace.RunAsync("explain", "in", "--claim", "c1"))
            .Should().Be(new ToolRun(ExitCodes.Usage, "", $"error: c1 may be {First} or https://partner.example/b#c1.\n"));
        (await workspace.RunAsync("explain", "in", "--claim", "c2", "-o", "c2.txt"))
            .Should().Be(new ToolRun(ExitCodes.Usage, "", "error: no report has a claim c2.\n"));
        (await workspace.RunAsync("explain", "in/b.json", "--claim", "c1")).ExitCode.Should().Be(ExitCodes.Success);
        workspace.FileNames.Should().Equal("in/a.json", "in/b.json");
    }

    [Fact]
    public async Task A_digest_names_the_claim_of_that_very_revision()
    {
        string digest = (await workspace.RunAsync("digest", "in/a.json")).Output.Split(' ')[0];

        ToolRun run = await workspace.RunAsync("explain", "in", "--claim", $"{digest}#c1");

        run.Should().Be(await workspace.RunAsync("explain", "in", "--claim", First));
    }

    [Fact]
    public async Task What_the_tool_wrote_is_verified()
    {
        await workspace.RunAsync("dossier", "in", "--json", "dossier.json");
        await workspace.RunAsync("explain", "in", "--claim", First, "--format", "json", "-o", "c1.json");

        ToolRun dossier = await workspace.RunAsync("explain", "in", "--verify", "dossier.json");
        ToolRun explanation = await workspace.RunAsync("explain", "in", "--verify", "c1.json");

        dossier.Should().Be(new ToolRun(
            ExitCodes.Success, $"dossier.json: equal to the dossier made again of 2 reports, in each of {workspace.Read("dossier.json").Length} bytes.\n", ""));
        explanation.Should().Be(new ToolRun(
            ExitCodes.Success, $"c1.json: equal to the explanation of {First} made again of 2 reports, in each of {workspace.Read("c1.json").Length} bytes.\n", ""));
    }

    [Fact]
    public async Task A_dossier_that_was_changed_differs_at_a_pointer()
    {
        await workspace.RunAsync("dossier", "in", "--json", "dossier.json");
        workspace.Write("dossier.json", workspace.Read("dossier.json").Replace("\"claims\": 2", "\"claims\": 3"));

        ToolRun run = await workspace.RunAsync("explain", "in", "--verify", "dossier.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("dossier.json: differs from the dossier made again of 2 reports, first at /summary/claims (byte ")
            .And.Contain("found ").And.Contain("\"claims\": 3");
    }

    [Fact]
    public async Task A_dossier_of_other_reports_differs()
    {
        await workspace.RunAsync("dossier", "in/a.json", "--json", "dossier.json");

        ToolRun run = await workspace.RunAsync("explain", "in", "--verify", "dossier.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Output.Should().Contain("first at /set ");
    }

    [Theory]
    [InlineData("no.json", "error: could not read no.json: ")]
    [InlineData("in/a.json", "error: could not verify in/a.json: it is neither a dossier nor an explanation")]
    [InlineData("broken.json", "error: could not verify broken.json: it is no JSON: line 1, byte ")]
    public async Task What_cannot_be_verified_is_an_unreadable_input(string file, string error)
    {
        workspace.Write("broken.json", "{\"summary\": ");

        ToolRun run = await workspace.RunAsync("explain", "in", "--verify", file);

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(error);
    }

    [Fact]
    public async Task Nothing_is_written_if_nothing_could_be_read()
    {
        ToolRun run = await workspace.RunAsync("explain", "missing", "--claim", "c1", "-o", "c1.txt");

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", "error: could not read missing: no such file or folder\n"));
        workspace.FileNames.Should().Equal("in/a.json", "in/b.json");
    }

    [Fact]
    public async Task An_illegal_report_is_left_out_and_named_and_the_others_are_used()
    {
        workspace.Write("in/c.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("explain", "in", "--claim", First);

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Output.Should().StartWith("Why the dossier");
        run.Error.Should().StartWith("in/c.json:3:11: error CR2003: ").And.EndWith("error: 1 invalid report was left out; the others were used.\n");
    }

    [Fact]
    public async Task A_hostile_name_does_not_command_the_terminal()
    {
        workspace.Write("in/a.json", Claiming("a", 3000).Replace("Outlet", "\\u001b[2J"));

        (await workspace.RunAsync("explain", "in", "--claim", First)).Output.Should().NotContain("\u001b");
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
