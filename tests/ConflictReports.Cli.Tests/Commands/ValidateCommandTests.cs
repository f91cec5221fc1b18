using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_legal_report_exits_with_0_and_says_so()
    {
        workspace.Write("a.json", Samples.PrettyReport("a"));

        ToolRun run = await workspace.RunAsync("validate", "a.json");

        run.Should().Be(new ToolRun(ExitCodes.Success, "", "1 report, no findings.\n"));
    }

    [Fact]
    public async Task Findings_exit_with_1_and_come_one_a_line_with_the_help_once_for_each_code()
    {
        workspace.Write("faulty.json", Samples.Faulty);
        workspace.Write("again.json", """{"schemaVersion":null}""");

        ToolRun run = await workspace.RunAsync("validate", "faulty.json", "again.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Output.Should().StartWith("""
            faulty.json:3:11: error CR2003: Found null, expected a string. [/kind]
                help: Remove the member.
            faulty.json:5:26: error CR1204: Found "4 August", expected a date in EDTF
            """);
        run.Lines.Count(line => line == "    help: Remove the member.").Should().Be(1);
        run.Lines.Should().ContainSingle(line => line.StartsWith("again.json:1:18: error CR2003: ", StringComparison.Ordinal));
        run.Error.Should().MatchRegex("^2 reports: [0-9]+ errors in 2 of them\\.\n$");
    }

    [Fact]
    public async Task A_bad_line_of_a_feed_costs_that_line_only_and_is_named_by_its_number()
    {
        workspace.Write("feed.ndjson", Samples.Feed(Samples.Report("a"), "", "{\"schemaVersion\":", Samples.Report("b")));

        ToolRun run = await workspace.RunAsync("validate", "feed.ndjson");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Lines[0].Should().StartWith("feed.ndjson:3:18: error CR1000: ");
        run.Error.Should().Be("3 reports: 1 error in 1 of them.\n");
    }

    [Fact]
    public async Task The_inputs_of_one_run_are_compared_with_each_other()
    {
        workspace.Write("a.json", Samples.Report("a"));
        workspace.Write("b.json", Samples.Report("a").Replace("Outlet", "Another"));

        ToolRun run = await workspace.RunAsync("validate", "a.json", "b.json");

        run.Lines[0].Should().StartWith("b.json:1:").And.Contain("error CR1102: ");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_after_the_others_were_checked_and_wins_over_findings()
    {
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("validate", "missing.json", "faulty.json");

        run.ExitCode.Should().Be(ExitCodes.Unreadable);
        run.Lines.Should().HaveCountGreaterThan(2);
        run.Error.Should().Be("1 report: 2 errors.\nerror: could not read missing.json: no such file or folder\n");
    }

    [Fact]
    public async Task The_json_format_is_one_object_with_findings_failures_and_counts()
    {
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("validate", "--format", "json", "faulty.json", "missing.json");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        JsonElement first = root.GetProperty("findings")[0];
        first.GetRawText().Should().Be("""
            {
                  "path": "faulty.json",
                  "line": 3,
                  "column": 11,
                  "offset": 38,
                  "pointer": "/kind",
                  "severity": "error",
                  "code": "CR2003",
                  "message": "Found null, expected a string.",
                  "found": "null",
                  "expected": "a string",
                  "help": "Remove the member."
                }
            """);
        root.GetProperty("unreadable")[0].GetProperty("path").GetString().Should().Be("missing.json");
        root.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(2);
        run.Output.Should().EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public async Task The_json_format_is_whole_without_findings_too()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await workspace.RunAsync("validate", "--format=json", "a.json");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task The_sarif_format_has_a_result_with_rule_level_and_place()
    {
        workspace.Write("a folder/faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("validate", "--format", "sarif", "a folder");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        root.GetProperty("version").GetString().Should().Be("2.1.0");
        JsonElement only = root.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        JsonElement driver = only.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().Equal("CR1204", "CR2003");
        JsonElement result = only.GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().Should().Be("CR2003");
        result.GetProperty("level").GetString().Should().Be("error");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a%20folder/faulty.json");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(3);
    }

    [Fact]
    public async Task A_table_on_no_terminal_has_neither_colours_nor_lines()
    {
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("validate", "--format", "table", "faulty.json");

        run.Lines[0].Should().Be("Place            Code         Finding");
        run.Lines[1].Should().Be("faulty.json:3:11 error CR2003 Found null, expected a string. [/kind]");
        run.Lines[^1].Should().Be("CR2003: Remove the member.");
        run.Output.Should().MatchRegex("^[\\x20-\\x7e\n]*$");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_terminal_gets_a_table_and_colours_and_lines_unless_NO_COLOR_is_set(bool isDecorated)
    {
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync(["validate", "faulty.json"], Stream.Null, isTerminal: true, isDecorated);

        run.Output.Contains("CR2003", StringComparison.Ordinal).Should().BeTrue();
        run.Output.Contains('│', StringComparison.Ordinal).Should().Be(isDecorated);
        (run.Output + run.Error).Contains('\u001b', StringComparison.Ordinal).Should().Be(isDecorated);
        run.Error.Should().EndWith("1 report: 2 errors.\n");
    }

    [Fact]
    public async Task A_report_shows_at_most_as_many_findings_as_asked_for_and_the_rest_is_counted()
    {
        workspace.Write("faulty.json", Samples.Faulty);

        ToolRun run = await workspace.RunAsync("validate", "--max-findings", "1", "faulty.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().Be("1 report: 1 error, 1 further finding not shown.\n");
    }

    [Fact]
    public async Task Hostile_texts_neither_break_a_line_nor_command_the_terminal()
    {
        workspace.Write("a.json", Samples.Report("a").Replace("1.0", "\\u001b[2J\\n"));

        ToolRun run = await workspace.RunAsync("validate", "a.json");

        run.Output.Should().NotContain("\u001b");
        run.Lines.Should().OnlyContain(line => line.StartsWith("a.json:1:", StringComparison.Ordinal) || line.StartsWith("    help: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "", "1 report, no findings.")]
    [InlineData(0, "--as-of 2024-06-01T00:00:00Z", "1 report, no findings.")]
    [InlineData(0, "--as-of 2024-05-01T00:00:00Z", "1 report: 1 warning.")]
    [InlineData(0, "--as-of 2024-05-01T00:00:00Z --mute CR1203", "1 report, no findings.")]
    [InlineData(0, "--as-of 2024-05-01T00:00:00Z --severity CR1203=information", "1 report: 1 remark.")]
    [InlineData(1, "--as-of 2024-05-01T00:00:00Z --severity CR1203=error", "1 report: 1 error.")]
    [InlineData(1, "--as-of 2024-05-01T00:00:00Z --warnings-as-errors", "1 report: 1 error.")]
    [InlineData(0, "--as-of 2024-05-01T00:00:00Z --warnings-as-errors --mute CR1105 --mute CR1203", "1 report, no findings.")]
    public async Task Warnings_can_be_muted_raised_and_lowered(int exitCode, string options, string summary)
    {
        workspace.Write("a.json", Samples.Report("a").Replace("\"publisher\"", "\"published\":{\"edtf\":\"2024-05-20\"},\"publisher\""));

        ToolRun run = await workspace.RunAsync(["validate", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), "a.json"]);

        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().Be($"{summary}\n");
    }

    [Fact]
    public async Task An_error_stays_one_whatever_is_asked_for_and_that_is_said()
    {
        workspace.Write("a.ndjson", Samples.Feed(Samples.Report("a"), Samples.Report("a").Replace("Outlet", "Another")));

        ToolRun run = await workspace.RunAsync("validate", "--mute", "CR1102", "a.ndjson");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().Be("2 reports: 1 error in 1 of them.\nhint: CR1102 is shown as an error all the same: an error can be neither muted nor lowered.\n");
    }

    [Theory]
    [InlineData("CR1204", "CR1204 is an error")]
    [InlineData("CR120", "'CR120' is not a code of this version. Did you mean 'CR1201'?")]
    public async Task Only_what_is_no_error_can_be_muted(string code, string message)
    {
        ToolRun run = await workspace.RunAsync("validate", "--mute", code, "a.json");

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void A_severity_has_one_word_for_command_line_and_output() =>
        Cli.Findings.SeverityWords.All.Should().Equal("information", "warning", "error");

    [Fact]
    public async Task A_feed_that_looks_like_one_report_by_its_name_is_told_apart()
    {
        workspace.Write("feed.json", Samples.Feed(Samples.Report("a"), Samples.Report("b")));
        workspace.Write("list.json", $"[\n{Samples.Report("a")}\n]");

        ToolRun run = await workspace.RunAsync("validate", "feed.json", "list.json");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().Contain("hint: feed.json looks like a feed, one report a line. Name it .ndjson").And.Contain("hint: list.json holds a list.");
    }

    [Theory]
    [InlineData("a.json", "", "a.json is empty.")]
    [InlineData("a.pdf", "%PDF-1.4\n", "a.pdf is no JSON, but a PDF, a web page or the like.")]
    [InlineData("a.ndjson", "{\n  \"id\": 1\n}\n", "a.ndjson seems to hold a report laid out over several lines.")]
    [InlineData("b.ndjson", "{ \"id\": 1,\n  \"language\": \"en\" }\n", "b.ndjson seems to hold a report laid out over several lines.")]
    public async Task A_file_that_is_no_report_at_all_is_named_for_what_it_seems_to_be(string name, string content, string hint)
    {
        workspace.Write(name, content);

        ToolRun run = await workspace.RunAsync("validate", name);

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Error.Should().Contain($"\nhint: {hint}");
    }

    [Fact]
    public void Every_code_of_the_validator_is_known_once()
    {
        IReadOnlyList<DiagnosticDescriptor> descriptors = ReportValidator.Default.Descriptors;

        descriptors.Select(descriptor => descriptor.Code).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        descriptors.Should().Contain(DiagnosticCatalogue.EdtfForm);
        descriptors.Select(descriptor => descriptor.Code.Text).Should().Contain("CR1102");
    }
}
