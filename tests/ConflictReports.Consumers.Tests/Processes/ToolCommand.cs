namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>A program to run.</summary>
/// <param name="Program">The program: a path, or a name on the path.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Limit">How long it may take.</param>
internal sealed record ToolCommand(string Program, IReadOnlyList<string> Arguments, TimeSpan Limit)
{
    /// <summary>Where it runs. Default: the folder for temporary files.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>Environment variables beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The lines of its standard input. Default: none.</summary>
    public IEnumerable<string> Input { get; init; } = [];

    /// <summary>The command for a message.</summary>
    public override string ToString() => string.Join(' ', [Path.GetFileName(Program), .. Arguments]);
}
