using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>The shapes of a claim and what it holds. A record stands after those that it holds.</summary>
internal static class ClaimShapes
{
    public static RecordShape<Citation> Citations { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(Citation.Report), Leaves.ReportId),
            of.Value(nameof(Citation.Url), Leaves.Address),
            of.Value(nameof(Citation.Kind), Leaves.Term<ReportKind>),
            of.Record(nameof(Citation.Title), static record => record.Title, ValueShapes.LocalizedTexts),
            of.Record(nameof(Citation.Published), static record => record.Published, ValueShapes.ReportedTimes),
        ]);

    public static RecordShape<Hop> Hops { get; } = new(
        static () => new() { Source = null!, Verb = null! },
        static of =>
        [
            of.Value(nameof(Hop.Source), Leaves.LocalId),
            of.Value(nameof(Hop.Verb), Leaves.Term<AttributionVerb>),
            of.Value(nameof(Hop.Directness), Leaves.OptionalSet<Directness>),
            of.Record(nameof(Hop.At), static record => record.At, ValueShapes.ReportedTimes),
            of.Value(nameof(Hop.Language), Leaves.Language),
            of.Record(nameof(Hop.Cites), static record => record.Cites, Citations),
            of.Text(nameof(Hop.Note), static record => record.Note),
        ]);

    public static RecordShape<Attribution> Attributions { get; } = new(
        static () => new(),
        static of =>
        [
            of.Records(nameof(Attribution.Hops), static record => record.Hops, Hops),
            of.Value(nameof(Attribution.BasisOfKnowledge), Leaves.OptionalSet<BasisOfKnowledge>),
        ]);

    public static RecordShape<Participant> Participants { get; } = new(
        static () => new() { Role = null! },
        static of =>
        [
            of.Value(nameof(Participant.Role), Leaves.Term<ParticipantRole>),
            of.Value(nameof(Participant.Party), Leaves.LocalId),
            of.Record(nameof(Participant.Name), static record => record.Name, ValueShapes.Names),
        ]);

    public static RecordShape<ClaimTime> ClaimTimes { get; } = new(
        static () => new() { Role = default, Value = null! },
        static of =>
        [
            of.Value(nameof(ClaimTime.Role), Leaves.Set<TimeRole>),
            of.Record(nameof(ClaimTime.Value), static record => record.Value, ValueShapes.ReportedTimes),
        ]);

    public static RecordShape<ClaimPlace> ClaimPlaces { get; } = new(
        static () => new() { Role = default, Value = null! },
        static of =>
        [
            of.Value(nameof(ClaimPlace.Role), Leaves.Set<PlaceRole>),
            of.Record(nameof(ClaimPlace.Value), static record => record.Value, ValueShapes.Places),
        ]);

    public static RecordShape<Qualifier> Qualifiers { get; } = new(
        static () => new() { Kind = null!, Text = null! },
        static of =>
        [
            of.Value(nameof(Qualifier.Kind), Leaves.Term<QualifierKind>),
            of.Record(nameof(Qualifier.Text), static record => record.Text, ValueShapes.LocalizedTexts),
            of.Value(nameof(Qualifier.Claim), Leaves.LocalId),
            of.Value(nameof(Qualifier.Polarity), Leaves.OptionalSet<Polarity>),
        ]);

    public static RecordShape<TextPositionSelector> TextPositionSelectors { get; } = new(
        static () => new() { Start = default, End = default },
        static of =>
        [
            of.Value(nameof(TextPositionSelector.Start), Leaves.Count),
            of.Value(nameof(TextPositionSelector.End), Leaves.Count),
        ],
        UnionShape<Selector>.TagName);

    public static RecordShape<TextQuoteSelector> TextQuoteSelectors { get; } = new(
        static () => new() { Exact = null! },
        static of =>
        [
            of.Text(nameof(TextQuoteSelector.Exact), static record => record.Exact),
            of.Text(nameof(TextQuoteSelector.Prefix), static record => record.Prefix),
            of.Text(nameof(TextQuoteSelector.Suffix), static record => record.Suffix),
        ],
        UnionShape<Selector>.TagName);

    public static RecordShape<FragmentSelector> FragmentSelectors { get; } = new(
        static () => new() { Value = null! },
        static of =>
        [
            of.Text(nameof(FragmentSelector.Value), static record => record.Value),
            of.Value(nameof(FragmentSelector.ConformsTo), Leaves.Address),
        ],
        UnionShape<Selector>.TagName);

    public static IItemShape<Selector> Selectors { get; } = new UnionShape<Selector>(TextPositionSelectors, TextQuoteSelectors, FragmentSelectors);

    public static RecordShape<ClaimEvidence> ClaimEvidences { get; } = new(
        static () => new() { Ref = null! },
        static of =>
        [
            of.Value(nameof(ClaimEvidence.Ref), Leaves.LocalId),
            of.Value(nameof(ClaimEvidence.Role), Leaves.OptionalSet<EvidenceRole>),
            of.Records(nameof(ClaimEvidence.Selectors), static record => record.Selectors, Selectors),
        ]);

    public static RecordShape<Extraction> Extractions { get; } = new(
        static () => new() { Method = default },
        static of =>
        [
            of.Value(nameof(Extraction.Method), Leaves.Set<ExtractionMethod>),
            of.Text(nameof(Extraction.Agent), static record => record.Agent),
            of.Value(nameof(Extraction.Confidence), Leaves.OptionalFigure),
        ]);

    public static RecordShape<Claim> Claims { get; } = new(
        static () => new() { Id = null!, Statement = null! },
        static of =>
        [
            of.Value(nameof(Claim.Id), Leaves.LocalId),
            of.Record(nameof(Claim.Statement), static record => record.Statement, ValueShapes.LocalizedTexts),
            of.Record(nameof(Claim.Original), static record => record.Original, ValueShapes.LocalizedTexts),
            of.Value(nameof(Claim.Event), Leaves.LocalId),
            of.Value(nameof(Claim.Polarity), Leaves.OptionalSet<Polarity>),
            of.Value(nameof(Claim.Stage), Leaves.OptionalSet<Stage>),
            of.Value(nameof(Claim.Certainty), Leaves.OptionalSet<Certainty>),
            of.Records(nameof(Claim.Attributions), static record => record.Attributions, Attributions),
            of.Records(nameof(Claim.Participants), static record => record.Participants, Participants),
            of.Records(nameof(Claim.Quantities), static record => record.Quantities, ValueShapes.Quantities),
            of.Records(nameof(Claim.Times), static record => record.Times, ClaimTimes),
            of.Records(nameof(Claim.Places), static record => record.Places, ClaimPlaces),
            of.Records(nameof(Claim.Qualifiers), static record => record.Qualifiers, Qualifiers),
            of.Records(nameof(Claim.Evidence), static record => record.Evidence, ClaimEvidences),
            of.Value(nameof(Claim.Placement), Leaves.OptionalSet<Placement>),
            of.Record(nameof(Claim.Extraction), static record => record.Extraction, Extractions),
            of.Text(nameof(Claim.Note), static record => record.Note),
        ]);
}
