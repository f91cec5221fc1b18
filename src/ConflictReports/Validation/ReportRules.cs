using ConflictReports.Validation.Rules;

namespace ConflictReports.Validation;

/// <summary>The rules of this library, in the order of their codes.</summary>
public static class ReportRules
{
    /// <summary>The rules on one report.</summary>
    public static IReadOnlyList<ReportRule> All { get; } =
    [
        new ReferencesResolve(),
        new LocalIdsAreUnique(),
        new RoutesStartAfterTheOutlet(),
        new ImputedSpeakersAreNoWitnesses(),
        new AnonymityFitsNames(),
        new OfficialSpeakersHaveAnOffice(),
        new PartiesDoNotConfirmThemselves(),
        new AnalystsAreNoEyewitnesses(),
        new RoutesDoNotReturn(),
        new ReprintedOutletsAreNoHops(),
        new DenialsAreNegatedAndSilenceIsNoClaim(),
        new RoutesAreShort(),
        new QuotationsHaveTheirWords(),
        new AdmiraltyAxesFitTheirTargets(),
        new ConfirmedNeedsAnotherOrigin(),
        new LikelihoodsFitTheirScale(),
        new NobodyRatesThemself(),
        new RatingsNameASpeakerAndADate(),
        new ExtremeGradesAreExplained(),
        new CodesAreOfTheirScheme(),
        new DifferingRatersAreSeen(),
        new ScoresLieInTheirRange(),
        new ExtractionConfidenceIsNoRating(),
        new HashesFitTheirAlgorithm(),
        new CapturesAreDatedAndHashed(),
        new WebEvidenceIsArchived(),
        new TextPositionsHaveLength(),
        new ShortQuotesHaveContext(),
        new OneFileIsOneEvidence(),
        new PagesAreCapturedAfterPublication(),
        new TranslationsChangeTheLanguage(),
        new MachineTranslationsKeepTheOriginal(),
        new TouchingRangesDoNotContradict(),
        new SpeakersDoNotCorroborateThemselves(),
        new OnlyOwnClaimsAreSuperseded(),
        new JudgementsAgree(),
        new SensitiveEvidenceIsMarked(),
        new RetractedClaimsAreNoBasis(),
    ];

    /// <summary>The rules across the reports of a feed; new ones for each feed, for they remember.</summary>
    internal static FeedRule[] CreateFeedRules() => [new RevisionHasOneContent(), new AxesAreJudgedApart()];
}
