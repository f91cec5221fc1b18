using System.Globalization;
using ConflictReports.Merging;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Testing.Evaluation;

/// <summary>Compares a dossier with what is true of its claims.</summary>
/// <remarks>
/// <para>Clusters: a claim that the dossier lost is counted as lost, and left out of the pairs.</para>
/// <para>Origins: of each value, the claims that say it or something from which it follows; if they are of several events, those of the event with the most origins count.</para>
/// <para>Contradictions: a conflict that is one contradicts each claim on its left by each on its right. A tension is none.</para>
/// <para>Resolved intervals: of each question of a measure, whether the true number of the event that most of its claims are about lies within.</para>
/// </remarks>
public static class MergeEvaluation
{
    /// <summary>Compares.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="labels">The labels of the reports that it was made of.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static EvaluationResult Of(Dossier dossier, SimulatedLabels labels)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(labels);
        (string Claim, string Cluster)[] placed = [.. dossier.Clusters.SelectMany(cluster => cluster.Claims.Select(claim => (claim.Id, cluster.Id)))];
        (string Claim, string Cluster)[] known = [.. placed.Where(item => labels.EventOf.ContainsKey(item.Claim))];
        return new EvaluationResult
        {
            Claims = labels.EventOf.Count,
            Lost = labels.EventOf.Count - known.Select(item => item.Claim).Distinct(StringComparer.Ordinal).Count(),
            Invented = placed.Length - known.Length,
            Clusters = ClusteringScores.Of([.. known.Select(item => (item.Cluster, labels.EventOf[item.Claim], ReportOf(item.Claim)))]),
            Origins = CountOrigins(dossier, labels),
            Contradictions = JudgeContradictions(dossier, labels),
            Coverage = CountCovered(dossier, labels),
        };
    }

    /// <summary>The id of the report of a claim.</summary>
    internal static string ReportOf(string claim) => claim[..claim.LastIndexOf('#')];

    private static OriginScores CountOrigins(Dossier dossier, SimulatedLabels labels)
    {
        OriginScores scores = new(0, 0, 0, 0, 0);
        foreach (QuestionValue value in dossier.Clusters.SelectMany(cluster => cluster.Questions).SelectMany(question => question.Values))
        {
            string[] claims = [.. value.Claims.Concat(value.AgreeingClaims).Where(labels.EventOf.ContainsKey)];
            if (value.Origins is { } count && claims.Length > 0)
            {
                int origins = labels.CountOrigins(claims);
                scores = new OriginScores(
                    scores.Values + 1, scores.OverCounted + (count.Min > origins ? 1 : 0), scores.UnderCounted + (count.Max < origins ? 1 : 0),
                    scores.Several + (origins > 1 ? 1 : 0), scores.SeveralFound + (origins > 1 && count.Min > 1 ? 1 : 0));
            }
        }

        return scores;
    }

    private static Fraction? CountCovered(Dossier dossier, SimulatedLabels labels)
    {
        int judged = 0;
        int covered = 0;
        foreach (Question question in dossier.Clusters.SelectMany(cluster => cluster.Questions).Where(question => question is { Measure: not null, Resolved: not null }))
        {
            int[] events = [.. question.Values.SelectMany(value => value.Claims).Where(labels.EventOf.ContainsKey).Select(claim => labels.EventOf[claim])];
            if (events.Length > 0 && labels.TrueCounts.TryGetValue((events.GroupBy(item => item).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key, question.Measure!.Text), out int count))
            {
                judged++;
                covered += IsWithin(count, question.Resolved!) ? 1 : 0;
            }
        }

        return Fraction.Of(covered, judged);
    }

    private static bool IsWithin(int count, ResolvedValue resolved) =>
        (resolved.Lower is null || decimal.Parse(resolved.Lower, CultureInfo.InvariantCulture) <= count) && (resolved.Upper is null || count <= decimal.Parse(resolved.Upper, CultureInfo.InvariantCulture));

    private static PrecisionRecall JudgeContradictions(Dossier dossier, SimulatedLabels labels)
    {
        HashSet<ClaimPair> said = [];
        foreach (DossierConflict conflict in dossier.Conflicts.Where(conflict => conflict.Verdict == Verdict.Contradiction))
        {
            said.UnionWith(conflict.LeftClaims.SelectMany(left => conflict.RightClaims.Where(right => right != left).Select(right => ClaimPair.Of(left, right))));
        }

        said.ExceptWith(labels.Undecided);
        int right = said.Count(labels.Contradictions.Contains);
        return new PrecisionRecall(Fraction.Of(right, said.Count), Fraction.Of(right, labels.Contradictions.Count));
    }
}
