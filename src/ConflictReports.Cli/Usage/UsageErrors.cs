using System.CommandLine;
using System.CommandLine.Parsing;
using ConflictReports.Cli.Commands;

namespace ConflictReports.Cli.Usage;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class UsageErrors
{
    /// <summary>The faults of a command line; none if it can be run.</summary>
    public static IReadOnlyList<string> Find(ToolConsole console, Command root, ParseResult commandLine)
    {
        Command command = commandLine.CommandResult.Command;
        List<string> errors = [.. UnknownWords(console, command, commandLine)];
        if (errors.Count == 0 && ReferenceEquals(command, root))
        {
            errors.Add("no command was given.");
        }

        // A misspelt option takes others with it: what the parser says of them would only confuse.
        return errors.Count > 0 ? errors : [.. commandLine.Errors.Select(Sentence).Distinct()];
    }

    /// <summary>Writes the faults, and where to read on.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ToolConsole console, Command command, Command root, IReadOnlyList<string> errors)
    {
        foreach (string error in errors)
        {
            console.WriteError(error);
        }

        string of = ReferenceEquals(command, root) ? Tool.Name : $"{Tool.Name} {command.Name}";
        console.WriteNote($"See '{of} --help'.");
        return ExitCodes.Usage;
    }

    private static IEnumerable<string> UnknownWords(ToolConsole console, Command command, ParseResult commandLine)
    {
        string[] options = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name), "--help"];
        bool wantsCommand = command.Subcommands.Count > 0;
        IEnumerable<string> unmatched = wantsCommand ? commandLine.UnmatchedTokens.Take(1) : commandLine.UnmatchedTokens;
        foreach (string word in unmatched.Concat(OptionsTakenForPaths(command, commandLine)))
        {
            yield return IsOption(word) ? $"there is no option {word}.{Parsers.DidYouMean(word.Split('=')[0], options)}"
                : wantsCommand ? $"there is no command '{word}'.{Suggestion(console, command, word)}"
                : $"'{word}' is one word too many.";
        }
    }

    private static string Suggestion(ToolConsole console, Command root, string word) => word.Length > 0 && Path.Exists(Path.Combine(console.WorkingDirectory, word))
        ? $" To check the reports in it: {Tool.Name} validate {word}"
        : Parsers.DidYouMean(word, root.Subcommands.Select(command => command.Name));

    // The parser takes an unknown option for a path. A file whose name begins with a hyphen is named after "--", or as ./-name.
    private static IEnumerable<string> OptionsTakenForPaths(Command command, ParseResult commandLine)
    {
        HashSet<Token> literal = [.. commandLine.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)];
        return command.Arguments.Where(argument => argument is PathsArgument or ReportArgument)
            .SelectMany(argument => commandLine.GetResult(argument)?.Tokens ?? [])
            .Where(token => IsOption(token.Value) && !literal.Any(other => ReferenceEquals(other, token)))
            .Select(token => token.Value);
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Argument: PathsArgument, Tokens.Count: 0 } => "no PATH was given: name a file, a folder, or - for standard input.",
        CommandResult { Command: { } command } when command.Arguments.OfType<PathsArgument>().Any() && error.Message.StartsWith("Required argument", StringComparison.Ordinal)
            => "no PATH was given: name a file, a folder, or - for standard input.",
        CommandResult { Command: { } command } when MissingReports(command, error) is { } missing => missing,
        ArgumentResult { Argument: ReportArgument, Tokens.Count: 0, Parent: CommandResult { Command: { } command } } => ReportsNeeded(command),
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value: {option.Option.HelpName}.",
        OptionResult option => $"{option.Option.Name}: {error.Message}",
        ArgumentResult { Parent: OptionResult option } => $"{option.Option.Name}: {error.Message}",
        _ => error.Message,
    };

    private static string? MissingReports(Command command, ParseError error) =>
        command.Arguments.OfType<ReportArgument>().Any() && error.Message.StartsWith("Required argument", StringComparison.Ordinal) ? ReportsNeeded(command) : null;

    private static string ReportsNeeded(Command command) => $"{command.Name} needs a file for each of {string.Join(", ", command.Arguments.Select(argument => argument.Name))}.";
}
