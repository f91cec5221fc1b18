using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ConflictReports.Cli.Commands;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;

namespace ConflictReports.Cli;

/// <summary>The tool: a command line in, an exit code out.</summary>
internal static class Tool
{
    /// <summary>What users type.</summary>
    public const string Name = "conflict-reports";

    private const string Purpose = "Check, merge and reconcile reports of contested claims about armed conflict.";

    /// <summary>The version of the tool, without what the build adds.</summary>
    public static string Version { get; } =
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words after the name of the tool.</param>
    /// <param name="console">The world.</param>
    /// <param name="cancellationToken">Ends the run in good order.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The last place that can turn a fault into a sentence instead of a stack trace.")]
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ParseAndRunAsync(arguments, console, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.WriteError("interrupted; no file was changed.");
            return ExitCodes.Interrupted;
        }
        catch (OutputFailedException exception)
        {
            console.WriteError(exception.Message);
            return ExitCodes.Unreadable;
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            console.WriteError($"could not write standard output: {Failures.Reason(exception)}");
            return ExitCodes.Unreadable;
        }
        catch (Exception exception)
        {
            console.WriteError($"a fault of the tool, which should be reported with the command line and the version {Version}: {exception.GetType().Name}: {exception.Message}");
            return ExitCodes.Internal;
        }
    }

    private static async Task<int> ParseAndRunAsync(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        Option<bool> help = new("--help", "-h", "-?") { Description = "Show help for the tool or a command.", Recursive = true };
        Option<bool> version = new("--version") { Description = "Show the version." };
        Command root = new(Name, Purpose) { help, version };
        foreach (ToolCommand command in CreateCommands())
        {
            root.Subcommands.Add(command);
        }

        // No word of a command line is a file of further words: a path may begin with any character.
        string[] words = arguments is ["help", ..] ? [.. arguments.Skip(1), "--help"] : [.. arguments];
        ParseResult commandLine = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (commandLine.GetValue(help))
        {
            return await WriteAsync(console, output => HelpText.Write(output, root, commandLine.CommandResult.Command)).ConfigureAwait(false);
        }

        if (commandLine.GetValue(version) && ReferenceEquals(commandLine.CommandResult.Command, root))
        {
            return await WriteAsync(console, output => output.WriteLine(Version)).ConfigureAwait(false);
        }

        return UsageErrors.Find(console, root, commandLine) is { Count: > 0 } errors
            ? UsageErrors.Write(console, commandLine.CommandResult.Command, root, errors)
            : await ((ToolCommand)commandLine.CommandResult.Command).RunAsync(commandLine, console, cancellationToken).ConfigureAwait(false);
    }

    private static ToolCommand[] CreateCommands() =>
    [
        new ValidateCommand(), new MergeCommand(), new DossierCommand(), new ExplainCommand(), new DiffCommand(), new MergeEditsCommand(), new DigestCommand(),
        new CanonicalCommand(), new SchemaCommand(),
    ];

    private static async Task<int> WriteAsync(ToolConsole console, Action<TextWriter> write)
    {
        StreamWriter output = console.CreateOutputWriter();
        await using (output.ConfigureAwait(false))
        {
            write(output);
        }

        return ExitCodes.Success;
    }
}
