using System.Text;
using ConflictReports.Json;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class DigestCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_report_has_one_digest_however_it_is_laid_out()
    {
        workspace.Write("a.json", Samples.PrettyReport("a"));
        workspace.Write("feed.jsonl", Samples.Feed("", Samples.Report("b"), Samples.Report("a")));

        ToolRun run = await workspace.RunAsync("digest", "a.json", "feed.jsonl");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Lines.Should().Equal($"{Digest("a")} a.json", $"{Digest("b")} feed.jsonl#2", $"{Digest("a")} feed.jsonl#3");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task An_illegal_report_is_left_out_and_named_and_the_others_are_printed()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("digest", "faulty.json", "a.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Lines.Should().Equal($"{Digest("a")} a.json");
        run.Error.Should().Contain("faulty.json:3:11: error CR2003: ").And.Contain("faulty.json:5:26: error CR1204: ")
            .And.EndWith("error: 1 invalid report was left out; the other was printed.\n");
    }

    private static string Digest(string name) => ReportJson.Parse(Encoding.UTF8.GetBytes(Samples.Report(name))).ComputeDigest().Text;
}
