using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Collects the enquiries that led to no confirmation, and shows a missing answer at the question that it is missing from.</summary>
internal sealed class UnverifiedCollector(ClusterIndex clusters, IReadOnlyList<LiveEnquiry> enquiries)
{
    /// <summary>The enquiries without confirmation, in the order of their first cluster; those about no live claim come last.</summary>
    public IEnumerable<UnverifiedPoint> Collect()
    {
        Dictionary<string, int> order = clusters.Clusters.Select((cluster, position) => (cluster.Id, position))
            .ToDictionary(item => item.Id, item => item.position, StringComparer.Ordinal);
        return enquiries.Where(enquiry => enquiry.Enquiry.Outcome is not (EnquiryOutcome.Asked or EnquiryOutcome.Verified)).Select(Point)
            .OrderBy(point => point.Clusters.IsEmpty ? int.MaxValue : order[point.Clusters[0]]).ThenBy(point => point.Outcome)
            .ThenBy(point => point.ByName, StringComparer.Ordinal).ThenBy(point => point.ToName, StringComparer.Ordinal).ThenBy(point => point.Report, StringComparer.Ordinal);
    }

    /// <summary>The clusters, with each missing answer at its question.</summary>
    public IEnumerable<EventCluster> Place()
    {
        ILookup<string, LiveEnquiry> withheld = enquiries
            .Where(enquiry => enquiry.Enquiry.Outcome is EnquiryOutcome.DetailWithheld or EnquiryOutcome.Declined or EnquiryOutcome.NoReply)
            .SelectMany(enquiry => clusters.IdsOf(enquiry.About).Select(cluster => (cluster, enquiry)))
            .ToLookup(item => item.cluster, item => item.enquiry, StringComparer.Ordinal);
        return clusters.Clusters.Select(cluster => withheld.Contains(cluster.Id) ? Place(cluster, withheld[cluster.Id]) : cluster);
    }

    private UnverifiedPoint Point(LiveEnquiry enquiry) => new()
    {
        Outcome = enquiry.Enquiry.Outcome,
        ByName = enquiry.ByName,
        ToName = enquiry.ToName,
        Aspects = enquiry.Enquiry.Aspects,
        Clusters = clusters.IdsOf(enquiry.About),
        Claims = enquiry.About,
        Report = enquiry.Report,
    };

    private static EventCluster Place(EventCluster cluster, IEnumerable<LiveEnquiry> enquiries)
    {
        Dictionary<string, ClusterClaim> claims = cluster.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        ILookup<QuestionKind, Question> open = cluster.Questions.ToLookup(question => question.Kind);
        ILookup<(QuestionKind, StageClass?), Question> ofStage = cluster.Questions.ToLookup(question => (question.Kind, question.Stage));
        ILookup<string, WithheldAnswer> answers = enquiries.SelectMany(Answers)
            .ToLookup(item => item.Question, item => item.Answer, StringComparer.Ordinal);
        return cluster with { Questions = cluster.Questions.Select(question => question with { Withheld = answers[question.Id].Distinct().ToEquatableArray() }).ToEquatableArray() };

        // What was said is planned or done, and so is what was not answered; if nothing fits, the answer is missing from all.
        IEnumerable<(string Question, WithheldAnswer Answer)> Answers(LiveEnquiry enquiry)
        {
            EquatableArray<string> about = enquiry.About.Where(claims.ContainsKey).ToEquatableArray();
            WithheldAnswer answer = new() { Claims = about, Outcome = enquiry.Enquiry.Outcome, ByName = enquiry.ByName, ToName = enquiry.ToName };
            StageClass?[] stages = [.. about.Select(claim => (StageClass?)Building.OccurrenceMatrix.ClassOf(claims[claim].Stage)).Distinct()];
            return enquiry.Enquiry.Aspects.Select(KindOf).OfType<QuestionKind>().Distinct().SelectMany(kind =>
            {
                Question[] fitting = [.. stages.SelectMany(stage => ofStage[(kind, stage)])];
                return (fitting.Length > 0 ? fitting : open[kind]).Select(question => (question.Id, answer));
            });
        }
    }

    private static QuestionKind? KindOf(EnquiryAspect aspect) =>
        aspect == EnquiryAspect.Quantity ? QuestionKind.Quantity : aspect == EnquiryAspect.Time ? QuestionKind.Time : null;
}
