using System.CommandLine;
using System.Globalization;
using System.Text;
using ConflictReports.Cli.Commands;

namespace ConflictReports.Cli.Usage;

/// <summary>The help of the tool and of its commands, for people who see it for the first time.</summary>
internal static class HelpText
{
    private const int Width = 100;
    private const int LongestFirstColumn = 30;

    private static readonly (string Term, string Meaning)[] ExitCodeMeanings =
    [
        (Code(ExitCodes.Success), "all well"),
        (Code(ExitCodes.Findings), "a report has an error"),
        (Code(ExitCodes.Usage), "the command line is wrong; nothing was done"),
        (Code(ExitCodes.Unreadable), "an input could not be read, or the output not be written; the other inputs were processed"),
        (Code(ExitCodes.Internal), "a fault of the tool itself"),
        (Code(ExitCodes.Interrupted), "interrupted (Ctrl+C)"),
    ];

    private static readonly Example[] RootExamples =
    [
        new("validate report.json", "check one report"),
        new("validate feeds/", "check all files of a folder"),
        new("merge a.ndjson b/ -o all.ndjson", "join feeds and folders into one feed, each report once"),
        new("dossier all.ndjson", "show where claims agree and where they contradict each other"),
        new("diff old.json new.json", "show what changed between two revisions of a report"),
        new("digest report.json", "print the name by which others refer to this revision"),
        new("schema -o schema.json", "write the JSON Schema for an editor or another validator"),
    ];

    /// <summary>Writes the help of a command, or of the tool.</summary>
    public static void Write(TextWriter output, Command root, Command command)
    {
        bool isRoot = ReferenceEquals(command, root);
        WriteParagraph(output, command.Description ?? "");
        WriteSection(output, "Usage");
        output.WriteLine($"  {UsageLine(root, command)}");
        WriteTerms(output, "Commands", command.Subcommands.Select(inner => (inner.Name, inner.Description ?? "")));
        WriteTerms(output, "Inputs", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        WriteTerms(output, "Options", command.Options.Concat(isRoot ? [] : root.Options.Where(option => option.Recursive)).Select(option => (Term(option), option.Description ?? "")));
        WriteTerms(output, "Examples", ExamplesOf(command).Select(example => ($"{Tool.Name} {example.CommandLine}", example.Purpose)), isStacked: true);
        foreach (string remark in command is ToolCommand tool ? tool.Remarks : ["A report is a JSON document; a feed has one report a line (NDJSON).", $"More on a command: {Tool.Name} COMMAND --help"])
        {
            output.WriteLine();
            WriteParagraph(output, remark);
        }

        WriteTerms(output, "Exit codes", ExitCodeMeanings);
    }

    private static string Code(int code) => code.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<Example> ExamplesOf(Command command) => command is ToolCommand tool ? tool.Examples : RootExamples;

    private static string UsageLine(Command root, Command command) => ReferenceEquals(command, root)
        ? $"{Tool.Name} COMMAND [OPTIONS]"
        : $"{Tool.Name} {command.Name}{string.Concat(command.Arguments.Select(argument => $" {argument.Name}{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}"))} [OPTIONS]";

    private static string Term(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void WriteSection(TextWriter output, string title)
    {
        output.WriteLine();
        output.WriteLine($"{title}:");
    }

    private static void WriteTerms(TextWriter output, string title, IEnumerable<(string Term, string Meaning)> terms, bool isStacked = false)
    {
        (string Term, string Meaning)[] all = [.. terms];
        if (all.Length == 0)
        {
            return;
        }

        WriteSection(output, title);
        int column = isStacked ? 6 : 4 + all.Select(term => term.Term.Length).Where(length => length <= LongestFirstColumn).DefaultIfEmpty(0).Max();
        foreach ((string term, string meaning) in all)
        {
            bool isBeside = term.Length + 4 <= column;
            output.Write(isBeside ? $"  {term}".PadRight(column) : $"  {term}\n{new string(' ', column)}");
            output.WriteLine(Wrap(meaning, column));
        }
    }

    private static void WriteParagraph(TextWriter output, string text) => output.WriteLine(Wrap(text, 0));

    private static string Wrap(string text, int indent)
    {
        StringBuilder wrapped = new();
        int column = indent;
        foreach (string word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                wrapped.Append('\n').Append(' ', indent);
                column = indent;
            }

            wrapped.Append(column > indent ? " " : "").Append(word);
            column += word.Length + (column > indent ? 1 : 0);
        }

        return wrapped.ToString();
    }
}
