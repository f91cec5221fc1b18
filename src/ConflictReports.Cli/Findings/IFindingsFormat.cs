using ConflictReports.Cli.Inputs;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>A way to write findings.</summary>
internal interface IFindingsFormat : IDisposable
{
    /// <summary>Writes the findings of a report, now or at the end.</summary>
    void Add(InputDocument document, ValidationOutcome outcome);

    /// <summary>Writes what comes last.</summary>
    /// <param name="counts">What was found, in numbers.</param>
    /// <param name="failures">What could not be read.</param>
    /// <param name="summary">The same by codes and partners, if it was asked for.</param>
    void Finish(FindingCounts counts, IReadOnlyList<ReadFailure> failures, FeedSummary? summary);
}
