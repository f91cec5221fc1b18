using System.CommandLine;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Inputs;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;

namespace ConflictReports.Cli.Commands;

/// <summary>Joins reports into one canonical feed, or into a run.</summary>
internal sealed class MergeCommand : ToolCommand
{
    private readonly PathsArgument paths = new();
    private readonly OutputOption output = new();
    private readonly RunOptionSet runs;

    public MergeCommand()
        : base("merge", "Join reports and feeds into one feed, each report once, in a fixed order.")
    {
        runs = new RunOptionSet(output);
        Arguments.Add(paths);
        Options.Add(output);
        runs.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("merge ours.ndjson theirs.ndjson -o all.ndjson", "join two feeds into a file"),
        new("merge reports/ > all.ndjson", "make one feed of a folder"),
        new("merge ours.run theirs.ndjson --run all.run", "join a run and a feed of any size"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Nothing is decided or lost in a merge: contradictions stay side by side. Reports come in canonical form, in the order of their digests, so the same reports give the "
            + "same bytes whatever the order of the inputs.",
        "Reports with errors of syntax or structure are left out and named on standard error; the others are merged all the same.",
        "Runs are joined in bounded memory, and checked line by line: a run that is damaged or not sorted ends the merge, and no file is changed. Without tombstones, LC_ALL=C sort -m -u joins runs "
            + "to the same bytes. A feed cannot hold tombstones: if there are any, they are named, and the exit code is 1.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: true);
        return runs.FileOf(commandLine) is { } file
            ? await WriteRunAsync(commandLine, console, reports, file, cancellationToken).ConfigureAwait(false)
            : await WriteFeedAsync(commandLine, console, reports, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> WriteFeedAsync(ParseResult commandLine, ToolConsole console, LegalReports reports, CancellationToken cancellationToken)
    {
        ReportSet set = ReportSet.Empty;
        await OutputFile.WriteAsync(console, commandLine.GetValue(output), MergeAsync).ConfigureAwait(false);
        if (!reports.HasNothing)
        {
            long repeated = reports.Legal - reports.Different;
            string dropped = repeated == 0 ? "" : $"; {FindingCounts.Count(repeated, "repetition was", "repetitions were")} dropped";
            console.WriteNote($"{FindingCounts.Count(set.Count, "report", "reports")} merged{dropped}.");
        }

        if (set.Redactions.Count > 0)
        {
            console.WriteError($"{FindingCounts.Count(set.Redactions.Count, "tombstone was", "tombstones were")} left out, since a feed cannot hold them: what they redact would come back from it. Use --run.");
            return Math.Max(reports.Finish("merged"), ExitCodes.Findings);
        }

        return reports.Finish("merged");

        async Task<bool> MergeAsync(Stream stream)
        {
            set = await reports.ReadSetAsync(cancellationToken).ConfigureAwait(false);
            await set.WriteRevisionsAsync(stream, cancellationToken).ConfigureAwait(false);
            return !reports.HasNothing;
        }
    }

    private async Task<int> WriteRunAsync(ParseResult commandLine, ToolConsole console, LegalReports reports, string file, CancellationToken cancellationToken)
    {
        try
        {
            RunSorter sorter = new(console.FullPath(file));
            await using (sorter.ConfigureAwait(false))
            {
                bool hasRuns = false;
                foreach (InputFile run in reports.TakeRuns())
                {
                    hasRuns = true;
                    sorter.AddRun(run.FullPath!, run.Name);
                }

                await AddAsync(sorter, reports, runs.RedactionsOf(commandLine), cancellationToken).ConfigureAwait(false);
                if (hasRuns || !reports.HasNothing)
                {
                    RunManifest manifest = await sorter.FinishAsync(runs.ShardsOf(commandLine), cancellationToken).ConfigureAwait(false);
                    string tombstones = manifest.Redactions == 0 ? "" : $" and {FindingCounts.Count(manifest.Redactions, "tombstone", "tombstones")}";
                    console.WriteNote($"{FindingCounts.Count(manifest.Revisions, "report", "reports")}{tombstones} in the run.");
                }
            }

            return reports.Finish("merged");
        }
        catch (RunFormatException exception)
        {
            console.WriteError($"could not read {exception.Run ?? file}: {Failures.Reason(exception)}; no file was changed.");
            return ExitCodes.Unreadable;
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            throw new OutputFailedException(file, Failures.Reason(exception));
        }
    }

    private static async Task AddAsync(RunSorter sorter, LegalReports reports, IEnumerable<Redaction> redactions, CancellationToken cancellationToken)
    {
        await foreach ((InputDocument document, _) in reports.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            await sorter.AddAsync(ReportRevision.Parse(document.Utf8Json), cancellationToken).ConfigureAwait(false);
        }

        foreach (Redaction redaction in reports.Redactions.Concat(redactions))
        {
            await sorter.AddAsync(redaction, cancellationToken).ConfigureAwait(false);
        }
    }
}
