using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>What people judge, assert, ask and rate in the live reports, with references resolved; nothing in it is changed.</summary>
internal sealed class LiveStatements
{
    private readonly List<LiveJudgement> judgements = [];
    private readonly List<(LiveReport Report, ClaimRelation Relation, EquatableArray<string> From, EquatableArray<string> To)> relations = [];
    private readonly List<(LiveReport Report, Enquiry Enquiry, EquatableArray<string> About)> enquiries = [];
    private readonly List<(LiveReport Report, Rating Rating, EquatableArray<string> Targets)> ratings = [];

    public LiveStatements(LiveIndex index)
    {
        foreach (LiveReport report in index.Reports)
        {
            foreach (IdentityJudgement judgement in report.Report.Judgements)
            {
                Add(index, report, judgement);
            }

            relations.AddRange(report.Report.Relations.Select(relation =>
                (report, relation, index.Resolve(report, relation.From, "relation"), index.Resolve(report, relation.To, "relation"))));
            enquiries.AddRange(report.Report.Enquiries.Select(enquiry =>
                (report, enquiry, enquiry.About.SelectMany(about => index.Resolve(report, about, "enquiry")).ToEquatableArray())));
            ratings.AddRange(report.Report.Ratings.Select(rating => (report, rating, index.Resolve(report, rating.Target.Ref, "rating"))));
        }
    }

    public IReadOnlyList<LiveJudgement> Judgements => judgements;

    /// <summary>The relations; an end that is not a live claim is left out.</summary>
    public IReadOnlyList<LiveRelation> Relations(LiveIndex index, PartyIdentities identities) => [.. relations.Select(item => new LiveRelation
    {
        Report = item.Report.Prefix,
        From = Claims(index, item.From),
        To = Claims(index, item.To),
        AssertedByName = identities.NameOf(item.Report, item.Relation.AssertedBy ?? item.Report.Report.EffectiveRecorder),
        Relation = item.Relation,
    })];

    public IReadOnlyList<LiveEnquiry> Enquiries(LiveIndex index, PartyIdentities identities) => [.. enquiries.Select(item => new LiveEnquiry
    {
        Report = item.Report.Prefix,
        About = Claims(index, item.About),
        ByName = identities.NameOf(item.Report, item.Enquiry.By ?? item.Report.Report.Publisher),
        ToName = item.Enquiry.To is { } to ? identities.NameOf(item.Report, to) : null,
        Enquiry = item.Enquiry,
    })];

    public IReadOnlyList<LiveRating> Ratings(PartyIdentities identities) => [.. ratings.Select(item => new LiveRating
    {
        Report = item.Report.Prefix,
        Targets = item.Targets,
        RaterName = identities.NameOf(item.Report, item.Rating.Rater),
        Rating = item.Rating,
    })];

    private static EquatableArray<string> Claims(LiveIndex index, EquatableArray<string> ids) => ids.Where(id => index.FindClaim(id) is not null).ToEquatableArray();

    private void Add(LiveIndex index, LiveReport report, IdentityJudgement judgement)
    {
        LocalId by = judgement.By ?? report.Report.EffectiveRecorder;
        string why = $"{report.NameOf(by)} judges: {ClosedSet<IdentityVerdict>.NameOf(judgement.Verdict)} ({report.Prefix})";
        EquatableArray<string> right = index.Resolve(report, judgement.Right, "judgement");
        foreach (string left in index.Resolve(report, judgement.Left, "judgement"))
        {
            judgements.AddRange(right.Select(other => new LiveJudgement(left, other, judgement.Verdict, why)));
        }
    }
}
