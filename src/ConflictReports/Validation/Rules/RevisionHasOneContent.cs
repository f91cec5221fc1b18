using ConflictReports.Diagnostics;
using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1102: a revision of a report has one content.</summary>
internal sealed class RevisionHasOneContent : FeedRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1102",
        ValidationStage.Meaning,
        Severity.Error,
        "Give changed content a new revision number",
        "Two contents under one id and revision number cannot be told apart by anyone who refers to them; the merge keeps both and reports an equivocation.",
        "Raise the revision number of the newer document and name the older one's digest in supersedes.");

    /// <inheritdoc/>
    public override void Compare(FeedEntry entry, EarlierReport earlier, Action<RuleFinding> add)
    {
        if (earlier.HasOtherContent)
        {
            add(new RuleFinding(
                entry.NamesRevision ? "/revision/number" : "/id",
                $"Found other content under the id {entry.Id} and revision {entry.Number} than in an earlier report; expected a higher number.",
                entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "a revision number of its own",
                Severity: null));
        }
    }
}
