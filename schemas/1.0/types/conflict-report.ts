/**
 * The types of ConflictReport.
 *
 * Generated from https://w3id.org/conflict-reports/schemas/1.0/conflict-report.schema.json; not to be edited.
 *
 * - A type says which members there are and what they hold. The forms of texts and the ranges of numbers stand in the
 *   schema alone: validate what you send.
 * - What is not said is left out, never null. Compile with exactOptionalPropertyTypes, so that undefined is no value
 *   either.
 * - No list is empty: leave the member out instead.
 * - A document may have members that are not named here: those of a newer minor version, or a partner's own. Parsing
 *   keeps them, but they have no type, for an index signature would hide every misspelt name from the compiler. To give
 *   yours one, extend the interface that has it.
 *
 * @packageDocumentation
 */

/**
 * A report: what one publication says about an armed conflict, who says it and on whose word.
 *
 * @example
 * ```json
 * {
 *   "schemaVersion": "1.0",
 *   "id": "https://partner.example/reports/17",
 *   "language": "en",
 *   "publisher": "wire",
 *   "sources": [
 *     {
 *       "id": "wire",
 *       "kind": "agency",
 *       "names": [
 *         {
 *           "text": "Example Wire"
 *         }
 *       ]
 *     },
 *     {
 *       "id": "official",
 *       "kind": "office-holder",
 *       "descriptor": "a regional health official"
 *     }
 *   ],
 *   "claims": [
 *     {
 *       "id": "c1",
 *       "statement": {
 *         "text": "People were wounded in a drone strike on the depot."
 *       },
 *       "stage": "completed",
 *       "attributions": [
 *         {
 *           "hops": [
 *             {
 *               "source": "official",
 *               "verb": "confirms"
 *             }
 *           ]
 *         }
 *       ],
 *       "quantities": [
 *         {
 *           "measure": "wounded",
 *           "of": [
 *             "civilians"
 *           ],
 *           "approximator": "at-least",
 *           "min": 12
 *         }
 *       ],
 *       "times": [
 *         {
 *           "role": "occurred",
 *           "value": {
 *             "edtf": "2024-05-02",
 *             "basis": "stated"
 *           }
 *         }
 *       ]
 *     }
 *   ]
 * }
 * ```
 */
export interface ConflictReport {
  /** The address of a schema, for editors; otherwise ignored, but kept and digested. */
  $schema?: string;
  /** The version of the format, such as 1.0. */
  schemaVersion: SchemaVersion;
  /** The id: an absolute URI that the recorder mints, the same for every revision. */
  id: ReportId;
  /** Which revision this is. Default: not said. */
  revision?: RevisionInfo;
  /** What kind of publication it reports. Default: not said. */
  kind?: ReportKind;
  /** The title of the publication. */
  title?: LocalizedText;
  /** What the publication says, in few words. */
  summary?: LocalizedText;
  /** The language of the texts that name none of their own (BCP 47). Default: not said. */
  language?: LanguageTag;
  /** The local id of the source that published the page. */
  publisher: LocalId;
  /** The local ids of the sources that wrote the page. */
  authors?: LocalId[];
  /** The local id of the source that made this report of it. Default: the publisher. */
  recordedBy?: LocalId;
  /** The address of the page that is reported. */
  url?: WebAddress;
  /** When the page was published. */
  published?: ReportedTime;
  /** What became of the page. Default: not said. */
  publicationStatus?: PublicationStatus;
  /** When the page was fetched. */
  retrievedAt?: Timestamp;
  /** What the page was made from: the ones it reprints, translates or summarizes. */
  derivedFrom?: Derivation[];
  /** Who may see this report (TLP 2.0). Default: not said. */
  marking?: TrafficLight;
  /** Whoever publishes or says something. */
  sources: Source[];
  /** Whoever only acts or suffers. */
  actors?: Actor[];
  /** What the claims speak of. */
  events?: Event[];
  /** What is said: each proposition with whoever says it. */
  claims?: Claim[];
  /** What was asked, and what came of it. */
  enquiries?: Enquiry[];
  /** What somebody says of pairs of claims. */
  relations?: ClaimRelation[];
  /** How somebody rates claims, sources and evidence. */
  ratings?: Rating[];
  /** What somebody decided to be the same or different. */
  judgements?: IdentityJudgement[];
  /** What the claims point at. */
  evidence?: Evidence[];
  /** What partners add, by the URI of the extension. */
  extensions?: { [uri: string]: Extension };
}

/** Which revision of a report this document is, and what it replaces. */
export interface RevisionInfo {
  /** The number of the revision, from 1. */
  number: number;
  /** When the recorder made it. */
  recordedAt?: Timestamp;
  /** The digests of the revisions it replaces. */
  supersedes?: Digest[];
  /** Whether the report stands. Default: active. */
  status?: RevisionStatus;
  /** Why it was revised or retracted. */
  reason?: LocalizedText;
}

/** A text and the language it is written in. */
export interface LocalizedText {
  /** The text. Never empty. */
  text: string;
  /** The language (BCP 47). Default: the report's language. */
  language?: LanguageTag;
}

/** A time as a text gives it: as precise as the text and no more. At least one of edtf and verbatim must be there. */
export interface ReportedTime {
  /** The time in EDTF (ISO 8601-2), levels 0 to 2. */
  edtf?: Edtf;
  /** The words as printed, such as last week. Never empty. */
  verbatim?: string;
  /** What edtf rests on. Default: not said. */
  basis?: TimeBasis;
  /** What a relative time is relative to. */
  anchor?: TimeAnchor;
  /**
   * The time zone of a local time: an IANA name such as Europe/Minsk, or an offset such as +03:00. Default: not known.
   */
  zone?: string;
}

/** What a relative time is relative to. At least one of edtf and event must be there. */
export interface TimeAnchor {
  /** The time that the expression starts from. */
  edtf?: Edtf;
  /** The local id of the event that the expression starts from. */
  event?: LocalId;
  /** Where the time lies, seen from the anchor. Default: not said. */
  relation?: AnchorRelation;
}

/** What a report was made from: the page it reprints, summarizes or translates. */
export interface Derivation {
  /** How it was made from it. */
  kind: DerivationKind;
  /** The id of the report of that page, if there is one. */
  report?: ReportId;
  /** The address of that page, the one it was made from. */
  url?: WebAddress;
  /** The local id of the source that published it. */
  source?: LocalId;
  /** That it was translated on the way. */
  translation?: Translation;
  /** What that one derives from in turn. */
  of?: Derivation;
  /** A remark for people. Never empty. */
  note?: string;
}

/** That a text was translated, and how. */
export interface Translation {
  /** The language it was translated from (BCP 47). */
  from?: LanguageTag;
  /** The language it was translated to (BCP 47). */
  to?: LanguageTag;
  /** By a person or by a machine. Default: not said. */
  method?: TranslationMethod;
}

/** Whoever publishes or says something. */
export interface Source {
  /** The local id, unique over the whole report. */
  id: LocalId;
  /** What kind of party it is. */
  kind: SourceKind;
  /** Its names, in every spelling that was met. */
  names?: Name[];
  /** What the text calls it where it gives no name, such as a regional health official. Never empty. */
  descriptor?: string;
  /** Whether the text names it. Default: named if it has names, otherwise unnamed. */
  anonymity?: Anonymity;
  /** The country it belongs to (ISO 3166-1 alpha-2). */
  country?: CountryCode;
  /** What registers call it; two parties that share one are the same. */
  identifiers?: Identifier[];
  /** Whom it belongs to or speaks for, as the text says. */
  affiliations?: Affiliation[];
  /** A remark for people. Never empty. */
  note?: string;
}

/** A name of a party or a place, in one spelling. */
export interface Name {
  /** The name as spelt. Never empty. */
  text: string;
  /** The language or script of the spelling (BCP 47). Default: the report's language. */
  language?: LanguageTag;
  /** What kind of spelling it is. Default: not said. */
  kind?: NameKind;
}

/** A name that a scheme gives to one thing: a Wikidata item, a domain, a registry number. */
export interface Identifier {
  /** The scheme that issues the value. */
  scheme: Scheme;
  /** The value, in the spelling of the scheme. Never empty. */
  value: string;
}

/** That a party belongs to, speaks for or is led by another. */
export interface Affiliation {
  /** The local id of the other source or actor. */
  to: LocalId;
  /** How they belong together. Default: not said. */
  kind?: AffiliationKind;
}

/** Whoever only acts or suffers in the report, and says nothing in it. */
export interface Actor {
  /** The local id, unique over the whole report. */
  id: LocalId;
  /** What kind of party it is. */
  kind: SourceKind;
  /** Its names, in every spelling that was met. */
  names?: Name[];
  /** What the text calls it where it gives no name, such as a regional health official. Never empty. */
  descriptor?: string;
  /** The country it belongs to (ISO 3166-1 alpha-2). */
  country?: CountryCode;
  /** What registers call it; two parties that share one are the same. */
  identifiers?: Identifier[];
  /** Whom it belongs to or speaks for, as the text says. */
  affiliations?: Affiliation[];
  /** A remark for people. Never empty. */
  note?: string;
}

/** A thing in the world that claims speak of. */
export interface Event {
  /** The local id, unique over the whole report. */
  id: LocalId;
  /** What kind of event it is. */
  type: EventType;
  /** A few words for people. Never empty. */
  label?: string;
  /** The kind of event in codes of other schemes. */
  codes?: SchemeCode[];
  /** What registers call it; two events that share one are the same. */
  identifiers?: Identifier[];
  /** The local id of the larger event that it is a part of. */
  partOf?: LocalId;
  /** The local ids of events that may be the same: the text does not tell. */
  possiblySameAs?: LocalId[];
  /** Whether it is one event or many counted together. Default: not said, read as single. */
  granularity?: EventGranularity;
}

/** A code of a scheme of others, kept as it stands there. */
export interface SchemeCode {
  /** The scheme that defines the code. */
  scheme: Scheme;
  /** The code, in the spelling of the scheme. Never empty. */
  code: string;
}

/** One proposition by one innermost speaker, with its whole chain of attribution. */
export interface Claim {
  /** The local id, unique over the whole report. */
  id: LocalId;
  /** The proposition in the recorder's words: one positive sentence, no hedge, no attribution. */
  statement: LocalizedText;
  /** The words as published, in the language uttered. */
  original?: LocalizedText;
  /** The local id of the event it speaks of. */
  event?: LocalId;
  /** Whether the innermost speaker holds it true. Default: affirmed. */
  polarity?: Polarity;
  /** How far the deed has come. Default: not said. */
  stage?: Stage;
  /** How sure the innermost speaker is. Default: asserted. */
  certainty?: Certainty;
  /** The parallel routes of the same proposition. Default: one, the outlet's own voice. */
  attributions?: Attribution[];
  /** Who takes part, and as what. */
  participants?: Participant[];
  /** How many or how much. */
  quantities?: Quantity[];
  /** When it happened, begins, ends or is due. */
  times?: ClaimTime[];
  /** Where it happened, from where and to where. */
  places?: ClaimPlace[];
  /** Why, what for, on what condition. */
  qualifiers?: Qualifier[];
  /** The evidence that states, supports, refutes or illustrates it. */
  evidence?: ClaimEvidence[];
  /** Where in the report it stands. Default: not said. */
  placement?: Placement;
  /** How it was taken from the text. Default: not said. */
  extraction?: Extraction;
  /** A remark for people. Never empty. */
  note?: string;
}

/** One route by which a proposition came to the outlet. */
export interface Attribution {
  /** The speakers, inward from the first one that the outlet quotes. Default: none, the outlet's own voice. */
  hops?: Hop[];
  /** How the innermost speaker knows, or the outlet where there is no hop. Default: not said. */
  basisOfKnowledge?: BasisOfKnowledge;
}

/** One speaker on the way of a claim to the outlet. */
export interface Hop {
  /** The local id of the source that speaks. */
  source: LocalId;
  /** How it says it. */
  verb: AttributionVerb;
  /** How its words are given; imputed is never an origin. Default: not said. */
  directness?: Directness;
  /** When the speaker said so. */
  at?: ReportedTime;
  /** The language it spoke (BCP 47). */
  language?: LanguageTag;
  /** What the speaker is quoted from. */
  cites?: Citation;
  /** A remark for people. Never empty. */
  note?: string;
}

/** What a speaker is quoted from. At least one of report, url, kind, title and published must be there. */
export interface Citation {
  /** The id of the report of it, if there is one. */
  report?: ReportId;
  /** The address of what is quoted from. */
  url?: WebAddress;
  /** What kind of publication it is; a platform is named by it, not by a hop. */
  kind?: ReportKind;
  /** The title of what is quoted from. */
  title?: LocalizedText;
  /** When what is quoted from was published. */
  published?: ReportedTime;
}

/** Who takes part in what a claim says, and as what. At least one of party and name must be there. */
export interface Participant {
  /** The part that the party takes. */
  role: ParticipantRole;
  /** The local id of the source or actor. */
  party?: LocalId;
  /** A name, where the report has no entry for the party. */
  name?: Name;
}

/** How many or how much, with the hedge as printed and no figure that was not. */
export interface Quantity {
  /** What happened to those counted, or what is measured. */
  measure: Measure;
  /** What one counts. Default: a person, for the measures that count people; for others not said. */
  unit?: CountingUnit;
  /** Whom or what it is counted of; several: all of them together. */
  of?: Population[];
  /** The local id of the source or actor whose people or things they are. */
  side?: LocalId;
  /** The hedge. Default: none, a bare figure. */
  approximator?: Approximator;
  /** The lower bound; included, unless minExclusive or the approximator says otherwise. */
  min?: Figure;
  /** The upper bound; included, unless maxExclusive or the approximator says otherwise. */
  max?: Figure;
  /** The one figure, or the best estimate. */
  best?: Figure;
  /** Whether min itself is excluded. Default: only for more-than. */
  minExclusive?: boolean;
  /** Whether max itself is excluded. Default: only for fewer-than. */
  maxExclusive?: boolean;
  /** Whether it is a total, an addition or a rate. Default: not said. */
  scope?: QuantityScope;
  /** The time up to which it was counted. */
  asOf?: ReportedTime;
  /** By whose convention the figure was made. Default: not said, read as stated. */
  convention?: CountingConvention;
  /** The words as printed, such as at least a dozen. Never empty. */
  verbatim?: string;
}

/** A time of what a claim says, and which one. */
export interface ClaimTime {
  /** Which time it is. */
  role: TimeRole;
  /** The time itself. */
  value: ReportedTime;
}

/** A place of what a claim says, and which one. */
export interface ClaimPlace {
  /** Which place it is. */
  role: PlaceRole;
  /** The place itself. */
  value: Place;
}

/** A place as a text gives it, with as much of a location as is known. */
export interface Place {
  /** The names of the place, in every spelling that was met. */
  names?: Name[];
  /** What kind of place it is. Default: not said. */
  kind?: PlaceKind;
  /** How the thing lies to the place. Default: not said, read as at it. */
  relation?: PlaceRelation;
  /** The countries it lies in, or that claim it (ISO 3166-1 alpha-2). */
  countries?: CountryCode[];
  /** The names of the administrative areas it lies in, from the largest to the smallest. */
  admin?: string[];
  /** What registers call it. */
  identifiers?: Identifier[];
  /** Its shape or position: a GeoJSON geometry (RFC 7946), longitude before latitude, WGS 84. */
  geometry?: Geometry;
  /** What the geometry stands for. Default: not said. */
  coordinateRole?: CoordinateRole;
  /** How far from the geometry the thing may have been, in metres, 0 or more. */
  radiusMeters?: Figure;
  /** The precision in another scheme's code, such as UCDP's or ACLED's. */
  precision?: SchemeCode;
}

/**
 * A GeoJSON geometry (RFC 7946, section 3.1) of any type, kept as it came with its bbox and the members that the RFC
 * does not know.
 */
export type Geometry = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon | GeometryCollection;

/** One position on a map. */
export interface Point {
  type: "Point";
  /** The position: longitude and latitude in degrees (WGS 84), in this order, and perhaps the altitude in metres. */
  coordinates: Position;
}

/** Several positions that belong together. */
export interface MultiPoint {
  type: "MultiPoint";
  /**
   * A list of positions (at least 1); a position is longitude and latitude in degrees (WGS 84), in this order, and
   * perhaps the altitude in metres.
   */
  coordinates: Position[];
}

/** A line through positions, such as a route. */
export interface LineString {
  type: "LineString";
  /**
   * A list of positions (at least 2); a position is longitude and latitude in degrees (WGS 84), in this order, and
   * perhaps the altitude in metres. At least 2 items.
   */
  coordinates: Position[];
}

/** Several lines that belong together. */
export interface MultiLineString {
  type: "MultiLineString";
  /**
   * A list of lines (at least 1), each a list of positions (at least 2); a position is longitude and latitude in
   * degrees (WGS 84), in this order, and perhaps the altitude in metres.
   */
  coordinates: Position[][];
}

/** An area: its outer ring, then the rings of its holes; a ring ends at the position where it begins. */
export interface Polygon {
  type: "Polygon";
  /**
   * A list of rings (at least 1), each a list of positions (at least 4); a position is longitude and latitude in
   * degrees (WGS 84), in this order, and perhaps the altitude in metres.
   */
  coordinates: Position[][];
}

/** Several areas that belong together. */
export interface MultiPolygon {
  type: "MultiPolygon";
  /**
   * A list of polygons (at least 1), each a list of rings (at least 1), each a list of positions (at least 4); a
   * position is longitude and latitude in degrees (WGS 84), in this order, and perhaps the altitude in metres.
   */
  coordinates: Position[][][];
}

/** Several geometries of any type. */
export interface GeometryCollection {
  type: "GeometryCollection";
  /** The geometries, at least one. */
  geometries: Geometry[];
}

/** A reason, purpose, pretext, condition or comparison that the speaker gives with the proposition. */
export interface Qualifier {
  /** What the qualifier adds to the claim. */
  kind: QualifierKind;
  /** The words of the recorder. */
  text: LocalizedText;
  /** The local id of the claim that says the same as a proposition of its own. */
  claim?: LocalId;
  /** Whether the speaker holds it true. Default: affirmed. */
  polarity?: Polarity;
}

/** Where a piece of evidence bears on a claim. */
export interface ClaimEvidence {
  /** The local id of the evidence. */
  ref: LocalId;
  /** What it does for the claim. Default: not said. */
  role?: EvidenceRole;
  /** Which part of it; several: each of them. */
  selectors?: Selector[];
}

/** Which part of a piece of evidence is meant; tagged by type. */
export type Selector = TextPositionSelector | TextQuoteSelector | FragmentSelector;

/** A part of a text by position (W3C Web Annotation, section 4.2.5). */
export interface TextPositionSelector {
  /** The tag that tells this kind from the others. */
  type: "text-position";
  /** The position of the first character, from 0, in Unicode code points. */
  start: number;
  /** The position after the last character, in Unicode code points. */
  end: number;
}

/** A part of a text by its words (W3C Web Annotation, section 4.2.4). */
export interface TextQuoteSelector {
  /** The tag that tells this kind from the others. */
  type: "text-quote";
  /** The words. Never empty. */
  exact: string;
  /** The words right before. Never empty. */
  prefix?: string;
  /** The words right after. Never empty. */
  suffix?: string;
}

/** A part of a resource by a fragment identifier (W3C Web Annotation, section 4.2.1). */
export interface FragmentSelector {
  /** The tag that tells this kind from the others. */
  type: "fragment";
  /** The fragment, without the number sign. Never empty. */
  value: string;
  /** The specification that says what the fragment means. */
  conformsTo?: WebAddress;
}

/** How the claim was taken from the text; says nothing about its truth. */
export interface Extraction {
  /** By a person or a machine. */
  method: ExtractionMethod;
  /** The program and its version, or the person. Never empty. */
  agent?: string;
  /** How sure the extraction is, from 0 to 1; not how true the claim is. */
  confidence?: Figure;
}

/** That something was asked or checked, and what came of it: silence is recorded here, never as a claim. */
export interface Enquiry {
  /** A local id, if something refers to it. */
  id?: LocalId;
  /** The local id of the source that asked. Default: the publisher. */
  by?: LocalId;
  /** The local id of the source that was asked. */
  to?: LocalId;
  /** What it was about: claims, events, sources, evidence. */
  about?: ReportReference[];
  /** What came of it. */
  outcome: EnquiryOutcome;
  /** Which side of the matter was asked about. */
  aspects?: EnquiryAspect[];
  /** When it was asked or checked. */
  at?: ReportedTime;
  /** A remark for people. Never empty. */
  note?: string;
}

/** What somebody says of two claims: that one denies, refines or corrects the other. */
export interface ClaimRelation {
  /** A local id, if something refers to it. */
  id?: LocalId;
  /** The claim, or other item, that denies, refines, supersedes or does whatever the kind says. */
  from: ReportReference;
  /** The claim, or other item, that this is done to. */
  to: ReportReference;
  /** What the one does to the other. */
  kind: RelationKind;
  /** In which respect. Default: as a whole. */
  aspect?: RelationAspect;
  /** The local id of the source that says so. Default: the recorder. */
  assertedBy?: LocalId;
  /** A remark for people. Never empty. */
  note?: string;
}

/** How somebody rates a claim, a source or evidence, on one scale. */
export interface Rating {
  /** A local id, if something refers to it. */
  id?: LocalId;
  /** What is rated: a claim, a source or evidence. */
  target: RatingTarget;
  /** The local id of the source that rates. */
  rater: LocalId;
  /** When it was rated. */
  ratedAt?: Timestamp;
  /** The rating on its scale, of which there are several. */
  value: RatingValue;
  /** The claims and evidence that it rests on. */
  basis?: ReportReference[];
  /** Why, in words. Never empty. */
  rationale?: string;
}

/** What a rating rates: a claim, a source, a piece of evidence, or one speaker in a claim. */
export interface RatingTarget {
  /** The claim, source or evidence. */
  ref: ReportReference;
  /** The local id of a source: then that speaker's hop in the claim is rated. */
  source?: LocalId;
}

/**
 * A rating on one scale; tagged by scale. Scales are kept apart: no rating turns into one of another scale unless a
 * published table says how.
 */
export type RatingValue =
  AdmiraltyRating | LikelihoodRating | ConfidenceRating | ScoreRating | VerdictRating | CodedRating;

/**
 * A rating by the Admiralty code: a letter for the source, a digit for the information, each judged by itself; at least
 * one of them. At least one of reliability and credibility must be there.
 */
export interface AdmiraltyRating {
  /** The tag that tells this kind from the others. */
  scale: "admiralty";
  /** How far the source can be relied on. Absent: not rated, which is not the same as F. */
  reliability?: Reliability;
  /** How credible the information is. Absent: not rated, which is not the same as 6. */
  credibility?: Credibility;
}

/**
 * How likely it is that something is so or will be so, as a band in percent and, where there is one, the word of a
 * scheme.
 */
export interface LikelihoodRating {
  /** The tag that tells this kind from the others. */
  scale: "likelihood";
  /** Whose words and bands are meant. */
  scheme: Scheme;
  /** The word of the scheme. Absent: only the band was given. */
  term?: LikelihoodTerm;
  /** The lower end of the band in percent, 0 to 100, inclusive. */
  low: Figure;
  /** The upper end of the band in percent, 0 to 100, inclusive and not below low. */
  high: Figure;
}

/** How much confidence the assessor has in the basis of a judgement: in its information, assumptions and inferences. */
export interface ConfidenceRating {
  /** The tag that tells this kind from the others. */
  scale: "confidence";
  /** Whose levels are meant. */
  scheme: Scheme;
  /** The level on the scale of the scheme. */
  level: ConfidenceLevel;
}

/** A number between two ends. Without its ends a score means nothing, so both are required. */
export interface ScoreRating {
  /** The tag that tells this kind from the others. */
  scale: "score";
  /** The lower end of the scale, inclusive. */
  min: Figure;
  /** The upper end of the scale, inclusive; above min. */
  max: Figure;
  /** The score, from min to max. */
  value: Figure;
  /** What the score says and which end is which, in words. Never empty. */
  meaning?: string;
}

/** A fact-checker's verdict in its own words, as in schema.org's ClaimReview. */
export interface VerdictRating {
  /** The tag that tells this kind from the others. */
  scale: "verdict";
  /** The verdict as published, in any language. Never empty. */
  text: string;
  /** What the recorder takes the verdict to come to. Absent: not mapped. */
  mapped?: MappedVerdict;
}

/** A rating by the code of any other scheme, kept as it stands there. */
export interface CodedRating {
  /** The tag that tells this kind from the others. */
  scale: "coded";
  /** Whose code it is. */
  scheme: Scheme;
  /** The code, in the spelling of the scheme. Never empty. */
  code: string;
  /** What the code says, in words. Never empty. */
  label?: string;
}

/**
 * A person's decision that two claims, events, sources or actors are the same, are different, or may be either; the
 * merge obeys it.
 */
export interface IdentityJudgement {
  /** A local id, if something refers to it. */
  id?: LocalId;
  /** One of the two. */
  left: ReportReference;
  /** The other of the two. */
  right: ReportReference;
  /** What was decided of the two. */
  verdict: IdentityVerdict;
  /** The local id of the source that decides. Default: the recorder. */
  by?: LocalId;
  /** When it was decided. */
  at?: Timestamp;
  /** A remark for people. Never empty. */
  note?: string;
}

/** A document, image or other thing that claims point at. */
export interface Evidence {
  /** The local id, unique over the whole report. */
  id: LocalId;
  /** What kind of thing it is. */
  kind: EvidenceKind;
  /** What it shows, in words. Never empty. */
  description?: string;
  /** The local id of the source that made it. */
  creator?: LocalId;
  /** The address at which it was found. */
  url?: WebAddress;
  /** Copies of it that are kept elsewhere. */
  archives?: ArchiveCopy[];
  /** Hashes of its bytes. */
  hashes?: ContentHash[];
  /** Its media type (RFC 6838), such as text/plain. Never empty. */
  mediaType?: string;
  /** What registers call it. */
  identifiers?: Identifier[];
  /** How it was captured. */
  capture?: Capture;
  /** Why it must be handled with care. */
  sensitivity?: Sensitivity[];
}

/** A copy of evidence kept elsewhere. */
export interface ArchiveCopy {
  /** The address at which the copy is found. */
  url: WebAddress;
  /** The service that keeps it. Never empty. */
  service?: string;
  /** When the copy was made. */
  capturedAt?: Timestamp;
  /** Its format, such as wacz or warc. Never empty. */
  format?: string;
}

/** A hash of the bytes of evidence. */
export interface ContentHash {
  /** The algorithm that made the hash. */
  algorithm: HashAlgorithm;
  /** The hash in lower-case hexadecimal digits. Never empty. */
  value: string;
}

/** How evidence was captured. At least one of at, by, tool, requestUrl, finalUrl and status must be there. */
export interface Capture {
  /** When the evidence was captured. */
  at?: Timestamp;
  /** By whom, as a person would write it. Never empty. */
  by?: string;
  /** The program and its version. Never empty. */
  tool?: string;
  /** The address that was asked for. */
  requestUrl?: WebAddress;
  /** The address that answered, after redirections. */
  finalUrl?: WebAddress;
  /** The HTTP status of the answer. */
  status?: number;
}

/** What a partner adds under a URI of its own. */
export interface Extension {
  /** Whether a reader that does not know it must refuse the report. Default: false. */
  mustUnderstand?: boolean;
  /** The data of the extension: any JSON value but null. */
  data?: JsonValue;
}

// Vocabularies: the known terms, or a partner's own of the same form.

/**
 * What sort of publication a report stands for. Open: partners may use other terms of the same form.
 *
 * - `article`: A news item in text.
 * - `official-statement`: A statement by an authority, a ministry or a party to the conflict.
 * - `social-post`: A post on a social platform or in a messenger channel.
 * - `broadcast`: Radio or television.
 * - `interview`: Questions and answers.
 * - `analysis`: An assessment by analysts.
 * - `fact-check`: A check of somebody else's claim.
 * - `dataset`: Rows of a data set.
 * - `submission`: Handed in to the recorder directly, such as by a witness or a partner.
 */
export type ReportKind =
  | "article"
  | "official-statement"
  | "social-post"
  | "broadcast"
  | "interview"
  | "analysis"
  | "fact-check"
  | "dataset"
  | "submission"
  | (string & {});

/**
 * What sort of party a source or an actor is. Open: partners may use other terms of the same form.
 *
 * - `person`: A person who speaks or acts for themself.
 * - `office-holder`: A person in an office, who speaks or acts by virtue of it.
 * - `group`: Several people without an organization, such as local residents.
 * - `population-group`: A part of a population, such as an ethnic group or the men of an age.
 * - `state`: A state as a whole.
 * - `government-body`: A ministry, an agency of state, a court or a council.
 * - `armed-force`: The armed force of a state, or a part of it.
 * - `armed-group`: An armed organization that is not a state's.
 * - `organization`: Any other organization, such as a firm or an association.
 * - `international-organization`: An organization of states.
 * - `political-organization`: A party or a movement.
 * - `outlet`: A newspaper, a broadcaster, a web site.
 * - `agency`: A news agency.
 * - `analyst`: A person who assesses for others.
 * - `think-tank`: An institute that assesses for others.
 * - `account`: An account on a platform whose holder is not known.
 * - `dataset`: A data set as a source.
 * - `sensor`: A device, such as a satellite or a radar.
 * - `ai-system`: A program that produces text, images or findings of its own.
 */
export type SourceKind =
  | "person"
  | "office-holder"
  | "group"
  | "population-group"
  | "state"
  | "government-body"
  | "armed-force"
  | "armed-group"
  | "organization"
  | "international-organization"
  | "political-organization"
  | "outlet"
  | "agency"
  | "analyst"
  | "think-tank"
  | "account"
  | "dataset"
  | "sensor"
  | "ai-system"
  | (string & {});

/**
 * Whose terms, codes or identifiers are meant. Open: partners may use other terms of the same form.
 *
 * - `icd-203`: Intelligence Community Directive 203 (United States): likelihood and confidence.
 * - `wep`: The words of estimative probability of STIX 2.1, appendix A.
 * - `phia`: The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom).
 * - `nato-ajp-2.1`: NATO Allied Joint Publication 2.1: likelihood.
 * - `kent`: Sherman Kent's words of estimative probability.
 * - `stix-low-med-high`: STIX 2.1, appendix A: none, low, medium, high.
 * - `stix-0-10`: STIX 2.1, appendix A: 0 to 10.
 * - `stix-opinion`: STIX 2.1: from strongly-disagree to strongly-agree.
 * - `admiralty`: The Admiralty code (STANAG 2511, FM 2-22.3), where it is named as text.
 * - `uk-3x5x2`: The intelligence report of the police in the United Kingdom: source, information, handling.
 * - `europol-4x4`: Europol's evaluation codes: source and information.
 * - `airwars`: Airwars' grading of civilian harm.
 * - `acled`: Armed Conflict Location and Event Data: events, precision codes.
 * - `ucdp`: Uppsala Conflict Data Program: events, actors, precision codes.
 * - `gtd`: Global Terrorism Database.
 * - `cameo`: Conflict and Mediation Event Observations: event codes.
 * - `plover`: Political Language Ontology for Verifiable Event Records.
 * - `gdelt`: The GDELT Project: events and mentions.
 * - `goldstein`: The Goldstein scale of conflict and cooperation, -10 to 10.
 * - `stix`: STIX 2.1: identifiers of objects.
 * - `misp`: MISP: identifiers of objects.
 * - `opensanctions`: OpenSanctions: identifiers of entities.
 * - `wikidata`: Wikidata: items (Q184).
 * - `geonames`: GeoNames: identifiers of places.
 * - `openstreetmap`: OpenStreetMap: elements.
 * - `un-locode`: UN/LOCODE: locations of trade and transport.
 * - `iso-3166-1`: ISO 3166-1: countries.
 * - `iso-3166-2`: ISO 3166-2: subdivisions of countries.
 * - `fips-10-4`: FIPS 10-4: countries, with other meanings than ISO 3166.
 * - `gleditsch-ward`: Gleditsch and Ward: numbers of states.
 * - `ror`: Research Organization Registry.
 * - `isni`: International Standard Name Identifier (ISO 27729).
 * - `orcid`: ORCID: persons.
 * - `viaf`: Virtual International Authority File.
 * - `lei`: Legal Entity Identifier (ISO 17442).
 * - `doi`: Digital Object Identifier (ISO 26324).
 * - `issn`: International Standard Serial Number (ISO 3297).
 * - `domain`: A name in the domain name system.
 * - `uri`: An absolute URI that its owner chose as a name (RFC 3986).
 */
export type Scheme =
  | "icd-203"
  | "wep"
  | "phia"
  | "nato-ajp-2.1"
  | "kent"
  | "stix-low-med-high"
  | "stix-0-10"
  | "stix-opinion"
  | "admiralty"
  | "uk-3x5x2"
  | "europol-4x4"
  | "airwars"
  | "acled"
  | "ucdp"
  | "gtd"
  | "cameo"
  | "plover"
  | "gdelt"
  | "goldstein"
  | "stix"
  | "misp"
  | "opensanctions"
  | "wikidata"
  | "geonames"
  | "openstreetmap"
  | "un-locode"
  | "iso-3166-1"
  | "iso-3166-2"
  | "fips-10-4"
  | "gleditsch-ward"
  | "ror"
  | "isni"
  | "orcid"
  | "viaf"
  | "lei"
  | "doi"
  | "issn"
  | "domain"
  | "uri"
  | (string & {});

/**
 * How a source or an actor belongs to another. Open: partners may use other terms of the same form.
 *
 * - `speaks-for`: Speaks in the other's name.
 * - `member-of`: Is a member of it.
 * - `part-of`: Is a part of it, such as a unit or a department.
 * - `controlled-by`: Is owned or directed by it.
 * - `employed-by`: Works for it.
 */
export type AffiliationKind = "speaks-for" | "member-of" | "part-of" | "controlled-by" | "employed-by" | (string & {});

/**
 * What sort of deed an event is: a root, or a root and a mode joined by a dot. Open: partners may use other terms of
 * the same form.
 *
 * - `agree`: Agrees to do something, or signs an agreement.
 * - `consult`: Consults with another.
 * - `consult.visit`: Visits or receives a visit.
 * - `consult.third-party`: Mediates, or consults through a mediator.
 * - `consult.multilateral`: Consults among several.
 * - `consult.phone`: Consults by telephone or by video.
 * - `support`: Supports another in words or by diplomacy.
 * - `concede`: Gives in, in words.
 * - `cooperate`: Works together in deed.
 * - `aid`: Gives aid.
 * - `retreat`: Gives in, in deed.
 * - `retreat.withdraw`: Withdraws forces.
 * - `retreat.release`: Releases people or property.
 * - `retreat.disarm`: Disarms.
 * - `retreat.ceasefire`: Ceases fire.
 * - `retreat.access`: Lets observers, aid or peacekeepers in.
 * - `retreat.resign`: Leaves an office under pressure.
 * - `request`: Asks for or demands something.
 * - `request.assist`: Asks for aid or support.
 * - `request.change`: Asks for a change of policy, law or leadership.
 * - `request.yield`: Asks another to give in.
 * - `request.meet`: Asks for a meeting or for talks.
 * - `accuse`: Accuses or disapproves.
 * - `accuse.disapprove`: Criticizes or complains.
 * - `accuse.investigate`: Investigates.
 * - `accuse.allege`: Accuses of a wrong or a crime.
 * - `reject`: Refuses something.
 * - `reject.assist`: Refuses aid or support.
 * - `reject.change`: Refuses a change of policy, law or leadership.
 * - `reject.yield`: Refuses to give in.
 * - `reject.meet`: Refuses a meeting or talks.
 * - `threaten`: Threatens.
 * - `threaten.restrict`: Threatens restrictions of rights or movement.
 * - `threaten.arrest`: Threatens arrest or prosecution.
 * - `threaten.relations`: Threatens to reduce or break relations.
 * - `threaten.expel`: Threatens to expel or deport.
 * - `threaten.territory`: Threatens to take or to close off territory.
 * - `threaten.violence`: Threatens violence.
 * - `protest`: Protests.
 * - `protest.demo`: Demonstrates or rallies.
 * - `protest.riot`: Riots.
 * - `protest.strike`: Lays down work.
 * - `protest.hunger`: Refuses to eat.
 * - `protest.boycott`: Boycotts.
 * - `protest.obstruct`: Blocks a way or a site.
 * - `protest.vandalize`: Damages property in protest.
 * - `sanction`: Reduces relations or punishes without force.
 * - `sanction.convict`: Convicts or fines.
 * - `sanction.expel`: Expels people or organizations.
 * - `sanction.withdraw`: Withdraws from talks, a body or an agreement.
 * - `sanction.discontinue`: Stops aid, trade or cooperation.
 * - `mobilize`: Makes forces ready or shows them.
 * - `mobilize.troops`: Makes armed forces ready, calls them up or moves them up.
 * - `mobilize.weapons`: Makes weapons ready or shows them.
 * - `mobilize.police`: Makes police ready or increases them.
 * - `mobilize.militia`: Makes militias ready or raises them.
 * - `coerce`: Uses repression short of violence against the body.
 * - `coerce.seize`: Seizes property.
 * - `coerce.restrict`: Restricts rights or movement.
 * - `coerce.censor`: Censors or shuts down media or networks.
 * - `coerce.curfew`: Imposes a curfew.
 * - `coerce.martial-law`: Imposes martial law or a state of emergency.
 * - `coerce.arrest`: Arrests or detains.
 * - `coerce.deport`: Deports or expels people.
 * - `coerce.withhold`: Withholds goods, services or permits.
 * - `coerce.misinformation`: Spreads what it knows to be false.
 * - `coerce.cyber`: Attacks by way of computers or networks.
 * - `assault`: Attacks people or property with violence.
 * - `assault.abduct`: Abducts, hijacks or takes hostage.
 * - `assault.beat`: Beats or attacks with the body.
 * - `assault.torture`: Tortures.
 * - `assault.sexual`: Commits sexual violence.
 * - `assault.targeted`: Kills or tries to kill a chosen person.
 * - `assault.destroy`: Destroys property.
 * - `assault.primitive`: Attacks with simple weapons, such as blades, clubs or stones.
 * - `assault.firearms`: Attacks with firearms.
 * - `assault.explosives`: Attacks with explosives, such as mines, bombs or grenades.
 * - `assault.suicide-attack`: Attacks and dies by intent.
 * - `assault.aerial`: Attacks from the air.
 * - `assault.drone`: Attacks with drones.
 * - `assault.heavy-weapons`: Attacks with artillery, tanks or missiles.
 * - `assault.crowd-control`: Attacks a crowd, as with tear gas or water.
 * - `assault.unconventional`: Attacks with chemical, biological, radiological or nuclear weapons.
 * - `fight`: Armed sides fight each other.
 * - `fight.clash`: Clash on the ground.
 * - `fight.shelling`: Shelling, by one side or by both.
 * - `fight.invade`: An armed force enters another's territory to take it.
 * - `fight.occupy`: An armed force holds and governs another's territory.
 * - `territory`: Control over territory.
 * - `territory.seize`: Control is taken by force.
 * - `territory.hold`: Control is kept.
 * - `territory.lose`: Control is lost.
 * - `territory.transfer`: Control passes without a fight.
 * - `territory.enter`: Forces enter without control being taken.
 * - `deploy`: Sends forces or weapons, or takes them back.
 * - `deploy.troops`: Sends or stations troops.
 * - `deploy.weapons`: Sends or stations weapons.
 * - `deploy.withdraw`: Takes troops or weapons back.
 * - `train`: Trains forces.
 * - `train.exercise`: Holds an exercise or a muster.
 * - `train.inspection`: Tests the readiness of forces.
 * - `train.course`: Teaches recruits or specialists.
 * - `desert`: Leaves or evades service.
 * - `desert.defect`: Goes over to the other side.
 * - `desert.resign`: Leaves service by declaration.
 * - `desert.refuse`: Refuses service or an order.
 * - `desert.flee`: Evades service by going away or hiding.
 * - `election`: An election or a referendum.
 * - `election.vote`: Holds a vote or takes part in it.
 * - `election.fraud`: Falsifies a vote.
 * - `norm`: A law, a decree or a rule, in force or made.
 * - `other`: None of these.
 */
export type EventType =
  | "agree"
  | "consult"
  | "consult.visit"
  | "consult.third-party"
  | "consult.multilateral"
  | "consult.phone"
  | "support"
  | "concede"
  | "cooperate"
  | "aid"
  | "retreat"
  | "retreat.withdraw"
  | "retreat.release"
  | "retreat.disarm"
  | "retreat.ceasefire"
  | "retreat.access"
  | "retreat.resign"
  | "request"
  | "request.assist"
  | "request.change"
  | "request.yield"
  | "request.meet"
  | "accuse"
  | "accuse.disapprove"
  | "accuse.investigate"
  | "accuse.allege"
  | "reject"
  | "reject.assist"
  | "reject.change"
  | "reject.yield"
  | "reject.meet"
  | "threaten"
  | "threaten.restrict"
  | "threaten.arrest"
  | "threaten.relations"
  | "threaten.expel"
  | "threaten.territory"
  | "threaten.violence"
  | "protest"
  | "protest.demo"
  | "protest.riot"
  | "protest.strike"
  | "protest.hunger"
  | "protest.boycott"
  | "protest.obstruct"
  | "protest.vandalize"
  | "sanction"
  | "sanction.convict"
  | "sanction.expel"
  | "sanction.withdraw"
  | "sanction.discontinue"
  | "mobilize"
  | "mobilize.troops"
  | "mobilize.weapons"
  | "mobilize.police"
  | "mobilize.militia"
  | "coerce"
  | "coerce.seize"
  | "coerce.restrict"
  | "coerce.censor"
  | "coerce.curfew"
  | "coerce.martial-law"
  | "coerce.arrest"
  | "coerce.deport"
  | "coerce.withhold"
  | "coerce.misinformation"
  | "coerce.cyber"
  | "assault"
  | "assault.abduct"
  | "assault.beat"
  | "assault.torture"
  | "assault.sexual"
  | "assault.targeted"
  | "assault.destroy"
  | "assault.primitive"
  | "assault.firearms"
  | "assault.explosives"
  | "assault.suicide-attack"
  | "assault.aerial"
  | "assault.drone"
  | "assault.heavy-weapons"
  | "assault.crowd-control"
  | "assault.unconventional"
  | "fight"
  | "fight.clash"
  | "fight.shelling"
  | "fight.invade"
  | "fight.occupy"
  | "territory"
  | "territory.seize"
  | "territory.hold"
  | "territory.lose"
  | "territory.transfer"
  | "territory.enter"
  | "deploy"
  | "deploy.troops"
  | "deploy.weapons"
  | "deploy.withdraw"
  | "train"
  | "train.exercise"
  | "train.inspection"
  | "train.course"
  | "desert"
  | "desert.defect"
  | "desert.resign"
  | "desert.refuse"
  | "desert.flee"
  | "election"
  | "election.vote"
  | "election.fraud"
  | "norm"
  | "other"
  | (string & {});

/**
 * With what verb a speaker puts a claim forward. Open: partners may use other terms of the same form.
 *
 * - `states`: Says it, without any colour; the verb for "says", "tells", "writes".
 * - `reports`: Passes on as news.
 * - `confirms`: Says that it is so after somebody else had said it; in the mouth of a party to the conflict it is no
 *   confirmation.
 * - `denies`: Says that it is not so.
 * - `alleges`: Puts it forward without proof; whoever passes it on does not vouch for it.
 * - `accuses`: Says it as a reproach.
 * - `estimates`: Gives a number or an extent by judgement.
 * - `predicts`: Says that it will be so.
 * - `warns`: Says that it may be so, as a danger.
 * - `promises`: Binds itself to bring it about.
 * - `claims-responsibility`: Says that it was its own deed.
 * - `believes`: Holds it true.
 * - `fears`: Holds it possible and would rather it were not so.
 * - `hopes`: Holds it possible and would like it to be so.
 * - `expects`: Holds it likely to come.
 * - `suspects`: Holds it likely without proof.
 * - `announces`: Makes known what the speaker itself has done, decided or found.
 * - `acknowledges`: Grants that it is so, where it might have kept silent.
 * - `admits`: Grants what is to its own disadvantage.
 * - `claims`: Says so; whoever passes it on keeps a distance.
 * - `insists`: Says so again against contradiction.
 * - `implies`: Lets it be understood without saying it.
 * - `suggests`: Puts it forward as an explanation.
 * - `concludes`: Infers it from other things.
 * - `testifies`: Says it as a witness, in a proceeding or to an investigator.
 * - `rejects`: Turns down another's claim as untrue.
 * - `corrects`: Says it in place of something wrong it had said before.
 * - `retracts`: Takes back that it is so, without saying that it is not.
 */
export type AttributionVerb =
  | "states"
  | "reports"
  | "confirms"
  | "denies"
  | "alleges"
  | "accuses"
  | "estimates"
  | "predicts"
  | "warns"
  | "promises"
  | "claims-responsibility"
  | "believes"
  | "fears"
  | "hopes"
  | "expects"
  | "suspects"
  | "announces"
  | "acknowledges"
  | "admits"
  | "claims"
  | "insists"
  | "implies"
  | "suggests"
  | "concludes"
  | "testifies"
  | "rejects"
  | "corrects"
  | "retracts"
  | (string & {});

/**
 * What a party has to do with the event of a claim. Open: partners may use other terms of the same form.
 *
 * - `actor`: Does it.
 * - `target`: It is done to them on purpose.
 * - `affected`: Bears the consequences without being aimed at.
 * - `authority`: Orders, demands or threatens it.
 * - `beneficiary`: Has the benefit.
 * - `associate`: Takes part beside the actor.
 * - `party`: Is involved on one side, without a direction; the role of both sides of a clash.
 */
export type ParticipantRole =
  "actor" | "target" | "affected" | "authority" | "beneficiary" | "associate" | "party" | (string & {});

/**
 * What happened to the counted, or what is measured. Open: partners may use other terms of the same form.
 *
 * - `killed`: Killed by an act of war or violence.
 * - `died`: Dead of another cause, or the cause is not said.
 * - `wounded`: Wounded or injured, and alive.
 * - `casualties`: Killed and wounded together, or the text does not tell which; never the same as killed.
 * - `missing`: Whereabouts unknown.
 * - `detained`: Held or arrested by an authority.
 * - `captured`: Taken by the adversary.
 * - `abducted`: Taken away against the law.
 * - `released`: Set free.
 * - `exchanged`: Handed over for others, as in an exchange of prisoners.
 * - `displaced`: Driven or fled from home.
 * - `fled`: Gone away on their own, from a place or a country.
 * - `evacuated`: Brought to safety.
 * - `returned`: Come back home.
 * - `rescued`: Saved alive.
 * - `summoned`: Served with a call to appear, such as a draft notice.
 * - `mobilized`: Called up into service.
 * - `recruited`: Taken into service of their own will or for pay.
 * - `trained`: Taking part in training or an exercise, or having done so.
 * - `deployed`: Sent to a place for operations.
 * - `stationed`: Present at a place; a strength and not a movement.
 * - `withdrawn`: Taken back from a place.
 * - `surrendered`: Gave themselves up.
 * - `deserted`: Left service without leave.
 * - `refused`: Refused service or an order.
 * - `resigned`: Left an office or service by declaration.
 * - `dismissed`: Removed from an office or service.
 * - `executed`: Put to death, with or without a sentence.
 * - `tortured`: Tortured.
 * - `sexually-assaulted`: Victims of sexual violence.
 * - `sentenced`: Sentenced by a court.
 * - `affected`: Touched by it in any way.
 * - `participated`: Took part, as in a protest or a vote.
 * - `destroyed`: Beyond repair.
 * - `damaged`: Harmed and not destroyed.
 * - `lost`: Out of the owner's hands or use: destroyed, damaged, abandoned and captured together.
 * - `abandoned`: Left behind by the owner.
 * - `seized`: Taken by somebody; of things and money.
 * - `fired`: Shot or launched.
 * - `intercepted`: Stopped in flight or on the way.
 * - `delivered`: Handed over to the receiver.
 * - `promised`: Pledged and not said to be delivered.
 * - `occurrences`: How often it happened; the unit says what is counted.
 * - `age`: Years of life.
 * - `duration`: How long it takes or took.
 * - `notice`: Time between the announcement and the deed.
 * - `distance`: How far apart.
 * - `range`: How far a weapon or a sensor reaches.
 * - `area`: Extent of a surface, such as ground taken.
 * - `weight`: Mass, such as of aid or of a charge.
 * - `cost`: An amount of money.
 * - `share`: A part of a whole, in percent.
 */
export type Measure =
  | "killed"
  | "died"
  | "wounded"
  | "casualties"
  | "missing"
  | "detained"
  | "captured"
  | "abducted"
  | "released"
  | "exchanged"
  | "displaced"
  | "fled"
  | "evacuated"
  | "returned"
  | "rescued"
  | "summoned"
  | "mobilized"
  | "recruited"
  | "trained"
  | "deployed"
  | "stationed"
  | "withdrawn"
  | "surrendered"
  | "deserted"
  | "refused"
  | "resigned"
  | "dismissed"
  | "executed"
  | "tortured"
  | "sexually-assaulted"
  | "sentenced"
  | "affected"
  | "participated"
  | "destroyed"
  | "damaged"
  | "lost"
  | "abandoned"
  | "seized"
  | "fired"
  | "intercepted"
  | "delivered"
  | "promised"
  | "occurrences"
  | "age"
  | "duration"
  | "notice"
  | "distance"
  | "range"
  | "area"
  | "weight"
  | "cost"
  | "share"
  | (string & {});

/**
 * In what a quantity is counted or measured. Open: partners may use other terms of the same form.
 *
 * - `person`: A human being.
 * - `household`: A family or people who live together.
 * - `vehicle`: A vehicle of any kind.
 * - `tank`: A tank.
 * - `artillery-piece`: A gun, a mortar or a rocket launcher.
 * - `aircraft`: An aircraft with or without a crew, unless a narrower unit fits.
 * - `helicopter`: A helicopter.
 * - `drone`: An aircraft or a vehicle without a crew.
 * - `ship`: A ship or a boat.
 * - `missile`: A missile or a rocket.
 * - `shell`: A shell or a round.
 * - `weapon`: A weapon of any kind.
 * - `building`: A building.
 * - `settlement`: A town or a village.
 * - `battalion`: A battalion or what a text calls so.
 * - `brigade`: A brigade or what a text calls so.
 * - `incident`: One occurrence.
 * - `strike`: One strike from a distance.
 * - `minute`: 60 seconds.
 * - `hour`: 60 minutes.
 * - `day`: A day.
 * - `week`: Seven days.
 * - `month`: A calendar month.
 * - `year`: A calendar year; of age, a year of life.
 * - `metre`: A metre.
 * - `kilometre`: A kilometre.
 * - `square-kilometre`: A square kilometre.
 * - `hectare`: A hundredth of a square kilometre.
 * - `kilogram`: A kilogram.
 * - `tonne`: 1,000 kilograms.
 * - `percent`: A hundredth of the whole.
 * - `usd`: The dollar of the United States.
 * - `eur`: The euro.
 */
export type CountingUnit =
  | "person"
  | "household"
  | "vehicle"
  | "tank"
  | "artillery-piece"
  | "aircraft"
  | "helicopter"
  | "drone"
  | "ship"
  | "missile"
  | "shell"
  | "weapon"
  | "building"
  | "settlement"
  | "battalion"
  | "brigade"
  | "incident"
  | "strike"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "metre"
  | "kilometre"
  | "square-kilometre"
  | "hectare"
  | "kilogram"
  | "tonne"
  | "percent"
  | "usd"
  | "eur"
  | (string & {});

/**
 * Who or what is counted. Open: partners may use other terms of the same form.
 *
 * - `civilians`: People who take no part in the fighting.
 * - `combatants`: People who take part in the fighting, on any side.
 * - `soldiers`: Members of an army of any rank.
 * - `servicemen`: People in any armed service, men and women.
 * - `officers`: Commissioned officers.
 * - `conscripts`: People who serve by obligation.
 * - `reservists`: People in the reserve, called up or not.
 * - `volunteers`: People who serve of their own will.
 * - `mercenaries`: People who serve a foreign party for pay.
 * - `contract-soldiers`: People who serve in their own army by contract.
 * - `fighters`: Members of armed groups.
 * - `police`: Members of a police.
 * - `border-guards`: Members of a border guard.
 * - `peacekeepers`: Members of a mission of an international organization.
 * - `prisoners-of-war`: Combatants in the adversary's hands.
 * - `detainees`: People held for any other reason.
 * - `political-prisoners`: People held for their views, as the text calls them.
 * - `men`: Men.
 * - `women`: Women.
 * - `children`: People under 18.
 * - `elderly`: Old people.
 * - `residents`: People who live at the place.
 * - `refugees`: People who fled over a border.
 * - `internally-displaced`: People who fled within their country.
 * - `returnees`: People who came back.
 * - `protesters`: People who protest.
 * - `journalists`: People who work for the media.
 * - `medical-workers`: People who work in medical care.
 * - `aid-workers`: People who work in relief.
 * - `rescue-workers`: People who put out fires and rescue.
 * - `officials`: People in an office of state.
 * - `politicians`: People in politics.
 * - `students`: Pupils and students.
 * - `workers`: People of any other trade at their work.
 * - `foreigners`: People of another nationality.
 * - `vehicles`: Vehicles of any kind.
 * - `armoured-vehicles`: Armoured vehicles, with or without tanks.
 * - `tanks`: Tanks.
 * - `artillery`: Guns, mortars and rocket launchers.
 * - `air-defence-systems`: Systems against aircraft and missiles.
 * - `aircraft`: Aircraft with a crew, with or without helicopters.
 * - `helicopters`: Helicopters.
 * - `drones`: Aircraft or vehicles without a crew.
 * - `missiles`: Missiles and rockets.
 * - `shells`: Shells and rounds.
 * - `ships`: Ships and boats.
 * - `weapons`: Weapons of any kind.
 * - `buildings`: Buildings of any kind.
 * - `homes`: Buildings or flats that people live in.
 * - `hospitals`: Hospitals and clinics.
 * - `schools`: Schools, kindergartens and universities.
 * - `bridges`: Bridges.
 * - `power-facilities`: Power stations, substations and lines.
 * - `settlements`: Towns and villages.
 */
export type Population =
  | "civilians"
  | "combatants"
  | "soldiers"
  | "servicemen"
  | "officers"
  | "conscripts"
  | "reservists"
  | "volunteers"
  | "mercenaries"
  | "contract-soldiers"
  | "fighters"
  | "police"
  | "border-guards"
  | "peacekeepers"
  | "prisoners-of-war"
  | "detainees"
  | "political-prisoners"
  | "men"
  | "women"
  | "children"
  | "elderly"
  | "residents"
  | "refugees"
  | "internally-displaced"
  | "returnees"
  | "protesters"
  | "journalists"
  | "medical-workers"
  | "aid-workers"
  | "rescue-workers"
  | "officials"
  | "politicians"
  | "students"
  | "workers"
  | "foreigners"
  | "vehicles"
  | "armoured-vehicles"
  | "tanks"
  | "artillery"
  | "air-defence-systems"
  | "aircraft"
  | "helicopters"
  | "drones"
  | "missiles"
  | "shells"
  | "ships"
  | "weapons"
  | "buildings"
  | "homes"
  | "hospitals"
  | "schools"
  | "bridges"
  | "power-facilities"
  | "settlements"
  | (string & {});

/**
 * What sort of place it is. Open: partners may use other terms of the same form.
 *
 * - `country`: A country.
 * - `admin-area`: An administrative area of any level.
 * - `settlement`: A town, a village or a quarter.
 * - `facility`: A building or a site, such as a depot, a base or a power station.
 * - `border`: A border or a stretch of it.
 * - `route`: A road, a railway or a corridor.
 * - `area`: Any other area of land.
 * - `sea`: Water.
 */
export type PlaceKind =
  "country" | "admin-area" | "settlement" | "facility" | "border" | "route" | "area" | "sea" | (string & {});

/**
 * What a qualifying clause is to its claim. Open: partners may use other terms of the same form.
 *
 * - `reason`: Why it is so, as the speaker sees it.
 * - `purpose`: What it is done for.
 * - `pretext`: A reason that the speaker holds to be a pretence.
 * - `condition`: On what it depends.
 * - `comparison`: What it is compared with.
 */
export type QualifierKind = "reason" | "purpose" | "pretext" | "condition" | "comparison" | (string & {});

/**
 * What an enquiry was about. Open: partners may use other terms of the same form.
 *
 * - `quantity`: How many or how much.
 * - `time`: When.
 * - `place`: Where.
 * - `cause`: By what, or why.
 * - `identity`: Who.
 * - `occurrence`: Whether it happened at all.
 * - `responsibility`: Who answers for it.
 * - `purpose`: What for.
 * - `authenticity`: Whether a document, an image or a recording is genuine.
 * - `condition`: How somebody fares or in what state something is.
 */
export type EnquiryAspect =
  | "quantity"
  | "time"
  | "place"
  | "cause"
  | "identity"
  | "occurrence"
  | "responsibility"
  | "purpose"
  | "authenticity"
  | "condition"
  | (string & {});

/**
 * A word for how likely something is; what it means, only its scheme says. Open: partners may use other terms of the
 * same form.
 *
 * - `impossible`: Not at all (STIX, Kent).
 * - `almost-no-chance`: The lowest step of ICD 203.
 * - `remote`: The lowest step of ICD 203, in its other series.
 * - `remote-chance`: The lowest step of the PHIA yardstick.
 * - `almost-certainly-not`: A low step of STIX and of Kent.
 * - `highly-unlikely`: A low step of STIX, PHIA and NATO.
 * - `very-unlikely`: The second step of ICD 203.
 * - `highly-improbable`: The second step of ICD 203, in its other series.
 * - `unlikely`: Below even (ICD 203, STIX, PHIA, NATO).
 * - `improbable`: Below even, in the other series of ICD 203.
 * - `probably-not`: Below even (STIX, Kent).
 * - `realistic-possibility`: Somewhat below even (PHIA).
 * - `even-chance`: About even (STIX, NATO).
 * - `roughly-even-chance`: About even (ICD 203).
 * - `roughly-even-odds`: About even, in the other series of ICD 203.
 * - `chances-about-even`: About even (Kent).
 * - `likely`: Above even (ICD 203, STIX, PHIA, NATO).
 * - `probable`: Above even (Kent; another word for likely in ICD 203, STIX and PHIA).
 * - `very-likely`: The sixth step of ICD 203.
 * - `highly-probable`: The sixth step of ICD 203, in its other series.
 * - `highly-likely`: A high step of STIX, PHIA and NATO.
 * - `almost-certain`: The highest step of ICD 203 and PHIA; a high one of STIX and Kent.
 * - `nearly-certain`: The highest step of ICD 203, in its other series.
 * - `certain`: Without any doubt (STIX, Kent).
 */
export type LikelihoodTerm =
  | "impossible"
  | "almost-no-chance"
  | "remote"
  | "remote-chance"
  | "almost-certainly-not"
  | "highly-unlikely"
  | "very-unlikely"
  | "highly-improbable"
  | "unlikely"
  | "improbable"
  | "probably-not"
  | "realistic-possibility"
  | "even-chance"
  | "roughly-even-chance"
  | "roughly-even-odds"
  | "chances-about-even"
  | "likely"
  | "probable"
  | "very-likely"
  | "highly-probable"
  | "highly-likely"
  | "almost-certain"
  | "nearly-certain"
  | "certain"
  | (string & {});

/**
 * How much confidence an assessor has in the basis of a judgement; never its likelihood. Open: partners may use other
 * terms of the same form.
 *
 * - `low`: Scant, questionable or fragmentary information; weak inferences (ICD 203).
 * - `moderate`: Credible and plausible information, without enough corroboration for more (ICD 203).
 * - `high`: Good information from several sources, or a matter that allows a solid judgement (ICD 203).
 * - `none`: No confidence at all (STIX 2.1, appendix A).
 * - `medium`: The middle level of STIX 2.1, appendix A; near to, and not the same as, moderate.
 */
export type ConfidenceLevel = "low" | "moderate" | "high" | "none" | "medium" | (string & {});

/**
 * What a fact-checker's verdict, in whatever words, comes to. Open: partners may use other terms of the same form.
 *
 * - `true`: It is so.
 * - `mostly-true`: It is so, but for a lesser point.
 * - `mixed`: Partly so, partly not.
 * - `mostly-false`: It is not so, but for a lesser point.
 * - `false`: It is not so.
 * - `unproven`: Cannot be decided on what is known.
 * - `misleading`: True in its words, wrong in what it conveys.
 * - `missing-context`: Wrong or open without something it leaves out.
 * - `outdated`: Was so and is no longer.
 * - `altered`: An image, a recording or a document that was changed or made up.
 * - `satire`: Was never meant seriously.
 */
export type MappedVerdict =
  | "true"
  | "mostly-true"
  | "mixed"
  | "mostly-false"
  | "false"
  | "unproven"
  | "misleading"
  | "missing-context"
  | "outdated"
  | "altered"
  | "satire"
  | (string & {});

/**
 * What sort of thing a piece of evidence is. Open: partners may use other terms of the same form.
 *
 * - `web-page`: A page of the web.
 * - `document`: A document, on paper or as a file.
 * - `image`: A still image.
 * - `video`: A moving image, with or without sound.
 * - `audio`: A sound recording.
 * - `satellite-image`: An image taken from space.
 * - `social-post`: A post on a platform.
 * - `dataset`: A data set or a row of it.
 * - `testimony`: What a person told an investigator.
 */
export type EvidenceKind =
  | "web-page"
  | "document"
  | "image"
  | "video"
  | "audio"
  | "satellite-image"
  | "social-post"
  | "dataset"
  | "testimony"
  | (string & {});

/**
 * By what function a hash was computed. Open: partners may use other terms of the same form.
 *
 * - `sha-256`: SHA-256 (FIPS 180-4).
 * - `sha-512`: SHA-512 (FIPS 180-4).
 * - `sha3-256`: SHA3-256 (FIPS 202).
 * - `sha3-512`: SHA3-512 (FIPS 202).
 * - `md5`: MD5 (RFC 1321): collisions can be made at will.
 * - `sha-1`: SHA-1 (FIPS 180-4): collisions have been made.
 */
export type HashAlgorithm = "sha-256" | "sha-512" | "sha3-256" | "sha3-512" | "md5" | "sha-1" | (string & {});

/**
 * Why a piece of evidence is to be handled with care. Open: partners may use other terms of the same form.
 *
 * - `graphic`: Shows violence, injury or death.
 * - `personal-data`: Bears data by which a person can be told.
 * - `minors`: Shows or names people under 18.
 * - `witness-risk`: Could endanger a witness or a source if it became known.
 * - `precise-location`: Gives away a place whose secrecy protects somebody.
 */
export type Sensitivity = "graphic" | "personal-data" | "minors" | "witness-risk" | "precise-location" | (string & {});

// Closed sets: these values and no other.

/**
 * Whether the recorder still stands by a report. Absent: active.
 *
 * - `active`: The recorder stands by this revision. The default.
 * - `retracted`: The recorder takes the report back; the record stays as a tombstone.
 */
export type RevisionStatus = "active" | "retracted";

/**
 * What a time rests on. Absent: not said, as a rule because the text states it.
 *
 * - `stated`: The text states it as it stands.
 * - `inferred`: The recorder concludes it from the content.
 * - `inferred-year`: The text gives the day and the month; the recorder adds the year.
 * - `relative`: The text counts from another time (on Thursday, last week); the anchor or the report's date resolves
 *   it.
 * - `convention`: A rule resolves a vague word or a code, such as early August or a data set's week.
 */
export type TimeBasis = "stated" | "inferred" | "inferred-year" | "relative" | "convention";

/**
 * How a time lies to its anchor.
 *
 * - `before`: Earlier than the anchor.
 * - `after`: Later than the anchor.
 * - `during`: Within the anchor's extent.
 */
export type AnchorRelation = "before" | "after" | "during";

/**
 * What became of a publication. Absent: not said.
 *
 * - `published`: It stands as published.
 * - `corrected`: The publisher has changed it and says so.
 * - `withdrawn`: The publisher has taken it back.
 * - `removed`: It is no longer to be found, and nobody says why.
 */
export type PublicationStatus = "published" | "corrected" | "withdrawn" | "removed";

/**
 * How a publication was made from another.
 *
 * - `republication`: The same text printed again.
 * - `syndication`: The text of an agency or a partner under a licence.
 * - `summary`: A shorter account of it.
 * - `aggregation`: Put together from several.
 * - `quotation`: It quotes the other at length.
 */
export type DerivationKind = "republication" | "syndication" | "summary" | "aggregation" | "quotation";

/**
 * How a text was translated. Absent: not said.
 *
 * - `human`: By a person.
 * - `machine`: By a program; only if the page says so or its traces are beyond doubt.
 * - `unknown`: Translated, but nobody says how.
 */
export type TranslationMethod = "human" | "machine" | "unknown";

/**
 * How far a report may travel: the labels of the Traffic Light Protocol 2.0 (FIRST). Ordered from least to most
 * restrictive. Absent: not marked.
 *
 * - `clear`: TLP:CLEAR: may be passed on to anybody.
 * - `green`: TLP:GREEN: within the recipient's community, not in public channels.
 * - `amber`: TLP:AMBER: within the recipient's organization and its clients, on a need-to-know basis.
 * - `amber+strict`: TLP:AMBER+STRICT: within the recipient's organization only.
 * - `red`: TLP:RED: for the individual recipients only.
 */
export type TrafficLight = "clear" | "green" | "amber" | "amber+strict" | "red";

/**
 * What sort of name a text is. Absent: not said.
 *
 * - `preferred`: The form the recorder holds to be right.
 * - `as-printed`: As the text prints it.
 * - `misspelt`: A wrong spelling of the text, kept beside the right one.
 * - `transliteration`: The name in another script, by sound or by letter.
 * - `alias`: Another name in use, such as a nom de guerre.
 * - `former`: A name no longer in use.
 */
export type NameKind = "preferred" | "as-printed" | "misspelt" | "transliteration" | "alias" | "former";

/**
 * How far a source is known by name. Absent: named if the source has names, otherwise unnamed.
 *
 * - `named`: The report names it.
 * - `unnamed`: The text gives a description only.
 * - `pseudonymous`: Known under a name that is not its own.
 * - `withheld`: The outlet or the recorder knows the name and keeps it back.
 * - `unknown`: Nobody says who it is.
 */
export type Anonymity = "named" | "unnamed" | "pseudonymous" | "withheld" | "unknown";

/**
 * Whether an event is one occurrence. Absent: not said.
 *
 * - `single`: One occurrence that can be told apart.
 * - `aggregate`: Several occurrences summed up, such as a month of strikes.
 */
export type EventGranularity = "single" | "aggregate";

/**
 * Whether the innermost speaker holds the statement true. Absent: affirmed.
 *
 * - `affirmed`: The innermost speaker holds it true. The default.
 * - `negated`: The innermost speaker holds it false.
 */
export type Polarity = "affirmed" | "negated";

/**
 * How far a deed has come, by the claim. Absent: not said.
 *
 * - `planned`: Intended by whoever is to do it.
 * - `ordered`: Ordered by an authority; whether it was done is not said.
 * - `demanded`: Asked for or demanded of somebody else.
 * - `threatened`: Threatened by whoever would do it.
 * - `attempted`: Tried, and not said to have succeeded.
 * - `ongoing`: Under way.
 * - `completed`: Done.
 * - `prevented`: Stopped by somebody before it was done.
 * - `cancelled`: Given up by whoever had planned or ordered it.
 * - `unknown`: The text leaves it open in so many words.
 */
export type Stage =
  | "planned"
  | "ordered"
  | "demanded"
  | "threatened"
  | "attempted"
  | "ongoing"
  | "completed"
  | "prevented"
  | "cancelled"
  | "unknown";

/**
 * How sure the innermost speaker is. Absent: asserted. Ordered from most to least sure.
 *
 * - `asserted`: Said without a hedge. The default.
 * - `probable`: Said to be likely.
 * - `possible`: Said to be possible.
 * - `rumoured`: Passed on as hearsay.
 */
export type Certainty = "asserted" | "probable" | "possible" | "rumoured";

/**
 * How a speaker's words are passed on. Absent: not said.
 *
 * - `direct-quote`: In the speaker's own words, between quotation marks.
 * - `partial-quote`: Some words of the speaker's own within a paraphrase.
 * - `indirect`: In the words of whoever passes them on.
 * - `imputed`: Ascribed to the holder without any utterance (Minsk fears); never an origin.
 */
export type Directness = "direct-quote" | "partial-quote" | "indirect" | "imputed";

/**
 * From where the innermost speaker, or the outlet in its own voice, knows. Absent: not said.
 *
 * - `own-act`: It is the speaker's own deed, decision or norm.
 * - `eyewitness`: Saw or lived through it.
 * - `official-record`: From a record kept in office, such as a register or an order.
 * - `document`: From another document.
 * - `sensor`: From a device, such as a satellite or a radar.
 * - `inference`: Concluded from other things; an opinion and no observation.
 * - `undisclosed`: The speaker has a basis and does not say which, or gives none for a figure.
 * - `unknown`: Nobody can tell.
 */
export type BasisOfKnowledge =
  "own-act" | "eyewitness" | "official-record" | "document" | "sensor" | "inference" | "undisclosed" | "unknown";

/**
 * How a text hedges a number. Absent: a bare figure, which is neither exact nor about.
 *
 * - `exact`: The number is said to be exact; the figure is best.
 * - `about`: Around the number; the figure is best.
 * - `at-least`: The number or more; the figure is min, inclusive.
 * - `more-than`: Above the number; the figure is min, exclusive.
 * - `up-to`: The number or less; the figure is max, inclusive.
 * - `fewer-than`: Below the number; the figure is max, exclusive.
 * - `between`: From min to max, both inclusive unless the quantity says otherwise.
 * - `few`: A small number, in words only.
 * - `several`: More than two but not many, in words only.
 * - `dozens`: Some multiple of twelve or ten below a hundred, in words only.
 * - `many`: A large number, in words only.
 * - `hundreds`: Some hundreds, in words only.
 * - `thousands`: Some thousands, in words only.
 * - `tens-of-thousands`: Some tens of thousands, in words only.
 * - `unknown`: The text says that the number is not known.
 */
export type Approximator =
  | "exact"
  | "about"
  | "at-least"
  | "more-than"
  | "up-to"
  | "fewer-than"
  | "between"
  | "few"
  | "several"
  | "dozens"
  | "many"
  | "hundreds"
  | "thousands"
  | "tens-of-thousands"
  | "unknown";

/**
 * What stretch a number covers. Absent: the text does not say.
 *
 * - `total`: All of the event that the claim is about.
 * - `cumulative`: A running sum since the event or the conflict began, up to the quantity's asOf.
 * - `additional`: What came on top of an earlier number.
 * - `per-day`: A rate for each day.
 * - `per-month`: A rate for each month.
 */
export type QuantityScope = "total" | "cumulative" | "additional" | "per-day" | "per-month";

/**
 * By whose convention a number was fixed. Absent: nothing is known of any convention, as in most news.
 *
 * - `as-stated`: As the text gives it, without any convention of the recorder.
 * - `acled-conservative`: The lowest number any source supports, as ACLED codes fatalities: words become fixed numbers,
 *   and 0 also means that none was reported.
 * - `ucdp-best`: The best estimate of the UCDP between its low and high estimates; the sum of the sides' deaths, of
 *   civilians and of unknown.
 */
export type CountingConvention = "as-stated" | "acled-conservative" | "ucdp-best";

/**
 * What a time of a claim means.
 *
 * - `occurred`: When it happened or is to happen: one-of for some day within, an interval for throughout.
 * - `start`: From when on.
 * - `end`: Until when.
 * - `deadline`: By when at the latest.
 * - `effective`: From when a norm or a decision applies.
 */
export type TimeRole = "occurred" | "start" | "end" | "deadline" | "effective";

/**
 * What a place of a claim means.
 *
 * - `occurred`: Where it happened or is to happen.
 * - `origin`: Where somebody or something came from.
 * - `destination`: Where somebody or something goes.
 * - `target`: What place was aimed at.
 */
export type PlaceRole = "occurred" | "origin" | "destination" | "target";

/**
 * How what happened lies to the named place. Absent: at the place, or the text does not say.
 *
 * - `at`: At the place itself.
 * - `near`: Close to it, outside of it or not said to be inside.
 * - `along`: Along a line such as a road, a river or a border.
 * - `within`: Somewhere inside it.
 */
export type PlaceRelation = "at" | "near" | "along" | "within";

/**
 * What the coordinates of a place are. Absent: unknown, so a point on a map may be fiction.
 *
 * - `measured`: The very spot, from a device or a located image.
 * - `settlement-centroid`: The middle of the settlement.
 * - `admin-centroid`: The middle of the administrative area.
 * - `country-centroid`: One point for a whole country; it says nothing about where.
 * - `obfuscated`: Moved or coarsened on purpose, to protect people.
 */
export type CoordinateRole = "measured" | "settlement-centroid" | "admin-centroid" | "country-centroid" | "obfuscated";

/**
 * What a piece of evidence is to a claim. Absent: not said.
 *
 * - `stated-in`: The claim is said there.
 * - `supports`: It speaks for the claim.
 * - `refutes`: It speaks against the claim.
 * - `illustrates`: It shows something of the kind, without proving it.
 * - `subject`: The claim is about it.
 */
export type EvidenceRole = "stated-in" | "supports" | "refutes" | "illustrates" | "subject";

/**
 * Where in a text a claim stands. Absent: not said.
 *
 * - `headline`: In the title.
 * - `lead`: In the opening paragraph or the standfirst.
 * - `body`: In the main text.
 * - `background`: In a passage that recalls what went before.
 * - `caption`: Under an image.
 */
export type Placement = "headline" | "lead" | "body" | "background" | "caption";

/**
 * Who turned a text into a claim.
 *
 * - `human`: A person.
 * - `machine`: A program, without a person looking at each claim.
 */
export type ExtractionMethod = "human" | "machine";

/**
 * What came of an enquiry. None of these says that a claim is false.
 *
 * - `asked`: The question was put; the text says no more.
 * - `no-reply`: No answer came.
 * - `declined`: The one asked refused to comment.
 * - `detail-withheld`: An answer came without the detail asked for.
 * - `no-evidence-given`: A claim was made and no evidence offered.
 * - `could-not-verify`: Whoever tried could not verify it.
 * - `verified`: Whoever tried verified it.
 */
export type EnquiryOutcome =
  "asked" | "no-reply" | "declined" | "detail-withheld" | "no-evidence-given" | "could-not-verify" | "verified";

/**
 * How one claim, or another item, stands to another, from the first to the second.
 *
 * - `corroborates`: Supports it from another origin.
 * - `contradicts`: Cannot be true together with it.
 * - `denies`: Is a denial of it by another speaker.
 * - `refines`: Says the same more exactly.
 * - `duplicates`: Is the same proposition of the same speaker again.
 * - `supersedes`: Takes its place, by the same speaker.
 * - `retracts`: Takes it back, by the same speaker.
 * - `corrects`: Puts right an error of it, by the same speaker.
 * - `responds-to`: Answers it without any of these.
 */
export type RelationKind =
  | "corroborates"
  | "contradicts"
  | "denies"
  | "refines"
  | "duplicates"
  | "supersedes"
  | "retracts"
  | "corrects"
  | "responds-to";

/**
 * In what respect a relation holds. Absent: not said.
 *
 * - `quantity`: The number.
 * - `time`: The time.
 * - `place`: The place.
 * - `actor`: Who acted or suffered.
 * - `polarity`: Whether it is so at all.
 */
export type RelationAspect = "quantity" | "time" | "place" | "actor" | "polarity";

/**
 * How far a source can be relied on, by its record: the letters of the Admiralty code (STANAG 2511; FM 2-22.3, appendix
 * B).
 *
 * - `A`: Completely reliable. STANAG 2511: tried and trusted, to be depended on. FM 2-22.3: no doubt of authenticity,
 *   trustworthiness or competence; always reliable so far.
 * - `B`: Usually reliable. STANAG 2511: right in the past, with some doubt in the case at hand. FM 2-22.3: minor doubt;
 *   valid information most of the time so far.
 * - `C`: Fairly reliable. STANAG 2511: used now and then, with some confidence. FM 2-22.3: doubt, but valid information
 *   in the past.
 * - `D`: Not usually reliable. STANAG 2511: used before and more often wrong than right. FM 2-22.3: significant doubt,
 *   but valid information in the past.
 * - `E`: Unreliable. STANAG 2511: used before and unworthy of any confidence. FM 2-22.3: lacks authenticity,
 *   trustworthiness or competence; invalid information so far.
 * - `F`: Reliability cannot be judged: no value. STANAG 2511: never used before. FM 2-22.3: nothing to judge it by.
 */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/**
 * How credible a piece of information is, on its own merits: the digits of the Admiralty code (STANAG 2511; FM 2-22.3,
 * appendix B).
 *
 * - `1`: 1, confirmed by other sources. STANAG 2511: certainly of another origin than what was known already. FM
 *   2-22.3: confirmed by independent sources, logical, consistent.
 * - `2`: 2, probably true. STANAG 2511: independence not assured, yet earlier reports make it likely. FM 2-22.3: not
 *   confirmed, logical, consistent with other information.
 * - `3`: 3, possibly true. STANAG 2511: not enough confirmation, no conflict with what was reported before. FM 2-22.3:
 *   not confirmed, reasonably logical, agrees with some information.
 * - `4`: 4, doubtful. STANAG 2511: tends to conflict with what was reported before. FM 2-22.3: not confirmed, possible
 *   but not logical, nothing else on the subject.
 * - `5`: 5, improbable. STANAG 2511: contradicts earlier information markedly. FM 2-22.3: not confirmed, not logical,
 *   contradicted by other information.
 * - `6`: 6, truth cannot be judged: no value. STANAG 2511: nothing to compare with, and only where no other digit fits.
 *   FM 2-22.3: nothing to judge it by.
 */
export type Credibility = "1" | "2" | "3" | "4" | "5" | "6";

/**
 * What a person decided about whether two items are one. The merge obeys it.
 *
 * - `same`: They are the same.
 * - `different`: They are not the same.
 * - `unsure`: Looked at and left open.
 */
export type IdentityVerdict = "same" | "different" | "unsure";

// Values: their forms stand in the schema.

/**
 * The version of the format that a report is written in: the major version 1, a dot and a minor version.
 *
 * @example
 * ```ts
 * "1.0"
 * "1.12"
 * ```
 */
export type SchemaVersion = string;

/**
 * The id of a report: an absolute URI without fragment (RFC 3986, section 4.3), in ASCII, the same for every revision
 * of the report.
 *
 * @example
 * ```ts
 * "https://partner.example/reports/17"
 * "urn:uuid:0190f5c2-7d3a-7c61-9b8e-5a4d3f2e1c0b"
 * ```
 */
export type ReportId = string;

/**
 * A point in time with its offset from UTC: a date-time of RFC 3339, section 5.6, such as
 * 2024-05-03T18:30:00.250+03:00.
 *
 * @example
 * ```ts
 * "2024-05-03T15:30:00Z"
 * "2024-05-03T18:30:00.250+03:00"
 * ```
 */
export type Timestamp = string;

/**
 * The address of one revision of a report by its content: sha256: and the SHA-256 (FIPS 180-4) of its canonical form
 * (RFC 8785) in UTF-8, in 64 lower-case hexadecimal digits.
 *
 * @example
 * ```ts
 * "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 * "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
 * ```
 */
export type Digest = string;

/**
 * A language, with script, region and more where they matter: a well-formed tag of BCP 47 (RFC 5646, section 2.1), such
 * as uk or sr-Latn-RS.
 *
 * @example
 * ```ts
 * "uk"
 * "be"
 * "ru"
 * "en-GB"
 * "sr-Latn"
 * ```
 */
export type LanguageTag = string;

/**
 * The id of an item inside one report: 1 to 64 of the characters a to z, 0 to 9, ., _ and -, the first a letter or a
 * digit.
 *
 * @example
 * ```ts
 * "c1"
 * "ministry-of-defence"
 * "2024.strike_3"
 * ```
 */
export type LocalId = string;

/**
 * Where something is to be found: an absolute URI of any scheme, with or without a fragment (RFC 3986, section 3), in
 * ASCII.
 *
 * @example
 * ```ts
 * "https://outlet.example/news/17#c2"
 * "https://xn--80aswg.example/%D0%BD?page=2"
 * "mailto:desk@outlet.example"
 * ```
 */
export type WebAddress = string;

/**
 * A date, time or span of dates as sources give them, in the Extended Date/Time Format of ISO 8601-2:2019 (as profiled
 * by the Library of Congress), levels 0, 1 and 2.
 *
 * @example
 * ```ts
 * "2024-05-03"
 * "2024-05"
 * "2024-05-03T18:30:00+03:00"
 * "2024-05-03/2024-05-09"
 * "2024-05-03/.."
 * "2024-05~"
 * "2024-05-XX"
 * "2024-21"
 * "[..2024-05-10]"
 * ```
 */
export type Edtf = string;

/**
 * A country as two upper-case ASCII letters, the form of ISO 3166-1 alpha-2, such as UA.
 *
 * @example
 * ```ts
 * "UA"
 * "BY"
 * ```
 */
export type CountryCode = string;

/**
 * A figure of a claim or a rating: a number below 10^15 in size, with at most 15 significant digits and at most 10
 * decimals. A JSON Schema says only the size: what it could say of decimals (multipleOf) is judged by some in binary
 * fractions, which wrongly refuse 0.3, so that whoever reads a figure counts its digits.
 *
 * @example
 * ```ts
 * 3000
 * 12.5
 * ```
 */
export type Figure = number;

/**
 * A position of GeoJSON (RFC 7946, section 3.1.1): longitude and latitude in degrees on WGS 84, in this order, and
 * perhaps the altitude in metres above the ellipsoid.
 */
export type Position = [longitude: number, latitude: number, altitude?: number];

/**
 * A reference to an item of a report: its local id alone (c1, in the same report), after a report's id
 * (https://partner.example/reports/17#c1, in whichever revision is in force), or after a digest (sha256:...#c1, in that
 * very revision).
 *
 * @example
 * ```ts
 * "c1"
 * "https://partner.example/reports/17#c1"
 * "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855#c1"
 * ```
 */
export type ReportReference = string;

/** Any JSON value but null; lists and objects in it may have nulls. */
export type JsonValue = boolean | number | string | (JsonValue | null)[] | { [name: string]: JsonValue | null };
