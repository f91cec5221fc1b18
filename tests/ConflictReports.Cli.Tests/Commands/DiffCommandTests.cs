using System.Text.Json;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Each_change_is_a_line_and_a_difference_is_no_error()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("b.json", Samples.Report("a").Replace("Outlet a", "Outlet b", StringComparison.Ordinal).Replace("\"publisher\"", "\"language\":\"en\",\"publisher\"", StringComparison.Ordinal));

        ToolRun run = await workspace.RunAsync("diff", "a.json", "b.json");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Lines.Should().Equal(
            "+ /language \"en\"",
            """- /sources/[outlet]/names/[text="Outlet a"] {"text":"Outlet a"}""",
            """+ /sources/[outlet]/names/[text="Outlet b"] {"text":"Outlet b"}""");
        run.Error.Should().Be("3 changes.\n");
    }

    [Fact]
    public async Task Another_layout_is_no_change()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await workspace.RunAsync(["diff", "a.json", "-"], Samples.PrettyReport("a"));

        run.Should().Be(new ToolRun(ExitCodes.Success, "", "The two are one revision.\n"));
    }

    [Fact]
    public async Task A_program_gets_the_digests_and_the_changes()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("b.json", Samples.Report("a").Replace("\"publisher\"", "\"language\":\"en\",\"publisher\"", StringComparison.Ordinal));
        ToolRun digests = await workspace.RunAsync("digest", "a.json", "b.json");

        ToolRun run = await workspace.RunAsync("diff", "a.json", "b.json", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("before").GetString().Should().Be(digests.Lines[0].Split(' ')[0]);
        json.RootElement.GetProperty("after").GetString().Should().Be(digests.Lines[1].Split(' ')[0]);
        JsonElement change = json.RootElement.GetProperty("changes").EnumerateArray().Should().ContainSingle().Which;
        change.GetProperty("path").GetString().Should().Be("/language");
        change.GetProperty("kind").GetString().Should().Be("added");
        change.GetProperty("after").GetString().Should().Be("en");
        change.TryGetProperty("before", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_report_that_is_none_is_an_error_and_nothing_is_compared()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("b.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("diff", "a.json", "b.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("b.json:");
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_read()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await workspace.RunAsync("diff", "a.json", "b.json");

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().Contain("could not read b.json: no such file or folder");
    }

    [Fact]
    public async Task A_feed_of_several_reports_is_refused()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("a"), Samples.Report("b")));

        ToolRun run = await workspace.RunAsync("diff", "a.json", "feed.ndjson");

        run.Should().Be(new ToolRun(ExitCodes.Usage, "", "error: feed.ndjson holds several reports; name a file that holds one.\n"));
    }

    [Fact]
    public async Task Only_one_report_comes_from_standard_input()
    {
        ToolRun run = await workspace.RunAsync(["diff", "-", "-"], Samples.Report("a"));

        run.Should().Be(new ToolRun(ExitCodes.Usage, "", "error: only one of the reports can come from standard input.\n"));
    }

    [Theory]
    [InlineData("diff needs a file for each of A, B.", "diff")]
    [InlineData("diff needs a file for each of A, B.", "diff", "a.json")]
    [InlineData("'c.json' is one word too many.", "diff", "a.json", "b.json", "c.json")]
    [InlineData("there is no option --frmat. Did you mean '--format'?", "diff", "--frmat", "a.json")]
    [InlineData("merge-edits needs a file for each of BASE, OURS, THEIRS.", "merge-edits", "a.json", "b.json")]
    public async Task A_wrong_command_line_is_explained(string error, params string[] arguments)
    {
        ToolRun run = await workspace.RunAsync(arguments);

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Be($"error: {error}\nSee 'conflict-reports {arguments[0]} --help'.\n");
    }
}
