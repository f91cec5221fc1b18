using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Collects what a dossier says of one claim.</summary>
internal sealed class ExplanationBuilder(Dossier dossier)
{
    private readonly ClusterIndex clusters = new(dossier.Clusters);

    public ClaimExplanation Build(FoundClaim claim)
    {
        EventCluster? cluster = clusters.OfClaim(claim.Id);
        ClaimExplanation explanation = new()
        {
            FormatVersion = dossier.FormatVersion,
            Set = dossier.Set,
            Policy = dossier.Policy,
            Claim = claim.Id,
            Report = claim.Revision.Report,
            Revision = claim.Revision.Digest,
            Statement = claim.Statement,
            Standing = claim.Revision.Standing,
            Because = claim.Revision.Because,
            Why = Why(claim.Revision, cluster),
            Cluster = cluster is null ? null : View(cluster),
            Answers = cluster is null ? [] : Answers(cluster, claim.Id).ToEquatableArray(),
            Relations = Relations(claim.Id).ToEquatableArray(),
            Enquiries = dossier.Clusters.SelectMany(item => item.Enquiries).Where(enquiry => enquiry.About.Contains(claim.Id)).ToEquatableArray(),
            Ratings = dossier.Clusters.SelectMany(item => item.Ratings).Concat(dossier.Ratings).Where(rating => rating.Targets.Contains(claim.Id)).ToEquatableArray(),
            Denials = dossier.Denials.Where(denial => denial.Claim == claim.Id || denial.Against.Contains(claim.Id)).ToEquatableArray(),
            Patterns = dossier.Patterns.Where(pattern => pattern.Occurrences.Any(occurrence => occurrence.Claims.Contains(claim.Id))).ToEquatableArray(),
        };
        return explanation with { Claims = Named(explanation).Distinct().Order(StringComparer.Ordinal).Select(clusters.FindClaim).OfType<ClusterClaim>().ToEquatableArray() };
    }

    private static string Why(DossierRevision revision, EventCluster? cluster) => revision.Standing switch
    {
        RevisionStanding.Live => $"its revision is live, and it stands in cluster {cluster!.Id} alone",
        RevisionStanding.Superseded => "another revision of the report took the place of its own",
        RevisionStanding.Retracted => "the recorder withdrew its revision",
        RevisionStanding.Retraction => "its revision withdraws others and claims nothing",
        _ => "its revision would withdraw others without the right to, and claims nothing",
    };

    private ExplainedCluster View(EventCluster cluster)
    {
        HashSet<string> events = new(cluster.Events, StringComparer.Ordinal);
        return new ExplainedCluster
        {
            Id = cluster.Id,
            Label = cluster.Label,
            Type = cluster.Type,
            ClaimCount = cluster.Claims.Count,
            Events = cluster.Events,
            Joins = cluster.Joins,
            NotJoined = dossier.IdentityFindings.Where(finding => events.Contains(finding.Left) || events.Contains(finding.Right)).ToEquatableArray(),
            PossiblySameAs = cluster.PossiblySameAs,
            PartOf = cluster.PartOf,
        };
    }

    private IEnumerable<ExplainedAnswer> Answers(EventCluster cluster, string claim)
    {
        (Question Question, QuestionValue Value)[] answers = [.. cluster.Questions.SelectMany(question => question.Values.Select(value => (question, value)))];
        ILookup<string, RelatedAnswer> related = Related(cluster, answers.ToDictionary(item => item.Value.Id, StringComparer.Ordinal))
            .ToLookup(item => item.To, item => item.Answer, StringComparer.Ordinal);
        return answers.Where(item => item.Value.Claims.Contains(claim)).Select(item => new ExplainedAnswer
        {
            Question = item.Question.Id,
            Asked = PageNames.Asked(item.Question),
            Kind = item.Question.Kind,
            Value = item.Value,
            Related = related[item.Value.Id].OrderBy(answer => answer.Verdict).ToEquatableArray(),
            Groups = item.Question.Groups.Where(group => group.Values.Contains(item.Value.Id)).ToEquatableArray(),
            Withheld = item.Question.Withheld,
            NotCompared = item.Question.NotCompared,
        });
    }

    // Agreements stand in the question; conflicts, which may be with another question, in the dossier.
    private IEnumerable<(string To, RelatedAnswer Answer)> Related(EventCluster cluster, Dictionary<string, (Question Question, QuestionValue Value)> values)
    {
        IEnumerable<(string Left, string Right, Verdict Verdict, string Why)> pairs = dossier.Conflicts.Where(conflict => conflict.Cluster == cluster.Id)
            .Select(conflict => (conflict.Left, conflict.Right, conflict.Verdict, conflict.Why))
            .Concat(cluster.Questions.SelectMany(question => question.Relations).Where(relation => relation.Verdict is not (Verdict.Contradiction or Verdict.Tension))
                .Select(relation => (relation.Left, relation.Right, relation.Verdict, relation.Why)));
        foreach ((string left, string right, Verdict verdict, string why) in pairs)
        {
            yield return (left, Answer(values[right], verdict, why));
            yield return (right, Answer(values[left], verdict, why));
        }
    }

    private static RelatedAnswer Answer((Question Question, QuestionValue Value) item, Verdict verdict, string why) => new()
    {
        Verdict = verdict,
        Why = why,
        Question = item.Question.Id,
        Asked = PageNames.Asked(item.Question),
        Value = item.Value,
    };

    private IEnumerable<LiveRelation> Relations(string claim) => dossier.Clusters.SelectMany(cluster => cluster.Relations)
        .Where(relation => relation.From.Contains(claim) || relation.To.Contains(claim));

    private static IEnumerable<string> Named(ClaimExplanation explanation) => new[] { explanation.Claim }
        .Concat(explanation.Answers.SelectMany(answer => answer.Related.Select(related => related.Value).Prepend(answer.Value))
            .SelectMany(value => value.Claims.Concat(value.AgreeingClaims).Concat(value.Origins is { } origins ? origins.Copies.Concat(origins.Origins.SelectMany(origin => origin.Claims)) : [])))
        .Concat(explanation.Answers.SelectMany(answer => answer.Withheld).SelectMany(withheld => withheld.Claims))
        .Concat(explanation.Relations.SelectMany(relation => relation.From.Concat(relation.To)))
        .Concat(explanation.Denials.SelectMany(denial => denial.Against.Prepend(denial.Claim)))
        .Concat(explanation.Patterns.SelectMany(pattern => pattern.Occurrences).SelectMany(occurrence => occurrence.Claims));
}
