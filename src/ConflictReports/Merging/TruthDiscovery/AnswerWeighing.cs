using ConflictReports.Values;

namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>Weighs the answers of a dossier's questions, if the policy asks for it; the answers stay as they are.</summary>
internal static class AnswerWeighing
{
    /// <summary>The clusters with weights at questions of quantities and times that have several answers with origins.</summary>
    public static IEnumerable<EventCluster> Weigh(IReadOnlyList<EventCluster> clusters, TruthPolicy policy, CancellationToken cancellationToken)
    {
        TruthTable table = TruthTable.Create(clusters.SelectMany(cluster => cluster.Questions).Where(IsAsked).SelectMany(ClaimsOf));
        Dictionary<string, EquatableArray<WeightedValue>> weights = TruthRounds.Run(table, policy, cancellationToken).Items.ToDictionary(
            item => item.Item,
            item => item.Values.Select(value => new WeightedValue { Value = value.Value, ProbabilityPermille = value.ProbabilityPermille }).ToEquatableArray(),
            StringComparer.Ordinal);
        return clusters.Select(cluster => cluster with
        {
            Questions = cluster.Questions.Select(question => question with { Weighted = weights.GetValueOrDefault(question.Id) }).ToEquatableArray(),
        });
    }

    private static bool IsAsked(Question question) => question.Kind is QuestionKind.Quantity or QuestionKind.Time && question.Values.Count(value => value.Origins is not null) > 1;

    // Whoever says something from which an answer follows gives an answer of his own.
    private static IEnumerable<TruthClaim> ClaimsOf(Question question)
    {
        foreach (QuestionValue value in question.Values.Where(value => value.Origins is not null))
        {
            HashSet<string> own = [.. value.Claims];
            foreach (Origin origin in value.Origins!.Origins.Where(origin => origin.CountsForMax && origin.Claims.Any(own.Contains)))
            {
                yield return new TruthClaim { Item = question.Id, Source = origin.Id, Value = value.Id };
            }
        }
    }
}
