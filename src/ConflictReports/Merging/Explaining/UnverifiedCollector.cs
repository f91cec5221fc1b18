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
        ILookup<string, WithheldAnswer> answers = enquiries.SelectMany(enquiry => Answers(cluster, claims, enquiry))
            .ToLookup(item => item.Question, item => item.Answer, StringComparer.Ordinal);
        return cluster with { Questions = cluster.Questions.Select(question => question with { Withheld = answers[question.Id].Distinct().ToEquatableArray() }).ToEquatableArray() };
    }

    private static IEnumerable<(string Question, WithheldAnswer Answer)> Answers(EventCluster cluster, Dictionary<string, ClusterClaim> claims, LiveEnquiry enquiry)
    {
        string[] about = [.. enquiry.About.Where(claims.ContainsKey)];
        foreach (QuestionKind kind in enquiry.Enquiry.Aspects.Select(KindOf).OfType<QuestionKind>().Distinct())
        {
            // What was said is planned or done, and so is what was not answered; if nothing fits, the answer is missing from all.
            Question[] open = [.. cluster.Questions.Where(question => question.Kind == kind)];
            Question[] fitting = [.. open.Where(question => about.Any(claim => Building.OccurrenceMatrix.ClassOf(claims[claim].Stage) == question.Stage))];
            foreach (Question question in fitting.Length > 0 ? fitting : open)
            {
                yield return (question.Id, new WithheldAnswer
                {
                    Claims = about.ToEquatableArray(),
                    Outcome = enquiry.Enquiry.Outcome,
                    ByName = enquiry.ByName,
                    ToName = enquiry.ToName,
                });
            }
        }
    }

    private static QuestionKind? KindOf(EnquiryAspect aspect) =>
        aspect == EnquiryAspect.Quantity ? QuestionKind.Quantity : aspect == EnquiryAspect.Time ? QuestionKind.Time : null;
}
