using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1102: a revision of a report has one content.</summary>
internal sealed class RevisionHasOneContent : FeedRule
{
    private readonly Dictionary<(string Report, int Revision), Digest> seen = [];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1102",
        ValidationStage.Meaning,
        Severity.Error,
        "Give changed content a new revision number",
        "Two contents under one id and revision number cannot be told apart by anyone who refers to them; the merge keeps both and reports an equivocation.",
        "Raise the revision number of the newer document and name the older one's digest in supersedes.");

    /// <inheritdoc/>
    public override void Check(FeedEntry entry, Action<RuleFinding> add)
    {
        int number = entry.Report.Revision?.Number ?? 1;
        if (!seen.TryAdd((entry.Report.Id.Text, number), entry.Digest) && seen[(entry.Report.Id.Text, number)] != entry.Digest)
        {
            add(new RuleFinding(
                entry.Report.Revision is null ? "/id" : "/revision/number",
                $"Found other content under the id {entry.Report.Id} and revision {number} than in an earlier report; expected a higher number.",
                number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "a revision number of its own",
                Severity: null));
        }
    }
}
