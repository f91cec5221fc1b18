using System.Diagnostics;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class MergeRunTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_run_of_feeds_and_a_run_of_runs_are_the_same_bytes()
    {
        workspace.Write("ab.ndjson", Samples.Feed(Samples.Report("a"), Samples.Report("b")));
        workspace.Write("bc.ndjson", Samples.Feed(Samples.Report("b"), Samples.Report("c")));

        ToolRun all = await workspace.RunAsync("merge", "ab.ndjson", "bc.ndjson", "--run", "all.run");
        await workspace.RunAsync("merge", "ab.ndjson", "--run", "-o", "ab.run");
        ToolRun mixed = await workspace.RunAsync(["merge", "-", "ab.run", "--run", "mixed.run"], workspace.Read("bc.ndjson"));
        ToolRun feed = await workspace.RunAsync("merge", "all.run", "bc.ndjson");

        all.Should().Be(new ToolRun(ExitCodes.Success, "", "3 reports in the run.\n"));
        mixed.ExitCode.Should().Be(ExitCodes.Success);
        workspace.Read("mixed.run").Should().Be(workspace.Read("all.run"));
        workspace.Read("mixed.run.manifest").Should().Be(workspace.Read("all.run.manifest")).And.Contain("\"revisions\": 3");
        feed.Lines.Should().Equal(workspace.Read("all.run").Split('\n')[..^1].Select(line => line.Split('\t')[1]));
        workspace.FileNames.Should().Equal("ab.ndjson", "ab.run", "ab.run.manifest", "all.run", "all.run.manifest", "bc.ndjson", "mixed.run", "mixed.run.manifest");
    }

    [Fact]
    public async Task A_redacted_report_stays_away_and_a_feed_says_that_it_cannot_keep_it_away()
    {
        workspace.Write("ab.ndjson", Samples.Feed(Samples.Report("a"), Samples.Report("b")));
        await workspace.RunAsync("merge", "ab.ndjson", "--run", "ab.run");
        string digest = workspace.Read("ab.run")[..71];

        ToolRun redacted = await workspace.RunAsync("merge", "ab.run", "--run", "left.run", "--redact", digest, "--authority", "court", "--reason", "safety of a source");
        ToolRun again = await workspace.RunAsync("merge", "ab.ndjson", "left.run", "ab.run", "--run", "again.run");
        ToolRun feed = await workspace.RunAsync("merge", "left.run", "ab.ndjson");
        ToolRun piped = await workspace.RunAsync(["merge", "-", "ab.ndjson", "--run", "piped.run"], workspace.Read("left.run"));

        redacted.Should().Be(new ToolRun(ExitCodes.Success, "", "1 report and 1 tombstone in the run.\n"));
        again.ExitCode.Should().Be(ExitCodes.Success);
        piped.ExitCode.Should().Be(ExitCodes.Success);
        workspace.Read("again.run").Should().Be(workspace.Read("left.run")).And.Be(workspace.Read("piped.run"))
            .And.Contain($"{digest}\t{{\"redaction\":{{\"authority\":\"court\",\"digest\":\"{digest}\",\"reason\":\"safety of a source\"}}}}\n");
        feed.ExitCode.Should().Be(ExitCodes.Findings);
        feed.Lines.Should().ContainSingle();
        feed.Error.Should().Contain("error: 1 tombstone was left out, since a feed cannot hold them");
    }

    [Fact]
    public async Task Shards_after_each_other_are_the_run()
    {
        workspace.Write("feed.ndjson", Samples.Feed([.. Enumerable.Range(0, 40).Select(number => Samples.Report($"r{number}"))]));
        await workspace.RunAsync("merge", "feed.ndjson", "--run", "all.run");
        await workspace.RunAsync("merge", "all.run", "--run", "cut.run", "--shards", "16");
        string[] shards = [.. Enumerable.Range(1, 16).Select(shard => $"cut.run.{shard:D2}-of-16")];

        ToolRun joined = await workspace.RunAsync(["merge", .. shards, "--run", "joined.run"]);

        joined.Should().Be(new ToolRun(ExitCodes.Success, "", "40 reports in the run.\n"));
        string.Concat(shards.Select(workspace.Read)).Should().Be(workspace.Read("all.run")).And.Be(workspace.Read("joined.run"));
    }

    [Fact]
    public async Task A_damaged_run_ends_the_merge_and_no_file_is_changed()
    {
        workspace.Write("a.ndjson", Samples.Feed(Samples.Report("a")));
        await workspace.RunAsync("merge", "a.ndjson", "--run", "a.run");
        workspace.Write("b.run", workspace.Read("a.run").Replace("partner", "Partner", StringComparison.Ordinal));
        workspace.Write("all.run", "precious");

        ToolRun run = await workspace.RunAsync("merge", "a.ndjson", "b.run", "--run", "all.run");
        ToolRun feed = await workspace.RunAsync("merge", "b.run", "-o", "all.ndjson");

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().StartWith("error: could not read b.run: line 1: the line begins with sha256:").And.EndWith("no file was changed.\n");
        workspace.Read("all.run").Should().Be("precious");
        feed.ExitCode.Should().Be(ExitCodes.Unreadable);
        feed.Error.Should().StartWith("error: could not read b.run: line 1: ");
        workspace.FileNames.Should().Equal("a.ndjson", "a.run", "a.run.manifest", "all.run", "b.run");
    }

    [Fact]
    public async Task To_validate_a_run_is_answered_with_what_to_do()
    {
        workspace.Write("a.ndjson", Samples.Feed(Samples.Report("a")));
        await workspace.RunAsync("merge", "a.ndjson", "--run", "a.run");

        ToolRun run = await workspace.RunAsync("validate", "a.run");

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().Contain("could not read a.run: it is a run, which has a digest before each report; make a feed of it with merge");
    }

    [Theory]
    [InlineData("a run is a file with a manifest beside it; name it", "merge a --run")]
    [InlineData("name it once", "merge a --run x -o y")]
    [InlineData("--shards needs --run.", "merge a --shards 3")]
    [InlineData("'0' is not a whole number", "merge a --run x --shards 0")]
    [InlineData("'5000' is not a whole number from 1 to 4096", "merge a --run x --shards 5000")]
    [InlineData("--redact needs --run: a feed cannot hold the tombstone.", "merge a --redact sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 --authority x")]
    [InlineData("--redact needs --authority with a name.", "merge a --run x --redact sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("--authority needs --redact.", "merge a --run x --authority court")]
    [InlineData("'abc' is not a digest", "merge a --run x --authority court --redact abc")]
    public async Task Wrong_usage_is_said_in_a_sentence(string sentence, string words)
    {
        ToolRun run = await workspace.RunAsync(words.Split(' '));

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public async Task A_merge_that_is_killed_leaves_no_half_run_and_can_be_run_again()
    {
        using (FileStream feed = File.Create(Path.Combine(workspace.Folder, "feed.ndjson")))
        {
            new CorpusGenerator(CorpusOptions.Default with { Reports = 400 }).Write(feed);
        }

        await workspace.RunAsync("merge", "feed.ndjson", "--run", "wanted.run");
        for (int attempt = 0; attempt < 6; attempt++)
        {
            File.Delete(Path.Combine(workspace.Folder, "all.run"));
            File.Delete(Path.Combine(workspace.Folder, "all.run.manifest"));
            await KillAsync(attempt);
            foreach (string name in workspace.FileNames.Where(name => name.StartsWith("all.run", StringComparison.Ordinal) && !name.EndsWith(".tmp", StringComparison.Ordinal)))
            {
                workspace.Read(name).Should().Be(workspace.Read(name.Replace("all", "wanted", StringComparison.Ordinal)));
            }
        }

        ToolRun again = await workspace.RunAsync("merge", "feed.ndjson", "wanted.run", "--run", "all.run");

        again.ExitCode.Should().Be(ExitCodes.Success);
        workspace.Read("all.run").Should().Be(workspace.Read("wanted.run"));
        workspace.FileNames.Should().Equal("all.run", "all.run.manifest", "feed.ndjson", "wanted.run", "wanted.run.manifest");
    }

    // As soon as a temporary file is there, or later, or when the process has ended by itself.
    private async Task KillAsync(int attempt)
    {
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = workspace.Folder, RedirectStandardError = true };
        foreach (string word in (string[])[typeof(Tool).Assembly.Location, "merge", "feed.ndjson", "wanted.run", "--run", "all.run"])
        {
            start.ArgumentList.Add(word);
        }

        using Process process = Process.Start(start)!;
        string sign = attempt % 2 == 0 ? "all.run.piece-1.tmp" : "all.run.tmp";
        while (!process.HasExited && !File.Exists(Path.Combine(workspace.Folder, sign)))
        {
            await Task.Yield();
        }

        await Task.Delay(attempt);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
