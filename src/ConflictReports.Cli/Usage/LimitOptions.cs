using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ConflictReports.Json;

namespace ConflictReports.Cli.Usage;

/// <summary>The options by which a user raises or lowers the limits of reading.</summary>
internal sealed class LimitOptions
{
    private const int DeepestAllowed = 256;

    private readonly Option<int> bytes = Limit("--max-bytes", "bytes in one report", (int)ReadOptions.Default.MaxDocumentBytes);
    private readonly Option<int> depth = Limit("--max-depth", "levels of nesting", ReadOptions.Default.MaxDepth, DeepestAllowed);
    private readonly Option<int> stringBytes = Limit("--max-string-bytes", "bytes in one text or name", ReadOptions.Default.MaxStringBytes);
    private readonly Option<int> values = Limit("--max-values", "JSON values in one report", (int)ReadOptions.Default.MaxValues);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(bytes);
        command.Options.Add(depth);
        command.Options.Add(stringBytes);
        command.Options.Add(values);
    }

    /// <summary>The limits that a command line asks for.</summary>
    public ReadOptions Read(ParseResult commandLine) => ReadOptions.Default with
    {
        MaxDocumentBytes = commandLine.GetValue(bytes),
        MaxDepth = commandLine.GetValue(depth),
        MaxStringBytes = commandLine.GetValue(stringBytes),
        MaxValues = commandLine.GetValue(values),
    };

    private static Option<int> Limit(string name, string what, int usual, int greatest = int.MaxValue) => new(name)
    {
        HelpName = "N",
        Description = string.Create(CultureInfo.InvariantCulture, $"Refuse more {what} than this. Default: {usual}{(greatest < int.MaxValue ? $"; at most {greatest}" : "")}."),
        CustomParser = argument => Number(argument, greatest),
        DefaultValueFactory = _ => usual,
    };

    private static int Number(ArgumentResult argument, int greatest)
    {
        int number = Parsers.Count(argument);
        if (number > greatest)
        {
            argument.AddError($"'{argument.Tokens[^1].Value}' is not a whole number from 1 to {greatest}.");
        }

        return number;
    }
}
