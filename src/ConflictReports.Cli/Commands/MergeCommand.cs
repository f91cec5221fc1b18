using System.CommandLine;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;

namespace ConflictReports.Cli.Commands;

/// <summary>Joins reports into one canonical feed.</summary>
internal sealed class MergeCommand : ToolCommand
{
    private readonly PathsArgument paths = new();
    private readonly OutputOption output = new();

    public MergeCommand()
        : base("merge", "Join reports and feeds into one feed, each report once, in a fixed order.")
    {
        Arguments.Add(paths);
        Options.Add(output);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("merge ours.ndjson theirs.ndjson -o all.ndjson", "join two feeds into a file"),
        new("merge reports/ > all.ndjson", "make one feed of a folder"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Nothing is decided or lost in a merge: contradictions stay side by side. Reports come in canonical form, in the order of their digests, so the same reports give the "
            + "same bytes whatever the order of the inputs.",
        "Reports with errors of syntax or structure are left out and named on standard error; the others are merged all the same.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: true);
        ReportSet set = ReportSet.Empty;
        await OutputFile.WriteAsync(console, commandLine.GetValue(output), MergeAsync).ConfigureAwait(false);
        if (!reports.HasNothing)
        {
            long repeated = reports.Legal - set.Count;
            string dropped = repeated == 0 ? "" : $"; {FindingCounts.Count(repeated, "repetition was", "repetitions were")} dropped";
            console.WriteNote($"{FindingCounts.Count(set.Count, "report", "reports")} merged{dropped}.");
        }

        return reports.Finish("merged");

        async Task<bool> MergeAsync(Stream stream)
        {
            set = await reports.ReadSetAsync(cancellationToken).ConfigureAwait(false);
            await set.WriteAsync(stream, cancellationToken).ConfigureAwait(false);
            return !reports.HasNothing;
        }
    }
}
