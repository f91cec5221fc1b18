using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>The shapes of a report and its items but the claims and the ratings. A record stands after those that it holds.</summary>
internal static class ReportShapes
{
    public static RecordShape<RevisionInfo> RevisionInfos { get; } = new(
        static () => new() { Number = default },
        static of =>
        [
            of.Value(nameof(RevisionInfo.Number), Leaves.Count),
            of.Value(nameof(RevisionInfo.RecordedAt), Leaves.Timestamp),
            of.List(nameof(RevisionInfo.Supersedes), Leaves.Digest),
            of.Value(nameof(RevisionInfo.Status), Leaves.OptionalSet<RevisionStatus>),
            of.Record(nameof(RevisionInfo.Reason), static record => record.Reason, ValueShapes.LocalizedTexts),
        ]);

    public static RecordShape<Translation> Translations { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(Translation.From), Leaves.Language),
            of.Value(nameof(Translation.To), Leaves.Language),
            of.Value(nameof(Translation.Method), Leaves.OptionalSet<TranslationMethod>),
        ]);

    public static RecordShape<Derivation> Derivations { get; } = new(
        static () => new() { Kind = default },
        static of =>
        [
            of.Value(nameof(Derivation.Kind), Leaves.Set<DerivationKind>),
            of.Value(nameof(Derivation.Report), Leaves.ReportId),
            of.Value(nameof(Derivation.Url), Leaves.Address),
            of.Value(nameof(Derivation.Source), Leaves.LocalId),
            of.Record(nameof(Derivation.Translation), static record => record.Translation, Translations),
            of.Record(nameof(Derivation.Of), static record => record.Of, new SelfShape<Derivation>(static () => Derivations!)),
            of.Text(nameof(Derivation.Note), static record => record.Note),
        ]);

    public static RecordShape<Affiliation> Affiliations { get; } = new(
        static () => new() { To = null! },
        static of =>
        [
            of.Value(nameof(Affiliation.To), Leaves.LocalId),
            of.Value(nameof(Affiliation.Kind), Leaves.Term<AffiliationKind>),
        ]);

    public static RecordShape<Source> Sources { get; } = new(
        static () => new() { Id = null!, Kind = null! },
        static of =>
        [
            of.Value(nameof(Source.Id), Leaves.LocalId),
            of.Value(nameof(Source.Kind), Leaves.Term<SourceKind>),
            of.Records(nameof(Source.Names), static record => record.Names, ValueShapes.Names),
            of.Text(nameof(Source.Descriptor), static record => record.Descriptor),
            of.Value(nameof(Source.Anonymity), Leaves.OptionalSet<Anonymity>),
            of.Value(nameof(Source.Country), Leaves.Country),
            of.Records(nameof(Source.Identifiers), static record => record.Identifiers, ValueShapes.Identifiers),
            of.Records(nameof(Source.Affiliations), static record => record.Affiliations, Affiliations),
            of.Text(nameof(Source.Note), static record => record.Note),
        ]);

    public static RecordShape<Actor> Actors { get; } = new(
        static () => new() { Id = null!, Kind = null! },
        static of =>
        [
            of.Value(nameof(Actor.Id), Leaves.LocalId),
            of.Value(nameof(Actor.Kind), Leaves.Term<SourceKind>),
            of.Records(nameof(Actor.Names), static record => record.Names, ValueShapes.Names),
            of.Text(nameof(Actor.Descriptor), static record => record.Descriptor),
            of.Value(nameof(Actor.Country), Leaves.Country),
            of.Records(nameof(Actor.Identifiers), static record => record.Identifiers, ValueShapes.Identifiers),
            of.Records(nameof(Actor.Affiliations), static record => record.Affiliations, Affiliations),
            of.Text(nameof(Actor.Note), static record => record.Note),
        ]);

    public static RecordShape<Event> Events { get; } = new(
        static () => new() { Id = null!, Type = null! },
        static of =>
        [
            of.Value(nameof(Event.Id), Leaves.LocalId),
            of.Value(nameof(Event.Type), Leaves.Term<EventType>),
            of.Text(nameof(Event.Label), static record => record.Label),
            of.Records(nameof(Event.Codes), static record => record.Codes, ValueShapes.SchemeCodes),
            of.Records(nameof(Event.Identifiers), static record => record.Identifiers, ValueShapes.Identifiers),
            of.Value(nameof(Event.PartOf), Leaves.LocalId),
            of.List(nameof(Event.PossiblySameAs), Leaves.LocalId),
            of.Value(nameof(Event.Granularity), Leaves.OptionalSet<EventGranularity>),
        ]);

    public static RecordShape<Enquiry> Enquiries { get; } = new(
        static () => new() { Outcome = default },
        static of =>
        [
            of.Value(nameof(Enquiry.Id), Leaves.LocalId),
            of.Value(nameof(Enquiry.By), Leaves.LocalId),
            of.Value(nameof(Enquiry.To), Leaves.LocalId),
            of.List(nameof(Enquiry.About), Leaves.Reference),
            of.Value(nameof(Enquiry.Outcome), Leaves.Set<EnquiryOutcome>),
            of.List(nameof(Enquiry.Aspects), Leaves.Term<EnquiryAspect>),
            of.Record(nameof(Enquiry.At), static record => record.At, ValueShapes.ReportedTimes),
            of.Text(nameof(Enquiry.Note), static record => record.Note),
        ]);

    public static RecordShape<ClaimRelation> ClaimRelations { get; } = new(
        static () => new() { From = null!, To = null!, Kind = default },
        static of =>
        [
            of.Value(nameof(ClaimRelation.Id), Leaves.LocalId),
            of.Value(nameof(ClaimRelation.From), Leaves.Reference),
            of.Value(nameof(ClaimRelation.To), Leaves.Reference),
            of.Value(nameof(ClaimRelation.Kind), Leaves.Set<RelationKind>),
            of.Value(nameof(ClaimRelation.Aspect), Leaves.OptionalSet<RelationAspect>),
            of.Value(nameof(ClaimRelation.AssertedBy), Leaves.LocalId),
            of.Text(nameof(ClaimRelation.Note), static record => record.Note),
        ]);

    public static RecordShape<IdentityJudgement> IdentityJudgements { get; } = new(
        static () => new() { Left = null!, Right = null!, Verdict = default },
        static of =>
        [
            of.Value(nameof(IdentityJudgement.Id), Leaves.LocalId),
            of.Value(nameof(IdentityJudgement.Left), Leaves.Reference),
            of.Value(nameof(IdentityJudgement.Right), Leaves.Reference),
            of.Value(nameof(IdentityJudgement.Verdict), Leaves.Set<IdentityVerdict>),
            of.Value(nameof(IdentityJudgement.By), Leaves.LocalId),
            of.Value(nameof(IdentityJudgement.At), Leaves.Timestamp),
            of.Text(nameof(IdentityJudgement.Note), static record => record.Note),
        ]);

    public static RecordShape<ArchiveCopy> ArchiveCopies { get; } = new(
        static () => new() { Url = null! },
        static of =>
        [
            of.Value(nameof(ArchiveCopy.Url), Leaves.Address),
            of.Text(nameof(ArchiveCopy.Service), static record => record.Service),
            of.Value(nameof(ArchiveCopy.CapturedAt), Leaves.Timestamp),
            of.Text(nameof(ArchiveCopy.Format), static record => record.Format),
        ]);

    public static RecordShape<ContentHash> ContentHashes { get; } = new(
        static () => new() { Algorithm = null!, Value = null! },
        static of =>
        [
            of.Value(nameof(ContentHash.Algorithm), Leaves.Term<HashAlgorithm>),
            of.Text(nameof(ContentHash.Value), static record => record.Value),
        ]);

    public static RecordShape<Capture> Captures { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(Capture.At), Leaves.Timestamp),
            of.Text(nameof(Capture.By), static record => record.By),
            of.Text(nameof(Capture.Tool), static record => record.Tool),
            of.Value(nameof(Capture.RequestUrl), Leaves.Address),
            of.Value(nameof(Capture.FinalUrl), Leaves.Address),
            of.Value(nameof(Capture.Status), Leaves.OptionalCount),
        ]);

    public static RecordShape<Evidence> EvidenceItems { get; } = new(
        static () => new() { Id = null!, Kind = null! },
        static of =>
        [
            of.Value(nameof(Evidence.Id), Leaves.LocalId),
            of.Value(nameof(Evidence.Kind), Leaves.Term<EvidenceKind>),
            of.Text(nameof(Evidence.Description), static record => record.Description),
            of.Value(nameof(Evidence.Creator), Leaves.LocalId),
            of.Value(nameof(Evidence.Url), Leaves.Address),
            of.Records(nameof(Evidence.Archives), static record => record.Archives, ArchiveCopies),
            of.Records(nameof(Evidence.Hashes), static record => record.Hashes, ContentHashes),
            of.Text(nameof(Evidence.MediaType), static record => record.MediaType),
            of.Records(nameof(Evidence.Identifiers), static record => record.Identifiers, ValueShapes.Identifiers),
            of.Record(nameof(Evidence.Capture), static record => record.Capture, Captures),
            of.List(nameof(Evidence.Sensitivity), Leaves.Term<Sensitivity>),
        ]);

    public static RecordShape<Extension> Extensions { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(Extension.MustUnderstand), Leaves.OptionalBoolean),
            of.Value(nameof(Extension.Data), Leaves.Fragment),
        ]);

    public static RecordShape<ConflictReport> ConflictReports { get; } = new(
        static () => new() { SchemaVersion = null!, Id = null!, Publisher = null!, Sources = default },
        static of =>
        [
            of.Text(nameof(ConflictReport.SchemaAddress), static record => record.SchemaAddress),
            of.Value(nameof(ConflictReport.SchemaVersion), Leaves.SchemaVersion),
            of.Value(nameof(ConflictReport.Id), Leaves.ReportId),
            of.Record(nameof(ConflictReport.Revision), static record => record.Revision, RevisionInfos),
            of.Value(nameof(ConflictReport.Kind), Leaves.Term<ReportKind>),
            of.Record(nameof(ConflictReport.Title), static record => record.Title, ValueShapes.LocalizedTexts),
            of.Record(nameof(ConflictReport.Summary), static record => record.Summary, ValueShapes.LocalizedTexts),
            of.Value(nameof(ConflictReport.Language), Leaves.Language),
            of.Value(nameof(ConflictReport.Publisher), Leaves.LocalId),
            of.List(nameof(ConflictReport.Authors), Leaves.LocalId),
            of.Value(nameof(ConflictReport.RecordedBy), Leaves.LocalId),
            of.Value(nameof(ConflictReport.Url), Leaves.Address),
            of.Record(nameof(ConflictReport.Published), static record => record.Published, ValueShapes.ReportedTimes),
            of.Value(nameof(ConflictReport.PublicationStatus), Leaves.OptionalSet<PublicationStatus>),
            of.Value(nameof(ConflictReport.RetrievedAt), Leaves.Timestamp),
            of.Records(nameof(ConflictReport.DerivedFrom), static record => record.DerivedFrom, Derivations),
            of.Value(nameof(ConflictReport.Marking), Leaves.OptionalSet<TrafficLight>),
            of.Records(nameof(ConflictReport.Sources), static record => record.Sources, Sources),
            of.Records(nameof(ConflictReport.Actors), static record => record.Actors, Actors),
            of.Records(nameof(ConflictReport.Events), static record => record.Events, Events),
            of.Records(nameof(ConflictReport.Claims), static record => record.Claims, ClaimShapes.Claims),
            of.Records(nameof(ConflictReport.Enquiries), static record => record.Enquiries, Enquiries),
            of.Records(nameof(ConflictReport.Relations), static record => record.Relations, ClaimRelations),
            of.Records(nameof(ConflictReport.Ratings), static record => record.Ratings, RatingShapes.Ratings),
            of.Records(nameof(ConflictReport.Judgements), static record => record.Judgements, IdentityJudgements),
            of.Records(nameof(ConflictReport.Evidence), static record => record.Evidence, EvidenceItems),
            of.Extensions(nameof(ConflictReport.Extensions), static record => record.Extensions),
        ]);
}
