using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Cli.Commands;

/// <summary>The options by which a merge writes a run instead of a feed.</summary>
internal sealed class RunOptionSet
{
    private readonly OutputOption output;

    private readonly Option<string?> run = new("--run")
    {
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Write a run to this file, or to that of --output: digest, tab and report a line, tombstones kept, with FILE.manifest beside it.",
    };

    private readonly Option<int> shards = new("--shards")
    {
        HelpName = "N",
        Description = string.Create(CultureInfo.InvariantCulture, $"Cut the run into this many files by ranges of the digest, 1 to {ReportRuns.MostShards}. Default: 1."),
        CustomParser = ShardsOf,
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<Digest[]> redact = new("--redact")
    {
        HelpName = "DIGEST",
        Description = "Take the revision with this digest out for good, and leave a tombstone. Can be repeated.",
        CustomParser = Parsers.Values<Digest>,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> authority = new("--authority") { HelpName = "NAME", Description = "Who decided that, as the tombstone will say." };
    private readonly Option<string?> reason = new("--reason") { HelpName = "TEXT", Description = "Why, as the tombstone will say." };

    public RunOptionSet(OutputOption output) => this.output = output;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(run);
        command.Options.Add(shards);
        command.Options.Add(redact);
        command.Options.Add(authority);
        command.Options.Add(reason);
        command.Validators.Add(Check);
    }

    /// <summary>The file of the run; null: a feed is asked for.</summary>
    public string? FileOf(ParseResult commandLine) =>
        commandLine.GetResult(run) is { Implicit: false } ? commandLine.GetValue(run) ?? commandLine.GetValue(output) : null;

    /// <summary>How many shards are asked for.</summary>
    public int ShardsOf(ParseResult commandLine) => commandLine.GetValue(shards);

    /// <summary>The tombstones that are asked for.</summary>
    public IEnumerable<Redaction> RedactionsOf(ParseResult commandLine) => (commandLine.GetValue(redact) ?? []).Select(digest => new Redaction
    {
        Digest = digest,
        Authority = commandLine.GetValue(authority)!,
        Reason = commandLine.GetValue(reason),
    });

    private void Check(CommandResult result)
    {
        bool wantsRun = IsGiven(result, run);
        string? file = TextOf(result, run);
        string? other = TextOf(result, output);
        if (wantsRun && file is not null && other is not null)
        {
            result.AddError($"{run.Name} and {output.Name} both name a file; name it once.");
        }
        else if (wantsRun && (file ?? other) is null or "" or OutputFile.StandardOutput)
        {
            result.AddError($"a run is a file with a manifest beside it; name it, as in {run.Name} all.run.");
        }

        Require(result, shards, wantsRun, $"{shards.Name} needs {run.Name}.");
        Require(result, redact, wantsRun, $"{redact.Name} needs {run.Name}: a feed cannot hold the tombstone.");
        Require(result, redact, !string.IsNullOrWhiteSpace(TextOf(result, authority)), $"{redact.Name} needs {authority.Name} with a name.");
        Require(result, authority, IsGiven(result, redact), $"{authority.Name} needs {redact.Name}.");
        Require(result, reason, IsGiven(result, redact), $"{reason.Name} needs {redact.Name}.");
    }

    private static void Require(CommandResult result, Option option, bool isMet, string error)
    {
        if (IsGiven(result, option) && !isMet)
        {
            result.AddError(error);
        }
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static string? TextOf(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false, Tokens: [.., { } last] } ? last.Value : null;

    private static int ShardsOf(ArgumentResult argument)
    {
        int number = Parsers.Count(argument);
        if (number > ReportRuns.MostShards)
        {
            argument.AddError($"'{argument.Tokens[^1].Value}' is not a whole number from 1 to {ReportRuns.MostShards}.");
        }

        return number;
    }
}
