using System.CommandLine;

namespace ConflictReports.Cli.Commands;

/// <summary>The inputs of a command.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    public PathsArgument()
        : base("PATH")
    {
        Arity = ArgumentArity.OneOrMore;
        Description = "Files, folders, or - for standard input. A .json file holds one report; an .ndjson or .jsonl file is a feed, one report a line; "
            + "of any other file, and of standard input, the content tells, which may also be a run of merge. A folder stands for all .json, .ndjson and .jsonl files below it. "
            + "What begins like gzip is decompressed, and .gz may follow those names.";
    }
}
