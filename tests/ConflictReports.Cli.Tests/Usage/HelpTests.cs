namespace ConflictReports.Cli.Tests.Usage;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] Commands = ["validate", "merge", "dossier", "explain", "diff", "merge-edits", "digest", "canonical", "schema"];

    private readonly Workspace workspace = new();

    public static TheoryData<string> EachCommand() => new(Commands);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task The_help_names_what_exists_and_nothing_that_does_not()
    {
        ToolRun run = await workspace.RunAsync("--help");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Error.Should().BeEmpty();
        string[] listed = [.. run.Output.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Where(line => line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];
        listed.Should().Equal(Commands);
    }

    [Theory]
    [MemberData(nameof(EachCommand))]
    public async Task The_help_of_a_command_has_purpose_usage_examples_and_exit_codes(string command)
    {
        ToolRun run = await workspace.RunAsync(command, "--help");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().Contain($"  conflict-reports {command} ").And.Contain("Examples:\n").And.Contain("\nExit codes:\n  0    all well\n");
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Theory]
    [MemberData(nameof(EachCommand))]
    public async Task Each_option_is_described(string command)
    {
        ToolRun run = await workspace.RunAsync(command, "-h");

        string options = run.Output.Split("Options:\n")[1].Split("\n\n")[0];
        options.Split('\n').Where(line => line.StartsWith("  -", StringComparison.Ordinal)).Should().OnlyContain(line => line.TrimEnd().EndsWith('.') || line.Length > 40);
    }

    [Fact]
    public async Task Help_may_be_asked_for_as_a_command()
    {
        ToolRun asked = await workspace.RunAsync("help", "merge");
        ToolRun run = await workspace.RunAsync("merge", "--help");

        asked.Should().Be(run);
    }

    [Fact]
    public async Task The_version_is_a_number_alone()
    {
        ToolRun run = await workspace.RunAsync("--version");

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+\n$");
    }
}
