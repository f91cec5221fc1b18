using System.CommandLine;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Cli.Commands;

/// <summary>Puts two edits of one revision of a report together.</summary>
internal sealed class MergeEditsCommand : ToolCommand
{
    private readonly ReportArgument common = new("BASE", "The revision that both edits started from: a file with one report, or - for standard input.");
    private readonly ReportArgument ours = new("OURS", "One edit of it.");
    private readonly ReportArgument theirs = new("THEIRS", "The other edit.");
    private readonly OutputOption output = new();

    private readonly Option<Timestamp?> recordedAt = new("--recorded-at")
    {
        HelpName = "TIMESTAMP",
        Description = "When the new revision was recorded, such as 2024-05-03T15:30:00Z. Without it, it does not say: the tool has no clock.",
        CustomParser = Parsers.Value<Timestamp>,
    };

    private readonly Option<string?> reason = new("--reason")
    {
        HelpName = "TEXT",
        Description = "Why there is a new revision, in the language of the report. Without it, the reason of the one edit that gives one; two different ones are a conflict.",
    };

    public MergeEditsCommand()
        : base("merge-edits", "Put two edits of one revision of a report together, or name every conflict.")
    {
        Arguments.Add(common);
        Arguments.Add(ours);
        Arguments.Add(theirs);
        Options.Add(output);
        Options.Add(recordedAt);
        Options.Add(reason);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("merge-edits base.json ours.json theirs.json -o both.json", "write the report with both edits"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Nothing is decided. If both edits change the same, if one removes what the other changes, or if together they break a rule that each alone keeps, the conflicts go to "
            + "standard error, no report is written, and the exit code is 1.",
        "The outcome is a new revision: its number follows the greater of the two, and it supersedes both. If only one of the two differs from BASE, the outcome is that one as it is.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        string[] paths = [commandLine.GetRequiredValue(common), commandLine.GetRequiredValue(ours), commandLine.GetRequiredValue(theirs)];
        (IReadOnlyList<ReportRevision> revisions, int exitCode) = await SingleReport.ReadAsync(console, paths, cancellationToken).ConfigureAwait(false);
        if (revisions is not [var start, var one, var other])
        {
            return exitCode;
        }

        if (revisions.Select(revision => revision.Report.Id).Distinct().Skip(1).Any())
        {
            console.WriteError("these are not revisions of one report: their ids differ.");
            return ExitCodes.Usage;
        }

        EditMergeResult result = EditMerge.Merge(start, one, other, RevisionOf(commandLine, start, one, other));
        foreach (EditConflict conflict in result.Conflicts)
        {
            console.WriteError(conflict.ToString());
        }

        if (result.Merged is null)
        {
            console.WriteNote($"{FindingCounts.Count(result.Conflicts.Count, "conflict", "conflicts")}; nothing was written.");
            return ExitCodes.Findings;
        }

        await OutputFile.WriteAsync(console, commandLine.GetValue(output), ReportJson.SerializeIndented(result.Merged.Report)).ConfigureAwait(false);
        return exitCode;
    }

    private RevisionInfo? RevisionOf(ParseResult commandLine, ReportRevision start, ReportRevision one, ReportRevision other) =>
        one.Equals(other) || one.Equals(start) || other.Equals(start)
            ? null
            : EditMerge.SuccessorOf(one, other) with
            {
                RecordedAt = commandLine.GetValue(recordedAt),
                Reason = commandLine.GetValue(reason) is { Length: > 0 } text ? new LocalizedText { Text = text } : null,
            };
}
