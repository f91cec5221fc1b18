using ConflictReports.Values;

namespace ConflictReports.Validation.Feeds;

/// <summary>The members of a report that may refer to other reports.</summary>
internal static class ReportReferences
{
    private const ItemKind Rated = ItemKind.Claim | ItemKind.Source | ItemKind.Evidence;
    private const ItemKind Judged = ItemKind.Claim | ItemKind.Event | ItemKind.Source | ItemKind.Actor;
    private const ItemKind Grounds = ItemKind.Claim | ItemKind.Evidence | ItemKind.Enquiry;

    /// <summary>Each reference, its pointer, and the kinds of item that its member takes.</summary>
    public static IEnumerable<(ReportReference Reference, string Pointer, ItemKind Kinds)> Of(ConflictReport report) =>
        OfEnquiries(report).Concat(OfRelations(report)).Concat(OfRatings(report)).Concat(OfJudgements(report));

    private static IEnumerable<(ReportReference Reference, string Pointer, ItemKind Kinds)> OfEnquiries(ConflictReport report)
    {
        for (int i = 0; i < report.Enquiries.Count; i++)
        {
            EquatableArray<ReportReference> about = report.Enquiries[i].About;
            for (int j = 0; j < about.Count; j++)
            {
                yield return (about[j], $"/enquiries/{i}/about/{j}", ItemKind.Any);
            }
        }
    }

    private static IEnumerable<(ReportReference Reference, string Pointer, ItemKind Kinds)> OfRelations(ConflictReport report)
    {
        for (int i = 0; i < report.Relations.Count; i++)
        {
            yield return (report.Relations[i].From, $"/relations/{i}/from", ItemKind.Claim);
            yield return (report.Relations[i].To, $"/relations/{i}/to", ItemKind.Claim);
        }
    }

    private static IEnumerable<(ReportReference Reference, string Pointer, ItemKind Kinds)> OfRatings(ConflictReport report)
    {
        for (int i = 0; i < report.Ratings.Count; i++)
        {
            yield return (report.Ratings[i].Target.Ref, $"/ratings/{i}/target/ref", Rated);
            EquatableArray<ReportReference> basis = report.Ratings[i].Basis;
            for (int j = 0; j < basis.Count; j++)
            {
                yield return (basis[j], $"/ratings/{i}/basis/{j}", Grounds);
            }
        }
    }

    private static IEnumerable<(ReportReference Reference, string Pointer, ItemKind Kinds)> OfJudgements(ConflictReport report)
    {
        for (int i = 0; i < report.Judgements.Count; i++)
        {
            yield return (report.Judgements[i].Left, $"/judgements/{i}/left", Judged);
            yield return (report.Judgements[i].Right, $"/judgements/{i}/right", Judged);
        }
    }
}
