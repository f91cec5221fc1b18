using System.CommandLine;
using ConflictReports.Cli.Usage;

namespace ConflictReports.Cli.Commands;

/// <summary>A command of the tool.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description)
        : base(name, description)
    {
    }

    /// <summary>Lines that a newcomer can type.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>What the help says beyond the options, a paragraph each.</summary>
    public virtual IReadOnlyList<string> Remarks => [];

    /// <summary>Does what the command line says.</summary>
    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken);
}
