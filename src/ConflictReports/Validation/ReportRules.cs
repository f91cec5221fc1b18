using ConflictReports.Validation.Rules;

namespace ConflictReports.Validation;

/// <summary>The rules of this library, in the order of their codes.</summary>
public static class ReportRules
{
    /// <summary>The rules on one report.</summary>
    public static IReadOnlyList<ReportRule> All { get; } =
    [
        new UnknownMembersAreNoted(),
        new RequiredExtensionsAreUnderstood(),
        new NamesHaveNoHiddenCharacters(),
        new ReferencesResolve(),
        new NothingIsPartOfItself(),
        new LocalIdsAreUnique(),
        new PublicationComesBeforeRetrieval(),
        new NothingWasSaidInTheFuture(),
        new EndsComeAfterStarts(),
        new VagueWordsGiveNoExactDay(),
        new AddedYearsAreSaidAndNear(),
        new WhatHappenedIsNotAfterPublication(),
        new PassedPlansHaveAnOutcome(),
        new RelativeTimesHaveAnAnchor(),
        new LocalTimesHaveAZone(),
        new SpeakersSpeakBeforeTheyAreQuoted(),
        new FiguresAreInOrder(),
        new HedgesAgreeWithBounds(),
        new FiguresMatchTheirWords(),
        new MagnitudesGiveNoFigures(),
        new ZeroOfADataSetIsNotNone(),
        new SidesAddUpToTheTotal(),
        new CasualtiesAreNotDeaths(),
        new RatesAreNotTotals(),
        new CoordinatesComeWithWhatQualifiesThem(),
        new DecimalsDoNotExceedPrecision(),
        new CoordinatesLieInTheCountry(),
        new PositionsAreOnEarth(),
        new CountriesAreAssigned(),
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
        new ScriptsFitLanguages(),
        new LanguageTagsAreCurrent(),
        new TouchingRangesDoNotContradict(),
        new SpeakersDoNotCorroborateThemselves(),
        new OnlyOwnClaimsAreSuperseded(),
        new JudgementsAgree(),
        new SensitiveEvidenceIsMarked(),
        new RetractedClaimsAreNoBasis(),
    ];

    /// <summary>The rules across the reports of a feed; new ones for each feed, for they remember.</summary>
    internal static FeedRule[] CreateFeedRules() =>
    [
        new RevisionHasOneContent(),
        new ContentIsNotRepeated(),
        new ItemsOfOtherReportsAreThere(),
        new ReportsDoNotRestOnEachOther(),
        new AxesAreJudgedApart(),
    ];
}
