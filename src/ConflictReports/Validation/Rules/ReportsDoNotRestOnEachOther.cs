using ConflictReports.Diagnostics;
using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1512: over a feed, no report derives from, or is quoted from, a report that rests on it in turn.</summary>
internal sealed class ReportsDoNotRestOnEachOther : FeedRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1512",
        ValidationStage.Meaning,
        Severity.Warning,
        "Let no chain of reports come back to its start",
        "Reports that rest on each other have no origin outside of their circle, however many outlets it passes: circular reporting, by which a rumour confirms itself.",
        "Check who had it first. If a page was changed after another had quoted it, name the revision in a note; if the reporting is circular indeed, leave it as it is.");

    /// <inheritdoc/>
    public override RuleFinding? Judge(FeedCircle circle)
    {
        string ids = string.Join(", ", circle.First);
        string found = $"{circle.Closing.Link.To}, which rests on {circle.Closing.Link.From} in turn";
        return new RuleFinding(
            circle.Closing.Link.Pointer,
            $"Found a chain of {circle.Length} reports that comes back to {circle.Closing.Link.To}: {ids}{(circle.Length > circle.First.Count ? ", ..." : "")}, each resting on the next and the last on the first; expected a chain that ends.",
            found,
            "a chain that ends",
            Severity: null);
    }
}
