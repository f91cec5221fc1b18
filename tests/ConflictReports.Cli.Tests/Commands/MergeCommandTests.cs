namespace ConflictReports.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task The_order_and_the_repetition_of_inputs_do_not_show()
    {
        workspace.Write("a.json", Samples.PrettyReport("a"));
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("c"), Samples.Report("a"), Samples.Report("b")));

        ToolRun one = await workspace.RunAsync("merge", "a.json", "feed.ndjson");
        ToolRun other = await workspace.RunAsync("merge", "feed.ndjson", "a.json", "feed.ndjson");

        one.ExitCode.Should().Be(ExitCodes.Success);
        one.Lines.Should().HaveCount(3);
        one.Error.Should().Be("3 reports merged; 1 repetition was dropped.\n");
        other.Output.Should().Be(one.Output);
        other.Error.Should().Be("3 reports merged; 4 repetitions were dropped.\n");
    }

    [Fact]
    public async Task The_lines_are_in_the_order_of_their_digests()
    {
        workspace.Write("feed.ndjson", Samples.Feed([.. Enumerable.Range(0, 20).Select(number => Samples.Report($"r{number}"))]));
        await workspace.RunAsync("merge", "feed.ndjson", "-o", "all.ndjson");

        ToolRun digests = await workspace.RunAsync("digest", "all.ndjson");

        digests.Lines.Select(line => line[..71]).Should().HaveCount(20).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_illegal_report_is_left_out_and_named_and_the_others_are_merged()
    {
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("a"), "{", Samples.Report("b")));

        ToolRun run = await workspace.RunAsync("merge", "feed.ndjson", "-o", "all.ndjson");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        workspace.Read("all.ndjson").Split('\n').Should().HaveCount(3);
        run.Error.Should().StartWith("feed.ndjson:2:").And.EndWith("2 reports merged.\nerror: 1 invalid report was left out; the others were merged.\n");
    }

    [Fact]
    public async Task An_input_that_fails_midway_costs_its_rest_and_exits_with_3()
    {
        using FailingStream input = new(Samples.Feed(Samples.Report("a"), Samples.Report("b")));
        workspace.Write("c.json", Samples.Report("c"));

        ToolRun run = await workspace.RunAsync(["merge", "-", "c.json", "-o", "all.ndjson"], input);

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().Contain("error: could not read stdin: the line is dead\n");
        workspace.Read("all.ndjson").Should().EndWith("\n").And.Contain("partner.example/c");
        workspace.FileNames.Should().Equal("all.ndjson", "c.json");
    }

    [Fact]
    public async Task What_was_there_stays_if_nothing_could_be_read()
    {
        workspace.Write("all.ndjson", "precious");

        ToolRun run = await workspace.RunAsync("merge", "missing.ndjson", "-o", "all.ndjson");

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", "error: could not read missing.ndjson: no such file or folder\n"));
        workspace.Read("all.ndjson").Should().Be("precious");
        workspace.FileNames.Should().Equal("all.ndjson");
    }

    [Fact]
    public async Task What_was_there_stays_if_the_run_is_interrupted()
    {
        workspace.Write("all.ndjson", "precious");
        using CancellationTokenSource stop = new();
        using InterruptingStream input = new(Samples.Feed(Samples.Report("a")), stop);

        ToolRun run = await workspace.RunAsync(["merge", "-", "-o", "all.ndjson"], input, cancellationToken: stop.Token);

        run.Should().Be(new ToolRun(ExitCodes.Interrupted, "", "error: interrupted; no file was changed.\n"));
        workspace.Read("all.ndjson").Should().Be("precious");
        workspace.FileNames.Should().Equal("all.ndjson");
    }

    [Fact]
    public async Task A_merge_may_be_written_over_one_of_its_inputs()
    {
        workspace.Write("all.ndjson", Samples.Feed(Samples.Report("a")));
        workspace.Write("b.json", Samples.Report("b"));

        ToolRun run = await workspace.RunAsync("merge", "all.ndjson", "b.json", "--output", "all.ndjson");

        run.ExitCode.Should().Be(ExitCodes.Success);
        workspace.Read("all.ndjson").Should().Contain("partner.example/a").And.Contain("partner.example/b");
    }
}
