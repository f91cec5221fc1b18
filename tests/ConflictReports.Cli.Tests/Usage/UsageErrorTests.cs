namespace ConflictReports.Cli.Tests.Usage;

public sealed class UsageErrorTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("", "no command was given.", "conflict-reports")]
    [InlineData("validat a.json", "there is no command 'validat'. Did you mean 'validate'?", "conflict-reports")]
    [InlineData("convert a.json", "there is no command 'convert'.", "conflict-reports")]
    [InlineData("--verson", "there is no option --verson. Did you mean '--version'?", "conflict-reports")]
    [InlineData("validate", "no PATH was given: name a file, a folder, or - for standard input.", "conflict-reports validate")]
    [InlineData("validate --formt=json a.json", "there is no option --formt=json. Did you mean '--format'?", "conflict-reports validate")]
    [InlineData("validate --format xml a.json", "--format: 'xml' is not one of table, text, json, sarif.", "conflict-reports validate")]
    [InlineData("validate --format jsn a.json", "--format: 'jsn' is not one of table, text, json, sarif. Did you mean 'json'?", "conflict-reports validate")]
    [InlineData("validate a.json --format", "--format needs a value: table|text|json|sarif.", "conflict-reports validate")]
    [InlineData("validate --max-findings 0 a.json", "--max-findings: '0' is not a whole number from 1 to 2147483647.", "conflict-reports validate")]
    [InlineData("validate --severity CR1102 a.json", "--severity: 'CR1102' is not CODE=SEVERITY, such as", "conflict-reports validate")]
    [InlineData("validate --as-of yesterday a.json", "--as-of: 'yesterday' is not a date and time with offset (RFC 3339), such as", "conflict-reports validate")]
    [InlineData("explain a.json", "say what to explain: --claim REF, or --verify FILE.", "conflict-reports explain")]
    [InlineData("explain a.json --claim c1 --verify d.json", "--claim and --verify exclude each other: leave one of them out.", "conflict-reports explain")]
    [InlineData("explain a.json --verify d.json --format json", "--verify prints one line only: leave --format out.", "conflict-reports explain")]
    [InlineData("explain a.json --claim c1 --format xml", "--format: 'xml' is not one of text, json.", "conflict-reports explain")]
    [InlineData("schema extra", "'extra' is one word too many.", "conflict-reports schema")]
    public async Task A_wrong_command_line_exits_with_2_and_says_what_would_be_right(string commandLine, string message, string help)
    {
        ToolRun run = await workspace.RunAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(ExitCodes.Usage);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"error: {message}").And.EndWith($"\nSee '{help} --help'.\n");
        run.Error.Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public async Task A_file_in_the_place_of_a_command_is_known_for_what_it_is()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await workspace.RunAsync("a.json");

        run.Error.Should().StartWith("error: there is no command 'a.json'. To check the reports in it: conflict-reports validate a.json\n");
    }

    [Fact]
    public async Task An_empty_name_is_no_input_and_no_output()
    {
        (await workspace.RunAsync("validate", "")).ExitCode.Should().Be(ExitCodes.Unreadable);
        (await workspace.RunAsync("schema", "-o", "")).ExitCode.Should().Be(ExitCodes.Unreadable);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_a_hyphen_or_an_at_sign_can_be_named()
    {
        workspace.Write("-a.json", Samples.Report("a"));
        workspace.Write("@b.json", Samples.Report("b"));

        ToolRun run = await workspace.RunAsync("digest", "@b.json", "--", "-a.json");

        run.Lines.Select(line => line[72..]).Should().Equal("@b.json", "-a.json");
    }
}
