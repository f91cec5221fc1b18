using ConflictReports.Diagnostics;
using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1105: a feed does not give one content twice, under one id or under two.</summary>
internal sealed class ContentIsNotRepeated : FeedRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1105",
        ValidationStage.Meaning,
        Severity.Warning,
        "Give each content once",
        "One record under two ids looks like two records, and each of its claims is shown twice; the same document twice does no harm, but something upstream repeats itself.",
        "Leave out the second, or give it the first one's id.");

    /// <inheritdoc/>
    public override void Compare(FeedEntry entry, EarlierReport earlier, Action<RuleFinding> add)
    {
        if (earlier.FirstOfContent > 0 && !earlier.HasSameId)
        {
            string message = $"Found the content of another report, number {earlier.FirstOfContent} in the order of reading, again under the id {entry.Id}; expected the id of that one.";
            add(new RuleFinding("/id", message, $"\"{entry.Id}\"", $"the id of report {earlier.FirstOfContent}", Severity: null));
        }
        else if (earlier.IsSameDocument)
        {
            add(new RuleFinding("/id", $"Found the same document a second time; it is report {earlier.FirstOfContent} in the order of reading.", $"\"{entry.Id}\"", "each document once", Severity: null));
        }
    }
}
