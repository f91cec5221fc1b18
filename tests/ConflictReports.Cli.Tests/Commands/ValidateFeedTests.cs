using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Cli.Tests.Commands;

/// <summary>What the tool does with feeds: several threads, compressed inputs, what only the end can tell, and the summary by partner.</summary>
public sealed class ValidateFeedTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task The_output_does_not_depend_on_the_number_of_workers(string format)
    {
        workspace.Write("feed.ndjson", Samples.Feed([.. Enumerable.Range(0, 500).Select(i => i % 7 == 0 ? "{}" : Samples.Report($"{i % 400}"))]));

        ToolRun alone = await workspace.RunAsync("validate", "feed.ndjson", "--format", format, "--workers", "1", "--summary");
        ToolRun together = await workspace.RunAsync("validate", "feed.ndjson", "--format", format, "--workers", "4", "--summary");

        alone.ExitCode.Should().Be(ExitCodes.Findings);
        together.Should().Be(alone);
    }

    [Fact]
    public async Task What_only_the_end_can_tell_names_the_file_and_line_of_the_report()
    {
        string referring = Referring("b", "a");
        workspace.Write("1.ndjson", Samples.Feed(Samples.Report("x"), referring));
        workspace.Write("2.json", Samples.Report("a"));
        workspace.Write("3.json", Samples.Report("y"));

        ToolRun run = await workspace.RunAsync("validate", "1.ndjson", "2.json", "3.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Lines[0].Should().StartWith("1.ndjson:2:").And.Contain("error CR1107: ").And.EndWith("[/relations/0/to]");
        run.Error.Should().Be("4 reports: 1 error in 1 of them.\n");
    }

    [Fact]
    public async Task A_report_with_a_warning_and_a_later_error_is_one_invalid_report_under_warnings_as_errors()
    {
        string referring = Referring("a", "x");
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("x"), referring, referring));

        ToolRun plain = await workspace.RunAsync("validate", "feed.ndjson", "--summary");
        ToolRun strict = await workspace.RunAsync("validate", "feed.ndjson", "--warnings-as-errors", "--summary");

        plain.Error.Should().Be("3 reports: 2 errors in 2 of them, 1 warning.\n");
        plain.Output.Should().Contain("\nBy partner:\npartner.example: 3 reports, 2 invalid; 2 errors, 1 warning\n");
        strict.Error.Should().Be("3 reports: 3 errors in 2 of them.\n");
        strict.Output.Should().Contain("partner.example: 3 reports, 2 invalid; 3 errors\n");
    }

    [Fact]
    public async Task Compressed_inputs_are_read_like_others_whatever_they_are_called()
    {
        string feed = Samples.Feed(Samples.Report("a"), "{}", Samples.Report("b"));
        workspace.Write("plain.ndjson", feed);
        Compress("packed.ndjson.gz", feed);
        Compress("packed.ndjson", feed);
        Compress("unknown", feed);
        Compress("one.json.gz", Samples.PrettyReport("c"));
        ToolRun plain = await workspace.RunAsync("validate", "plain.ndjson");

        foreach (string name in new[] { "packed.ndjson.gz", "packed.ndjson", "unknown" })
        {
            (await workspace.RunAsync("validate", name)).Should().Be(plain with { Output = plain.Output.Replace("plain.ndjson", name) });
        }

        (await workspace.RunAsync("validate", "one.json.gz")).Should().Be(new ToolRun(ExitCodes.Success, "", "1 report, no findings.\n"));
        (await workspace.RunAsync("merge", "packed.ndjson.gz", "one.json.gz")).Lines.Should().HaveCount(3);
        (await workspace.RunAsync("validate", ".")).Error.Should().StartWith("10 reports: ", "a folder stands for the compressed files too, but not for the one without a name's end");
    }

    [Fact]
    public async Task A_compressed_feed_that_breaks_off_is_a_finding_and_a_report_that_does_is_unreadable()
    {
        byte[] feed = Compress("whole.ndjson", Samples.Feed([.. Enumerable.Range(0, 50).Select(i => Samples.Report($"{i}"))]));
        byte[] report = Compress("whole.json", Samples.PrettyReport("a"));
        File.WriteAllBytes(Path.Combine(workspace.Folder, "broken.ndjson.gz"), feed[..^20]);
        File.WriteAllBytes(Path.Combine(workspace.Folder, "broken.json.gz"), report[..^20]);

        ToolRun broken = await workspace.RunAsync("validate", "broken.ndjson.gz");
        ToolRun unreadable = await workspace.RunAsync("validate", "broken.json.gz");

        broken.ExitCode.Should().Be(ExitCodes.Findings);
        broken.Lines[0].Should().Contain(" error CR1000: Found a gzip stream that is damaged or breaks off");
        unreadable.ExitCode.Should().Be(ExitCodes.Unreadable);
        unreadable.Error.Should().Contain("could not read broken.json.gz: the gzip stream is damaged or breaks off");
    }

    [Fact]
    public async Task The_summary_by_partner_is_in_json_and_sarif_too()
    {
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("a"), "{\"id\":\"https://other.example/1\"}", "{"));

        JsonElement json = JsonDocument.Parse((await workspace.RunAsync("validate", "feed.ndjson", "--format", "json", "--summary")).Output).RootElement.GetProperty("summary");
        JsonElement sarif = JsonDocument.Parse((await workspace.RunAsync("validate", "feed.ndjson", "--format", "sarif", "--summary")).Output).RootElement.GetProperty("runs")[0].GetProperty("properties");
        JsonElement without = JsonDocument.Parse((await workspace.RunAsync("validate", "feed.ndjson", "--format", "json")).Output).RootElement.GetProperty("summary");

        without.TryGetProperty("partners", out _).Should().BeFalse();
        foreach (JsonElement summary in new[] { json, sarif })
        {
            JsonElement[] partners = [.. summary.GetProperty("partners").EnumerateArray()];
            partners.Select(partner => partner.TryGetProperty("partner", out JsonElement name) ? name.GetString() : null).Should().Equal("other.example", "partner.example", null);
            partners.Select(partner => partner.GetProperty("invalid").GetInt32()).Should().Equal(1, 0, 1);
            JsonElement code = summary.GetProperty("codes")[0];
            code.GetProperty("code").GetString().Should().Be("CR1000");
            code.GetProperty("cases")[0].GetProperty("path").GetString().Should().Be("feed.ndjson");
            code.GetProperty("cases")[0].GetProperty("line").GetInt32().Should().Be(3);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public async Task A_number_of_workers_that_is_none_is_wrong_usage(string workers)
    {
        (await workspace.RunAsync("validate", "feed.ndjson", "--workers", workers)).ExitCode.Should().Be(ExitCodes.Usage);
    }

    // A report that refers to an item which the other report does not have.
    private static string Referring(string name, string other) => Samples.Report(name)[..^1]
        + $$$""","claims":[{"id":"c","statement":{"text":"So.","language":"en"}}],"relations":[{"from":"c","to":"https://partner.example/{{{other}}}#gone","kind":"corroborates"}]}""";

    private byte[] Compress(string name, string text)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        File.WriteAllBytes(Path.Combine(workspace.Folder, name), stream.ToArray());
        return stream.ToArray();
    }
}
