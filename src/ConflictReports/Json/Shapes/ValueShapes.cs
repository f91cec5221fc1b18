using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>The shapes of the values that are records. A record stands after those that it holds.</summary>
internal static class ValueShapes
{
    public static RecordShape<LocalizedText> LocalizedTexts { get; } = new(
        static () => new() { Text = null! },
        static of =>
        [
            of.Text(nameof(LocalizedText.Text), static record => record.Text),
            of.Value(nameof(LocalizedText.Language), Leaves.Language),
        ]);

    public static RecordShape<Name> Names { get; } = new(
        static () => new() { Text = null! },
        static of =>
        [
            of.Text(nameof(Name.Text), static record => record.Text),
            of.Value(nameof(Name.Language), Leaves.Language),
            of.Value(nameof(Name.Kind), Leaves.OptionalSet<NameKind>),
        ]);

    public static RecordShape<Identifier> Identifiers { get; } = new(
        static () => new() { Scheme = null!, Value = null! },
        static of =>
        [
            of.Value(nameof(Identifier.Scheme), Leaves.Term<Scheme>),
            of.Text(nameof(Identifier.Value), static record => record.Value),
        ]);

    public static RecordShape<SchemeCode> SchemeCodes { get; } = new(
        static () => new() { Scheme = null!, Code = null! },
        static of =>
        [
            of.Value(nameof(SchemeCode.Scheme), Leaves.Term<Scheme>),
            of.Text(nameof(SchemeCode.Code), static record => record.Code),
        ]);

    public static RecordShape<TimeAnchor> TimeAnchors { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(TimeAnchor.Edtf), Leaves.Edtf),
            of.Value(nameof(TimeAnchor.Event), Leaves.LocalId),
            of.Value(nameof(TimeAnchor.Relation), Leaves.OptionalSet<AnchorRelation>),
        ]);

    public static RecordShape<ReportedTime> ReportedTimes { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(ReportedTime.Edtf), Leaves.Edtf),
            of.Text(nameof(ReportedTime.Verbatim), static record => record.Verbatim),
            of.Value(nameof(ReportedTime.Basis), Leaves.OptionalSet<TimeBasis>),
            of.Record(nameof(ReportedTime.Anchor), static record => record.Anchor, TimeAnchors),
            of.Text(nameof(ReportedTime.Zone), static record => record.Zone),
        ]);

    public static RecordShape<Quantity> Quantities { get; } = new(
        static () => new() { Measure = null! },
        static of =>
        [
            of.Value(nameof(Quantity.Measure), Leaves.Term<Measure>),
            of.Value(nameof(Quantity.Unit), Leaves.Term<CountingUnit>),
            of.List(nameof(Quantity.Of), Leaves.Term<Population>),
            of.Value(nameof(Quantity.Side), Leaves.LocalId),
            of.Value(nameof(Quantity.Approximator), Leaves.OptionalSet<Approximator>),
            of.Value(nameof(Quantity.Min), Leaves.OptionalFigure),
            of.Value(nameof(Quantity.Max), Leaves.OptionalFigure),
            of.Value(nameof(Quantity.Best), Leaves.OptionalFigure),
            of.Value(nameof(Quantity.MinExclusive), Leaves.OptionalBoolean),
            of.Value(nameof(Quantity.MaxExclusive), Leaves.OptionalBoolean),
            of.Value(nameof(Quantity.Scope), Leaves.OptionalSet<QuantityScope>),
            of.Record(nameof(Quantity.AsOf), static record => record.AsOf, ReportedTimes),
            of.Value(nameof(Quantity.Convention), Leaves.OptionalSet<CountingConvention>),
            of.Text(nameof(Quantity.Verbatim), static record => record.Verbatim),
        ]);

    public static RecordShape<Place> Places { get; } = new(
        static () => new(),
        static of =>
        [
            of.Records(nameof(Place.Names), static record => record.Names, Names),
            of.Value(nameof(Place.Kind), Leaves.Term<PlaceKind>),
            of.Value(nameof(Place.Relation), Leaves.OptionalSet<PlaceRelation>),
            of.List(nameof(Place.Countries), Leaves.Country),
            of.Texts(nameof(Place.Admin), static record => record.Admin),
            of.Records(nameof(Place.Identifiers), static record => record.Identifiers, Identifiers),
            of.Value(nameof(Place.Geometry), Leaves.Geometry),
            of.Value(nameof(Place.CoordinateRole), Leaves.OptionalSet<CoordinateRole>),
            of.Value(nameof(Place.RadiusMeters), Leaves.OptionalFigure),
            of.Record(nameof(Place.Precision), static record => record.Precision, SchemeCodes),
        ]);
}
