using ConflictReports.Merging;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Testing.Evaluation;

/// <summary>What a spreadsheet would do: claims with the same place, day and measure are about one event.</summary>
public static class NaiveBaseline
{
    /// <summary>The scores of the rule.</summary>
    /// <param name="reports">The reports, each live claim in one of them; of several revisions the last one counts.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="asksMeasure">Whether the measure has to be the same, too; without it the rule joins the figures of one event, and denials.</param>
    /// <returns>The scores over the live claims.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClusteringScores Of(IEnumerable<byte[]> reports, SimulatedLabels labels, bool asksMeasure = true)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(labels);
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        foreach (ConflictReport report in reports.Select(bytes => ReportRevision.Parse(bytes).Report))
        {
            foreach (Claim claim in report.Claims)
            {
                keys[$"{report.Id.Text}#{claim.Id.Text}"] = KeyOf(claim, asksMeasure);
            }
        }

        return ClusteringScores.Of([.. labels.EventOf.Select(item => (keys[item.Key], item.Value, MergeEvaluation.ReportOf(item.Key)))]);
    }

    private static string KeyOf(Claim claim, bool asksMeasure)
    {
        string place = claim.Places is [{ Value.Names: [{ } name, ..] }, ..] ? name.Text.ToLowerInvariant() : "";
        string day = claim.Times is [{ Value.Edtf: { } edtf }, ..] ? edtf.Text.TrimEnd('~') : "";
        string measure = asksMeasure && claim.Quantities is [{ } quantity, ..] ? quantity.Measure.Text : "";
        return $"{place}\n{day}\n{measure}";
    }
}
