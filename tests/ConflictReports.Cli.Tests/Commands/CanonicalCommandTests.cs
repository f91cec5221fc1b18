namespace ConflictReports.Cli.Tests.Commands;

public sealed class CanonicalCommandTests : IDisposable
{
    private const string CanonicalA =
        """{"id":"https://partner.example/a","publisher":"outlet","schemaVersion":"1.0","sources":[{"id":"outlet","kind":"outlet","names":[{"text":"Outlet a"}]}]}""";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Each_report_is_printed_on_one_line_in_the_order_of_the_inputs()
    {
        workspace.Write("b.json", Samples.PrettyReport("b"));
        workspace.Write("a.json", Samples.PrettyReport("a"));

        ToolRun run = await workspace.RunAsync("canonical", "b.json", "a.json", "b.json");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Lines.Should().HaveCount(3);
        run.Lines[1].Should().Be(CanonicalA);
        run.Lines[2].Should().Be(run.Lines[0]);
        run.Output.Should().EndWith("\n");
    }

    [Fact]
    public async Task What_it_prints_it_reads()
    {
        ToolRun first = await workspace.RunAsync(["canonical", "-"], Samples.Feed(Samples.Report("a"), Samples.Report("b")));

        ToolRun second = await workspace.RunAsync(["canonical", "-"], first.Output);

        second.Output.Should().Be(first.Output);
    }
}
