using ConflictReports.Cli.Inputs;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>One line a finding, as compilers write them and editors read them; the help follows the first finding of each code.</summary>
internal sealed class TextFormat(TextWriter output, bool ownsOutput) : IFindingsFormat
{
    private readonly HashSet<DiagnosticCode> explained = [];

    /// <inheritdoc/>
    public void Add(InputDocument document, ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            output.WriteLine(Printable.Line($"{document.File.Name}:{diagnostic}"));
            if (explained.Add(diagnostic.Code))
            {
                output.WriteLine($"    help: {Printable.Line(diagnostic.Help)}");
            }
        }
    }

    /// <inheritdoc/>
    public void Finish(FindingCounts counts, IReadOnlyList<ReadFailure> failures, FeedSummary? summary)
    {
        SummaryText.Write(output, summary);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ownsOutput)
        {
            output.Dispose();
        }
    }
}
