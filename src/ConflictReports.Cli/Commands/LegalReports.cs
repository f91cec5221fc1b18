using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Inputs;
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
            }
        }
    }

    /// <summary>Says what was left out, if anything was.</summary>
    /// <param name="done">What became of the others, such as <c>merged</c>.</param>
    /// <returns>The exit code.</returns>
    public int Finish(string done)
    {
        if (Counts.HasErrors)
        {
            string invalid = FindingCounts.Count(Counts.Invalid, "invalid report was", "invalid reports were");
            string others = FindingCounts.Count(Counts.Reports - Counts.Invalid, "other was", "others were");
            console.WriteError($"{invalid} left out; the {others} {done}.");
        }

        reader.WriteFailures();
        return ExitCodes.Of(Counts.HasErrors, reader.Failures.Count > 0);
    }

    /// <inheritdoc/>
    public void Dispose() => findings.Dispose();
}
