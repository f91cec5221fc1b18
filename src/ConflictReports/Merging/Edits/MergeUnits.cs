using System.Collections.Frozen;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>
/// Which records two edits may share, a member each, and which are one statement, so that halves of two would make a third that nobody made: a range of one's lower
/// and another's upper figure, a verdict with another's grounds.
/// </summary>
internal static class MergeUnits
{
    private static readonly FrozenSet<Type> ByMember = FrozenSet.Create(
        typeof(ConflictReport),
        typeof(Source),
        typeof(Actor),
        typeof(Affiliation),
        typeof(Event),
        typeof(Claim),
        typeof(Participant),
        typeof(ClaimTime),
        typeof(ClaimPlace),
        typeof(ClaimEvidence),
        typeof(Evidence),
        typeof(Derivation),
        typeof(Extension));

    private static readonly FrozenSet<Type> Units = FrozenSet.Create(
        typeof(RevisionInfo),
        typeof(Translation),
        typeof(Attribution),
        typeof(Hop),
        typeof(Citation),
        typeof(Qualifier),
        typeof(Selector),
        typeof(TextPositionSelector),
        typeof(TextQuoteSelector),
        typeof(FragmentSelector),
        typeof(Extraction),
        typeof(Enquiry),
        typeof(ClaimRelation),
        typeof(Rating),
        typeof(RatingTarget),
        typeof(RatingValue),
        typeof(AdmiraltyRating),
        typeof(LikelihoodRating),
        typeof(ConfidenceRating),
        typeof(ScoreRating),
        typeof(VerdictRating),
        typeof(CodedRating),
        typeof(IdentityJudgement),
        typeof(ArchiveCopy),
        typeof(ContentHash),
        typeof(Capture),
        typeof(LocalizedText),
        typeof(Name),
        typeof(Identifier),
        typeof(SchemeCode),
        typeof(Quantity),
        typeof(ReportedTime),
        typeof(TimeAnchor),
        typeof(Place));

    /// <summary>Whether a record is one statement; null if it is not declared.</summary>
    public static bool? IsUnit(Type record) => Units.Contains(record) ? true : ByMember.Contains(record) ? false : null;
}
