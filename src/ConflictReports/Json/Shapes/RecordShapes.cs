using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ConflictReports.Json.Shapes;

/// <summary>The shapes of all records of a report.</summary>
internal static class RecordShapes
{
    /// <summary>All shapes.</summary>
    public static ImmutableArray<RecordShape> All { get; } =
    [
        ReportShapes.RevisionInfos,
        ReportShapes.Translations,
        ReportShapes.Derivations,
        ReportShapes.Affiliations,
        ReportShapes.Sources,
        ReportShapes.Actors,
        ReportShapes.Events,
        ReportShapes.Enquiries,
        ReportShapes.ClaimRelations,
        ReportShapes.IdentityJudgements,
        ReportShapes.ArchiveCopies,
        ReportShapes.ContentHashes,
        ReportShapes.Captures,
        ReportShapes.EvidenceItems,
        ReportShapes.Extensions,
        ReportShapes.ConflictReports,
        ClaimShapes.Citations,
        ClaimShapes.Hops,
        ClaimShapes.Attributions,
        ClaimShapes.Participants,
        ClaimShapes.ClaimTimes,
        ClaimShapes.ClaimPlaces,
        ClaimShapes.Qualifiers,
        ClaimShapes.TextPositionSelectors,
        ClaimShapes.TextQuoteSelectors,
        ClaimShapes.FragmentSelectors,
        ClaimShapes.ClaimEvidences,
        ClaimShapes.Extractions,
        ClaimShapes.Claims,
        RatingShapes.AdmiraltyRatings,
        RatingShapes.LikelihoodRatings,
        RatingShapes.ConfidenceRatings,
        RatingShapes.ScoreRatings,
        RatingShapes.VerdictRatings,
        RatingShapes.CodedRatings,
        RatingShapes.RatingTargets,
        RatingShapes.Ratings,
        ValueShapes.LocalizedTexts,
        ValueShapes.Names,
        ValueShapes.Identifiers,
        ValueShapes.SchemeCodes,
        ValueShapes.TimeAnchors,
        ValueShapes.ReportedTimes,
        ValueShapes.Quantities,
        ValueShapes.Places,
    ];

    private static FrozenDictionary<Type, int> Ordinals { get; } =
        All.Select((shape, index) => (shape.Type, index)).ToFrozenDictionary(pair => pair.Type, pair => pair.index);

    /// <summary>The place of the shape of a type in <see cref="All"/>.</summary>
    public static int OrdinalOf(Type type) => Ordinals[type];
}
