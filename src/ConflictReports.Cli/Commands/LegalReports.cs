using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Inputs;
using ConflictReports.Merging;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Commands;

/// <summary>The reports of the inputs, for commands that can use legal ones only: what is wrong with the others goes to standard error.</summary>
internal sealed class LegalReports : IDisposable
{
    private readonly ToolConsole console;
    private readonly InputReader reader;
    private readonly TextFormat findings;

    public LegalReports(ToolConsole console, IEnumerable<string> paths, bool showsProgress)
    {
        this.console = console;
        reader = new InputReader(console, paths, showsProgress);
        findings = new TextFormat(console.Error, ownsOutput: false);
    }

    /// <summary>What was read so far.</summary>
    public FindingCounts Counts { get; } = new();

    /// <summary>The legal reports so far.</summary>
    public long Legal => Counts.Reports - Counts.Invalid;

    /// <summary>How many different reports there are in the set that was read, redacted ones included.</summary>
    public int Different { get; private set; }

    /// <summary>The tombstones of the runs read so far.</summary>
    public IReadOnlyList<Redaction> Redactions => reader.Redactions;

    /// <summary>Takes the files that are runs out of what is to be read.</summary>
    public IReadOnlyList<InputFile> TakeRuns() => reader.TakeRuns();

    /// <summary>Whether nothing at all could be read, for a reason that is not in the reports.</summary>
    public bool HasNothing => Counts.Reports == 0 && reader.Failures.Count > 0 && Redactions.Count == 0;

    /// <summary>Reads on from legal report to legal report.</summary>
    public async IAsyncEnumerable<(InputDocument Document, ConflictReport Report)> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (InputDocument document in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ValidationOutcome outcome = document.Read();
            if (outcome.Report is { } report)
            {
                Counts.AddValid();
                yield return (document, report);
            }
            else
            {
                Counts.Add(outcome);
                findings.Add(document, outcome);
                reader.Consider(document);
            }
        }
    }

    /// <summary>Reads all legal reports into a set.</summary>
    public async Task<ReportSet> ReadSetAsync(CancellationToken cancellationToken)
    {
        HashSet<ReportRevision> revisions = [];
        await foreach ((InputDocument document, _) in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            revisions.Add(ReportRevision.Parse(document.Utf8Json));
        }

        Different = revisions.Count;
        return ReportSet.Create(revisions, Redactions);
    }

    /// <summary>Says what was left out, if anything was.</summary>
    /// <param name="done">What became of the others, such as <c>merged</c>.</param>
    /// <returns>The exit code.</returns>
    public int Finish(string done)
    {
        if (Counts.HasErrors)
        {
            string invalid = FindingCounts.Count(Counts.Invalid, "invalid report was", "invalid reports were");
            console.WriteError($"{invalid} left out{(Legal == 0 ? "" : $"; the {(Legal == 1 ? "other was" : "others were")} {done}")}.");
        }

        reader.WriteNotes();
        return ExitCodes.Of(Counts.HasErrors, reader.Failures.Count > 0);
    }

    /// <inheritdoc/>
    public void Dispose() => findings.Dispose();
}
