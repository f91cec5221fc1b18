using System.Diagnostics;

namespace ConflictReports.Cli.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task The_built_tool_reads_standard_input_and_exits_with_the_code_of_the_findings()
    {
        ToolRun run = await StartAsync(Samples.Feed(Samples.Report("a"), "{}", Samples.Report("Ж")), "validate", "-");

        run.ExitCode.Should().Be(ExitCodes.Findings);
        run.Lines[0].Should().StartWith("stdin:2:1: error CR2002: ");
        run.Error.Should().Contain("3 reports: ");
    }

    [Fact]
    public async Task The_built_tool_writes_a_file_and_names_what_it_could_not_read()
    {
        workspace.Write("a.json", Samples.Report("a"));

        ToolRun run = await StartAsync("", "merge", "a.json", "missing.json", "-o", "all.ndjson");

        run.Should().Be(new ToolRun(ExitCodes.Unreadable, "", "1 report merged.\nerror: could not read missing.json: no such file or folder\n"));
        workspace.FileNames.Should().Equal("a.json", "all.ndjson");
    }

    private async Task<ToolRun> StartAsync(string input, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = ToolConsole.Utf8,
            StandardOutputEncoding = ToolConsole.Utf8,
            StandardErrorEncoding = ToolConsole.Utf8,
        };
        foreach (string argument in (string[])[typeof(Tool).Assembly.Location, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
