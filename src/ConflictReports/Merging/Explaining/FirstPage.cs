using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>What a journalist looks for after the conflicts: who denied what, what nobody verified, what recurs over the years.</summary>
internal sealed class FirstPage(Dossier dossier, TextLines lines, PageNames names)
{
    private const int MostTies = 4;

    private readonly ClusterIndex clusters = new(dossier.Clusters);
    private readonly Dictionary<string, EventCluster> byId = dossier.Clusters.ToDictionary(cluster => cluster.Id, StringComparer.Ordinal);

    public void Write()
    {
        WriteDenials();
        WriteUnverified();
        WritePatterns();
    }

    private void WriteDenials()
    {
        lines.Heading($"Who denied what: {dossier.Denials.Count}");
        Dictionary<string, QuestionValue> values = dossier.Denials.Any(denial => !denial.AgainstValues.IsEmpty)
            ? dossier.Clusters.SelectMany(cluster => cluster.Questions).SelectMany(question => question.Values).ToDictionary(value => value.Id, StringComparer.Ordinal)
            : [];
        foreach (Denial[] said in dossier.Denials.OrderBy(denial => denial.Basis).GroupBy(denial => (denial.Claim, denial.Basis)).Select(group => group.ToArray()))
        {
            Denial denial = said[0];
            string text = denial.Basis == DenialBasis.Qualifier
                ? $"{names.Speech(denial.Claim)}: {string.Join("; ", said.Select(item => $"not {item.Qualifier}: \"{item.Denied}\""))}"
                : names.Statement(denial.Claim);
            lines.Write(2, $"{text} ({Name(byId[denial.Cluster])})");
            foreach (string value in denial.AgainstValues)
            {
                lines.Write(6, $"against {values[value].Text} [{value}]: {names.Few(values[value].Claims)}");
            }

            string[] against = [.. said.SelectMany(item => item.Against).Distinct()];
            if (against.Length > 0)
            {
                lines.Write(6, $"against {names.Few(against)}");
            }
        }
    }

    private void WriteUnverified()
    {
        lines.Heading($"What nobody verified: {dossier.Unverified.Count}");
        foreach (UnverifiedPoint point in dossier.Unverified)
        {
            string to = point.ToName is { } name ? $", of {name}" : "";
            string aspects = point.Aspects.IsEmpty ? "" : $" ({string.Join(", ", point.Aspects.Select(aspect => aspect.Text))})";
            lines.Write(2, $"{PageNames.Words(point.Outcome)}{aspects}{to}, says {point.ByName} ({names.Short(point.Report)}):{(point.Claims.IsEmpty ? " of no claim" : "")}");
            ILookup<string, string> claims = point.Claims.ToLookup(claim => clusters.OfClaim(claim)!.Id, StringComparer.Ordinal);
            foreach (EventCluster cluster in point.Clusters.Select(id => byId[id]))
            {
                lines.Write(4, $"{cluster.Label} ({cluster.Id}): {names.Few([.. claims[cluster.Id]])}");
            }
        }
    }

    private void WritePatterns()
    {
        lines.Heading($"Patterns over the years: {dossier.Patterns.Count}");
        foreach (DossierPattern pattern in dossier.Patterns)
        {
            lines.Write(2, $"{string.Join(", ", pattern.ActorNames)}: {string.Join(" and ", pattern.Families)}, tied to each other in {pattern.Occurrences.Count} reports");
            foreach (PatternOccurrence occurrence in pattern.Occurrences)
            {
                foreach (PatternTie tie in occurrence.Ties.Take(MostTies))
                {
                    lines.Write(4, $"{Years(occurrence.Years)}, {names.Short(occurrence.Report)}: {tie.Why}");
                    if (tie.Said is { } claim)
                    {
                        lines.Write(8, names.Speech(claim));
                    }
                }

                string more = occurrence.Ties.Count > MostTies ? $"{occurrence.Ties.Count - MostTies} further ties; " : "";
                lines.Write(8, $"{more}in {string.Join(", ", occurrence.Clusters)}: {names.Few(occurrence.Claims)}");
            }
        }
    }

    private static string Years(Edtf? years) => years?.Text switch
    {
        null => "no year",
        var text when text.EndsWith("/..", StringComparison.Ordinal) => $"{text[..^3]} or later",
        var text when text.StartsWith("../", StringComparison.Ordinal) => $"{text[3..]} or earlier",
        var text => text.Replace("/", " to ", StringComparison.Ordinal),
    };

    private static string Name(EventCluster cluster) => cluster.Type is null ? cluster.Id : $"{cluster.Id}, {cluster.Label}";
}
