using System.Text;
using ConflictReports.Cli.Output;

namespace ConflictReports.Cli.Tests;

/// <summary>A folder of its own in which the tool is run in this process.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-reports-");

    public string Folder => folder.FullName;

    public string[] FileNames => [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file.FullName)).Order(StringComparer.Ordinal)];

    public string Write(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(arguments, "");

    public Task<ToolRun> RunAsync(string[] arguments, string input) => RunAsync(arguments, new MemoryStream(Encoding.UTF8.GetBytes(input)));

    public async Task<ToolRun> RunAsync(string[] arguments, Stream input, bool isTerminal = false, bool isDecorated = true, Stream? output = null, CancellationToken cancellationToken = default)
    {
        using MemoryStream ownOutput = new();
        using StringWriter error = new() { NewLine = "\n" };
        using StatusWriter status = new(error);
        ToolConsole console = new()
        {
            Input = input,
            Output = output ?? ownOutput,
            Error = isTerminal && isDecorated ? status : error,
            OutputIsTerminal = isTerminal,
            Decorated = isDecorated,
            WorkingDirectory = Folder,
        };
        int exitCode = await Tool.RunAsync(arguments, console, cancellationToken);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(ownOutput.ToArray()), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
