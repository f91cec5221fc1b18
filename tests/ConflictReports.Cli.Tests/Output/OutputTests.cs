using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;

namespace ConflictReports.Cli.Tests.Output;

public sealed class OutputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "--format", "json")]
    [InlineData("validate", "--format", "sarif")]
    [InlineData("validate", "--format", "table")]
    [InlineData("digest")]
    [InlineData("canonical")]
    [InlineData("merge")]
    public async Task A_full_disk_behind_standard_output_exits_with_3(params string[] command)
    {
        workspace.Write("a.ndjson", Samples.Feed(Samples.Report("a"), "{"));
        using FullDisk output = new();

        ToolRun run = await workspace.RunAsync([.. command, "a.ndjson"], Stream.Null, output: output);

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Error.Should().EndWith("error: could not write standard output: No space left on device\n").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_link_stays_a_link_and_its_target_is_replaced()
    {
        workspace.Write("real.json", "old");
        File.CreateSymbolicLink(Path.Combine(workspace.Folder, "link.json"), Path.Combine(workspace.Folder, "real.json"));

        await workspace.RunAsync("schema", "-o", "link.json");

        new FileInfo(Path.Combine(workspace.Folder, "link.json")).LinkTarget.Should().NotBeNull();
        workspace.Read("real.json").Should().StartWith("{");
    }

    [Fact]
    public async Task A_hyphen_is_standard_output()
    {
        ToolRun run = await workspace.RunAsync("schema", "-o", "-");

        run.Output.Should().StartWith("{");
        workspace.FileNames.Should().BeEmpty();
    }

    [Fact]
    public void A_status_gives_way_to_whatever_is_written()
    {
        using StringWriter terminal = new();
        using StatusWriter writer = new(terminal);

        writer.Show("reading");
        writer.WriteLine("error: a");
        writer.WriteLine("error: b");

        terminal.ToString().Should().Be("reading\r\u001b[Kerror: a\nerror: b\n");
    }

    [Theory]
    [InlineData("plain Ελληνικά", "plain Ελληνικά")]
    [InlineData("a\nb\u001b[2J", "a\\u000ab\\u001b[2J")]
    [InlineData("a\u202eb", "a\\u202eb")]
    public void Texts_of_others_are_printed_on_one_line(string text, string expected) => Printable.Line(text).Should().Be(expected);

    [Theory]
    [InlineData("valdate", "validate")]
    [InlineData("schemas", "schema")]
    [InlineData("zzz", null)]
    public void A_misspelt_word_is_near_to_what_was_meant(string word, string? nearest) =>
        NearestWord.Find(word, ["validate", "schema", "merge"]).Should().Be(nearest);

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => Fail();

        public override void Write(byte[] buffer, int offset, int count) => Fail();

        public override void WriteByte(byte value) => Fail();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Failure();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Failure();

        private static void Fail() => throw Failure();

        private static IOException Failure() => new("No space left on device : '/dev/full'");
    }
}
