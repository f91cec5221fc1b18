using System.Text.Json;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class MergeEditsCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public MergeEditsCommandTests() => workspace.Write("base.json", Samples.Report("a"));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Two_edits_give_a_new_revision_that_supersedes_both()
    {
        workspace.Write("ours.json", With("\"language\":\"en\","));
        workspace.Write("theirs.json", With("\"kind\":\"article\","));
        ToolRun digests = await workspace.RunAsync("digest", "ours.json", "theirs.json");

        ToolRun run = await workspace.RunAsync(
            "merge-edits", "base.json", "ours.json", "theirs.json", "-o", "both.json", "--recorded-at", "2024-05-03T15:30:00Z", "--reason", "Both were right.");

        run.Should().Be(new ToolRun(ExitCodes.Success, "", ""));
        using JsonDocument both = JsonDocument.Parse(workspace.Read("both.json"));
        both.RootElement.GetProperty("language").GetString().Should().Be("en");
        both.RootElement.GetProperty("kind").GetString().Should().Be("article");
        JsonElement revision = both.RootElement.GetProperty("revision");
        revision.GetProperty("number").GetInt32().Should().Be(2);
        revision.GetProperty("recordedAt").GetString().Should().Be("2024-05-03T15:30:00Z");
        revision.GetProperty("reason").GetProperty("text").GetString().Should().Be("Both were right.");
        revision.GetProperty("supersedes").EnumerateArray().Select(digest => digest.GetString())
            .Should().Equal(digests.Lines.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
        (await workspace.RunAsync("validate", "both.json")).ExitCode.Should().Be(ExitCodes.Success);
    }

    [Fact]
    public async Task A_conflict_is_named_and_nothing_is_written()
    {
        workspace.Write("ours.json", With("\"language\":\"en\","));
        workspace.Write("theirs.json", With("\"language\":\"uk\","));
        workspace.Write("both.json", "old");

        ToolRun run = await workspace.RunAsync("merge-edits", "base.json", "ours.json", "theirs.json", "-o", "both.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("error: /language: both edits add it: \"en\" and \"uk\"\n1 conflict; nothing was written.\n");
        workspace.Read("both.json").Should().Be("old");
    }

    [Fact]
    public async Task One_edit_alone_is_the_outcome_as_it_is()
    {
        workspace.Write("ours.json", With("\"language\":\"en\","));

        ToolRun run = await workspace.RunAsync(["merge-edits", "base.json", "ours.json", "-"], Samples.PrettyReport("a"));

        ToolRun same = await workspace.RunAsync(["diff", "ours.json", "-"], run.Output);
        same.Error.Should().Be("The two are one revision.\n");
    }

    [Fact]
    public async Task Revisions_of_different_reports_are_refused()
    {
        workspace.Write("other.json", Samples.Report("b"));

        ToolRun run = await workspace.RunAsync("merge-edits", "base.json", "other.json", "base.json");

        run.Should().Be(new ToolRun(ExitCodes.Usage, "", "error: these are not revisions of one report: their ids differ.\n"));
    }

    private static string With(string members) => Samples.Report("a").Replace("\"publisher\"", $"{members}\"publisher\"", StringComparison.Ordinal);
}
