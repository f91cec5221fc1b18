using ConflictReports.Cli.Inputs;

namespace ConflictReports.Cli.Tests.Inputs;

public sealed class InputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_folder_stands_for_its_reports_and_feeds_in_the_ordinal_order_of_their_paths()
    {
        workspace.Write("in/b/x.json", Samples.Report("1"));
        workspace.Write("in/B.ndjson", Samples.Feed(Samples.Report("2")));
        workspace.Write("in/a.JSONL", Samples.Feed(Samples.Report("3")));
        workspace.Write("in/b.json", Samples.Report("4"));
        workspace.Write("in/.hidden/y.json", Samples.Report("5"));
        workspace.Write("in/readme.txt", "not looked at");

        ToolRun run = await workspace.RunAsync("digest", "in/");

        run.Lines.Select(line => line[72..]).Should().Equal("in/.hidden/y.json", "in/B.ndjson#1", "in/a.JSONL#1", "in/b.json", "in/b/x.json");
    }

    [Fact]
    public async Task A_folder_without_anything_to_read_is_an_error()
    {
        workspace.Write("in/readme.txt", "");

        ToolRun run = await workspace.RunAsync("validate", "in");

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", "no report was read.\nerror: could not read in: the folder has no .json, .ndjson or .jsonl file\n"));
    }

    [Fact]
    public async Task A_link_back_to_a_folder_does_not_go_on_for_ever()
    {
        workspace.Write("in/a.json", Samples.Report("a"));
        Directory.CreateSymbolicLink(Path.Combine(workspace.Folder, "in", "loop"), Path.Combine(workspace.Folder, "in"));

        ToolRun run = await workspace.RunAsync("digest", "in");

        run.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task The_current_folder_is_an_input_like_any_other()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await workspace.RunAsync("digest", ".");

        run.Lines.Single().Should().EndWith(" ./a.json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task Standard_input_may_be_a_feed(string before)
    {
        ToolRun run = await workspace.RunAsync(["digest", "-"], before + Samples.Feed(Samples.Report("a"), Samples.Report("b")));

        run.Lines.Select(line => line[72..]).Should().Equal(before.Length == 0 ? ["stdin#1", "stdin#2"] : ["stdin#3", "stdin#4"]);
    }

    [Fact]
    public async Task Standard_input_may_be_one_report_over_several_lines()
    {
        ToolRun run = await workspace.RunAsync(["digest", "-"], Samples.PrettyReport("a"));

        run.Lines.Single().Should().EndWith(" stdin");
    }

    [Fact]
    public async Task Standard_input_without_anything_is_no_report()
    {
        ToolRun run = await workspace.RunAsync(["validate", "-"], "");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Lines[0].Should().StartWith("stdin:1:1: error CR1000: ");
    }

    [Fact]
    public async Task Of_other_names_the_content_tells()
    {
        workspace.Write("one", Samples.PrettyReport("a"));
        workspace.Write("many.txt", Samples.Feed(Samples.Report("a"), Samples.Report("b")));
        workspace.Write("broken.log", Samples.Feed("not json", Samples.Report("b")));

        ToolRun run = await workspace.RunAsync("digest", "one", "many.txt", "broken.log");

        run.Lines.Select(line => line[72..]).Should().Equal("one", "many.txt#1", "many.txt#2", "broken.log#2");
    }

    [Theory]
    [InlineData("{\"a\":1}", InputShape.Report)]
    [InlineData("{\"a\":1}\n", InputShape.Report)]
    [InlineData("{\"a\":1}\n\n{\"b\"", InputShape.Feed)]
    [InlineData("{\n\"a\":1}", InputShape.Report)]
    [InlineData("{\"a\":\n{}\n}", InputShape.Report)]
    [InlineData("[\n{}\n]", InputShape.Report)]
    [InlineData("{\"a\":1\n{\"b\":2}\n", InputShape.Feed)]
    [InlineData("garbage\nmore garbage", InputShape.Report)]
    [InlineData("", InputShape.Report)]
    public void The_first_two_lines_tell_a_feed_from_a_report(string text, object shape) =>
        ContentShape.Decide(System.Text.Encoding.UTF8.GetBytes(text)).Should().Be((InputShape)shape);

    [Fact]
    public async Task A_long_first_line_is_read_before_the_shape_is_decided()
    {
        string longReport = Samples.Report("a").Replace("Outlet", new string('x', 300_000));

        ToolRun run = await workspace.RunAsync(["digest", "-"], Samples.Feed(longReport, Samples.Report("b")));

        run.Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task Waiting_for_input_can_be_interrupted()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(200));
        using InterruptibleStream input = new(new EndlessWait());

        ToolRun run = await workspace.RunAsync(["validate", "-"], input, cancellationToken: stop.Token);

        run.ExitCode.Should().Be(ExitCodes.Interrupted);
    }

    /// <summary>A stream whose reads, like those of a terminal, come back when there is something and know of no cancellation.</summary>
    private sealed class EndlessWait : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            Thread.Sleep(TimeSpan.FromSeconds(5));
            return 0;
        }
    }
}
