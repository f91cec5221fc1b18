"""The types of Dossier.

Generated from https://w3id.org/conflict-reports/schemas/1.0/dossier.schema.json; not to be edited.

- A type says which members there are and what they hold. The forms of texts and the ranges of numbers stand in the
  schema alone: validate what you send.
- What is not said is left out, never null. Ask for such a member with ``get`` or ``in``.
- No list is empty: leave the member out instead.
- A document may have members that are not named here: those of a newer minor version, or a partner's own. Loading
  keeps them, but they have no type. To give yours one, derive a class from the one that has it.
"""

from typing import Literal, NotRequired, TypeAlias, TypedDict


# Values: their forms stand in the schema.

Digest: TypeAlias = str
"""The address of one revision of a report by its content: sha256: and the SHA-256 (FIPS 180-4) of its canonical form
(RFC 8785) in UTF-8, in 64 lower-case hexadecimal digits.

Examples: ``"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"``,
``"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"``.
"""

Edtf: TypeAlias = str
"""A date, time or span of dates as sources give them, in the Extended Date/Time Format of ISO 8601-2:2019 (as profiled
by the Library of Congress), levels 0, 1 and 2.

Examples: ``"2024-05-03"``, ``"2024-05"``, ``"2024-05-03T18:30:00+03:00"``, ``"2024-05-03/2024-05-09"``,
``"2024-05-03/.."``, ``"2024-05~"``, ``"2024-05-XX"``, ``"2024-21"``, ``"[..2024-05-10]"``.
"""

LanguageTag: TypeAlias = str
"""A language, with script, region and more where they matter: a well-formed tag of BCP 47 (RFC 5646, section 2.1), such
as uk or sr-Latn-RS.

Examples: ``"uk"``, ``"be"``, ``"ru"``, ``"en-GB"``, ``"sr-Latn"``.
"""

LocalId: TypeAlias = str
"""The id of an item inside one report: 1 to 64 of the characters a to z, 0 to 9, ., _ and -, the first a letter or a
digit.

Examples: ``"c1"``, ``"ministry-of-defence"``, ``"2024.strike_3"``.
"""

ReportReference: TypeAlias = str
"""A reference to an item of a report: its local id alone (c1, in the same report), after a report's id
(https://partner.example/reports/17#c1, in whichever revision is in force), or after a digest (sha256:...#c1, in that
very revision).

Examples: ``"c1"``, ``"https://partner.example/reports/17#c1"``,
``"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855#c1"``.
"""

Timestamp: TypeAlias = str
"""A point in time with its offset from UTC: a date-time of RFC 3339, section 5.6, such as
2024-05-03T18:30:00.250+03:00.

Examples: ``"2024-05-03T15:30:00Z"``, ``"2024-05-03T18:30:00.250+03:00"``.
"""

Figure: TypeAlias = float
"""A figure of a claim or a rating: a number below 10^15 in size, with at most 15 significant digits and at most 10
decimals. A JSON Schema says only the size: what it could say of decimals (multipleOf) is judged by some in binary
fractions, which wrongly refuse 0.3, so that whoever reads a figure counts its digits.

Examples: ``3000``, ``12.5``.
"""


# Closed sets: these values and no other.

Verdict: TypeAlias = Literal["contradiction", "tension", "agreement", "compatible", "not-compared"]
"""How two values stand to each other.

- ``contradiction``: They cannot both be true.
- ``tension``: They can both be true, and whoever says them does not mean the same; never counted as agreement nor as
  contradiction.
- ``agreement``: One says what the other says, or more exactly.
- ``compatible``: They can both be true, and neither follows from the other.
- ``not-compared``: They do not answer the same question, or one has no bounds.
"""

IntervalRelation: TypeAlias = Literal["equal", "within", "contains", "overlap", "touch", "disjoint"]
"""How two intervals lie to each other.

- ``equal``: They are one interval.
- ``within``: The first lies in the second.
- ``contains``: The second lies in the first.
- ``overlap``: They share more than a point, and neither lies in the other.
- ``touch``: They share exactly one point.
- ``disjoint``: They share none.
"""

DenialBasis: TypeAlias = Literal["verb", "relation", "negation", "qualifier"]
"""What makes a claim a denial; of the first three, the first that fits.

- ``verb``: The speaker is said to deny it: the verb of the attribution.
- ``relation``: Somebody asserts that the claim denies another one.
- ``negation``: The claim is negated, with whatever verb.
- ``qualifier``: A reason, a purpose or a pretext of the claim is negated, whatever the claim itself is.
"""

EnquiryOutcome: TypeAlias = Literal[
    "asked",
    "no-reply",
    "declined",
    "detail-withheld",
    "no-evidence-given",
    "could-not-verify",
    "verified",
]
"""What came of an enquiry. None of these says that a claim is false.

- ``asked``: The question was put; the text says no more.
- ``no-reply``: No answer came.
- ``declined``: The one asked refused to comment.
- ``detail-withheld``: An answer came without the detail asked for.
- ``no-evidence-given``: A claim was made and no evidence offered.
- ``could-not-verify``: Whoever tried could not verify it.
- ``verified``: Whoever tried verified it.
"""

PatternTieKind: TypeAlias = Literal["part-of", "qualifier", "pretext"]
"""What ties two acts to each other.

- ``part-of``: The one event is recorded as part of the other.
- ``qualifier``: A claim of the one act has a claim of the other as its reason, purpose or pretext.
- ``pretext``: A claim of the one act has a pretext in words, and the same report has an act of the other family by
  the same actor.
"""

JoinBasis: TypeAlias = Literal[
    "judgement",
    "claim-judgement",
    "identifier",
    "same-report",
    "same-page",
    "name",
    "citation",
    "event-rule",
]
"""Why two things were taken to be one.

- ``judgement``: A person said so.
- ``claim-judgement``: A person said that claims about them are the same.
- ``identifier``: They share an identifier: scheme and value.
- ``same-report``: They have one local id in two live revisions of one report.
- ``same-page``: They publish one page.
- ``name``: Their preferred names are spellings of one and their kinds are akin; of people, they have a body or a
  country in common, too (policy).
- ``citation``: The report on the one cites, or derives from, the report on the other, and that has no other event
  that it could be.
- ``event-rule``: Type, time, place and the rest weigh enough (events).
"""

Polarity: TypeAlias = Literal["affirmed", "negated"]
"""Whether the innermost speaker holds the statement true. Absent: affirmed.

- ``affirmed``: The innermost speaker holds it true. The default.
- ``negated``: The innermost speaker holds it false.
"""

Stage: TypeAlias = Literal[
    "planned",
    "ordered",
    "demanded",
    "threatened",
    "attempted",
    "ongoing",
    "completed",
    "prevented",
    "cancelled",
    "unknown",
]
"""How far a deed has come, by the claim. Absent: not said.

- ``planned``: Intended by whoever is to do it.
- ``ordered``: Ordered by an authority; whether it was done is not said.
- ``demanded``: Asked for or demanded of somebody else.
- ``threatened``: Threatened by whoever would do it.
- ``attempted``: Tried, and not said to have succeeded.
- ``ongoing``: Under way.
- ``completed``: Done.
- ``prevented``: Stopped by somebody before it was done.
- ``cancelled``: Given up by whoever had planned or ordered it.
- ``unknown``: The text leaves it open in so many words.
"""

Certainty: TypeAlias = Literal["asserted", "probable", "possible", "rumoured"]
"""How sure the innermost speaker is. Absent: asserted. Ordered from most to least sure.

- ``asserted``: Said without a hedge. The default.
- ``probable``: Said to be likely.
- ``possible``: Said to be possible.
- ``rumoured``: Passed on as hearsay.
"""

Placement: TypeAlias = Literal["headline", "lead", "body", "background", "caption"]
"""Where in a text a claim stands. Absent: not said.

- ``headline``: In the title.
- ``lead``: In the opening paragraph or the standfirst.
- ``body``: In the main text.
- ``background``: In a passage that recalls what went before.
- ``caption``: Under an image.
"""

BasisOfKnowledge: TypeAlias = Literal[
    "own-act",
    "eyewitness",
    "official-record",
    "document",
    "sensor",
    "inference",
    "undisclosed",
    "unknown",
]
"""From where the innermost speaker, or the outlet in its own voice, knows. Absent: not said.

- ``own-act``: It is the speaker's own deed, decision or norm.
- ``eyewitness``: Saw or lived through it.
- ``official-record``: From a record kept in office, such as a register or an order.
- ``document``: From another document.
- ``sensor``: From a device, such as a satellite or a radar.
- ``inference``: Concluded from other things; an opinion and no observation.
- ``undisclosed``: The speaker has a basis and does not say which, or gives none for a figure.
- ``unknown``: Nobody can tell.
"""

QuestionKind: TypeAlias = Literal["quantity", "time", "occurrence"]
"""What the values of a question are.

- ``quantity``: How many or how much.
- ``time``: When something happened, begins, ends or is due.
- ``occurrence``: Whether, and how far.
"""

QuantityScope: TypeAlias = Literal["total", "cumulative", "additional", "per-day", "per-month"]
"""What stretch a number covers. Absent: the text does not say.

- ``total``: All of the event that the claim is about.
- ``cumulative``: A running sum since the event or the conflict began, up to the quantity's asOf.
- ``additional``: What came on top of an earlier number.
- ``per-day``: A rate for each day.
- ``per-month``: A rate for each month.
"""

TimeRole: TypeAlias = Literal["occurred", "start", "end", "deadline", "effective"]
"""What a time of a claim means.

- ``occurred``: When it happened or is to happen: one-of for some day within, an interval for throughout.
- ``start``: From when on.
- ``end``: Until when.
- ``deadline``: By when at the latest.
- ``effective``: From when a norm or a decision applies.
"""

StageClass: TypeAlias = Literal["actual", "prospective", "averted", "unknown"]
"""The stages that are compared with each other.

- ``actual``: Attempted, ongoing, completed, or not said.
- ``prospective``: Planned, ordered, demanded or threatened.
- ``averted``: Prevented or cancelled.
- ``unknown``: The text leaves it open; nothing is compared.
"""

OriginKind: TypeAlias = Literal["named", "unnamed", "own-voice", "undisclosed"]
"""What an origin is.

- ``named``: A speaker with a name.
- ``unnamed``: A speaker without a name; two of them may be one.
- ``own-voice``: An outlet that says how it knows: its own act, eyewitnesses, a record, a document or a sensor.
- ``undisclosed``: An outlet's own voice that does not say how it knows: not an origin for certain.
"""

Credibility: TypeAlias = Literal["1", "2", "3", "4", "5", "6"]
"""How credible a piece of information is, on its own merits: the digits of the Admiralty code (STANAG 2511; FM 2-22.3,
appendix B).

- ``1``: 1, confirmed by other sources. STANAG 2511: certainly of another origin than what was known already. FM
  2-22.3: confirmed by independent sources, logical, consistent.
- ``2``: 2, probably true. STANAG 2511: independence not assured, yet earlier reports make it likely. FM 2-22.3: not
  confirmed, logical, consistent with other information.
- ``3``: 3, possibly true. STANAG 2511: not enough confirmation, no conflict with what was reported before. FM
  2-22.3: not confirmed, reasonably logical, agrees with some information.
- ``4``: 4, doubtful. STANAG 2511: tends to conflict with what was reported before. FM 2-22.3: not confirmed,
  possible but not logical, nothing else on the subject.
- ``5``: 5, improbable. STANAG 2511: contradicts earlier information markedly. FM 2-22.3: not confirmed, not logical,
  contradicted by other information.
- ``6``: 6, truth cannot be judged: no value. STANAG 2511: nothing to compare with, and only where no other digit
  fits. FM 2-22.3: nothing to judge it by.
"""

RelationKind: TypeAlias = Literal[
    "corroborates",
    "contradicts",
    "denies",
    "refines",
    "duplicates",
    "supersedes",
    "retracts",
    "corrects",
    "responds-to",
]
"""How one claim, or another item, stands to another, from the first to the second.

- ``corroborates``: Supports it from another origin.
- ``contradicts``: Cannot be true together with it.
- ``denies``: Is a denial of it by another speaker.
- ``refines``: Says the same more exactly.
- ``duplicates``: Is the same proposition of the same speaker again.
- ``supersedes``: Takes its place, by the same speaker.
- ``retracts``: Takes it back, by the same speaker.
- ``corrects``: Puts right an error of it, by the same speaker.
- ``responds-to``: Answers it without any of these.
"""

RelationAspect: TypeAlias = Literal["quantity", "time", "place", "actor", "polarity"]
"""In what respect a relation holds. Absent: not said.

- ``quantity``: The number.
- ``time``: The time.
- ``place``: The place.
- ``actor``: Who acted or suffered.
- ``polarity``: Whether it is so at all.
"""

TimeBasis: TypeAlias = Literal["stated", "inferred", "inferred-year", "relative", "convention"]
"""What a time rests on. Absent: not said, as a rule because the text states it.

- ``stated``: The text states it as it stands.
- ``inferred``: The recorder concludes it from the content.
- ``inferred-year``: The text gives the day and the month; the recorder adds the year.
- ``relative``: The text counts from another time (on Thursday, last week); the anchor or the report's date resolves
  it.
- ``convention``: A rule resolves a vague word or a code, such as early August or a data set's week.
"""

AnchorRelation: TypeAlias = Literal["before", "after", "during"]
"""How a time lies to its anchor.

- ``before``: Earlier than the anchor.
- ``after``: Later than the anchor.
- ``during``: Within the anchor's extent.
"""

Reliability: TypeAlias = Literal["A", "B", "C", "D", "E", "F"]
"""How far a source can be relied on, by its record: the letters of the Admiralty code (STANAG 2511; FM 2-22.3, appendix
B).

- ``A``: Completely reliable. STANAG 2511: tried and trusted, to be depended on. FM 2-22.3: no doubt of authenticity,
  trustworthiness or competence; always reliable so far.
- ``B``: Usually reliable. STANAG 2511: right in the past, with some doubt in the case at hand. FM 2-22.3: minor
  doubt; valid information most of the time so far.
- ``C``: Fairly reliable. STANAG 2511: used now and then, with some confidence. FM 2-22.3: doubt, but valid
  information in the past.
- ``D``: Not usually reliable. STANAG 2511: used before and more often wrong than right. FM 2-22.3: significant
  doubt, but valid information in the past.
- ``E``: Unreliable. STANAG 2511: used before and unworthy of any confidence. FM 2-22.3: lacks authenticity,
  trustworthiness or competence; invalid information so far.
- ``F``: Reliability cannot be judged: no value. STANAG 2511: never used before. FM 2-22.3: nothing to judge it by.
"""

IdentityFindingKind: TypeAlias = Literal["contradictory-judgements", "join-blocked"]
"""What stood against a join.

- ``contradictory-judgements``: People judged both same and different; nothing was joined by these judgements.
- ``join-blocked``: An automatic join would have gone against a judgement, would have joined two things that one
  report keeps apart, or was ambiguous.
"""

CopyGround: TypeAlias = Literal["text", "figures", "evidence"]
"""What a suspicion of copying rests on.

- ``text``: The texts are nearly the same.
- ``figures``: Both give the same unusual figures.
- ``evidence``: Both rest on one file, bit by bit.
"""

RevisionStanding: TypeAlias = Literal["live", "superseded", "retracted", "retraction", "unauthorised-retraction"]
"""What became of a revision in the view.

- ``live``: Its claims count.
- ``superseded``: Another revision of the report took its place.
- ``retracted``: Withdrawn by its own recorder.
- ``retraction``: It withdraws other revisions and claims nothing.
- ``unauthorised-retraction``: It would withdraw revisions of a recorder that it shares no identifier with; it has no
  effect.
"""

RevisionFindingKind: TypeAlias = Literal[
    "equivocation",
    "fork",
    "other-recorder",
    "unauthorised-retraction",
    "same-page",
]
"""What is remarkable about the revisions of a report.

- ``equivocation``: Two revisions of one report bear one number and differ; both are kept.
- ``fork``: More than one revision is live, since none of them supersedes the other; all are kept.
- ``other-recorder``: A revision that would supersede another is not by the same recorder, so that it does not; both
  are kept.
- ``unauthorised-retraction``: A retraction without effect, since its recorder shares no identifier with that of the
  revision.
- ``same-page``: Live revisions are readings of one page (equal url).
"""


# Vocabularies: the known terms, or a partner's own of the same form.

KnownQualifierKind: TypeAlias = Literal["reason", "purpose", "pretext", "condition", "comparison"]
QualifierKind: TypeAlias = KnownQualifierKind | str
"""What a qualifying clause is to its claim. Open: partners may use other terms of the same form.

- ``reason``: Why it is so, as the speaker sees it.
- ``purpose``: What it is done for.
- ``pretext``: A reason that the speaker holds to be a pretence.
- ``condition``: On what it depends.
- ``comparison``: What it is compared with.
"""

KnownEnquiryAspect: TypeAlias = Literal[
    "quantity",
    "time",
    "place",
    "cause",
    "identity",
    "occurrence",
    "responsibility",
    "purpose",
    "authenticity",
    "condition",
]
EnquiryAspect: TypeAlias = KnownEnquiryAspect | str
"""What an enquiry was about. Open: partners may use other terms of the same form.

- ``quantity``: How many or how much.
- ``time``: When.
- ``place``: Where.
- ``cause``: By what, or why.
- ``identity``: Who.
- ``occurrence``: Whether it happened at all.
- ``responsibility``: Who answers for it.
- ``purpose``: What for.
- ``authenticity``: Whether a document, an image or a recording is genuine.
- ``condition``: How somebody fares or in what state something is.
"""

KnownEventType: TypeAlias = Literal[
    "agree",
    "consult",
    "consult.visit",
    "consult.third-party",
    "consult.multilateral",
    "consult.phone",
    "support",
    "concede",
    "cooperate",
    "aid",
    "retreat",
    "retreat.withdraw",
    "retreat.release",
    "retreat.disarm",
    "retreat.ceasefire",
    "retreat.access",
    "retreat.resign",
    "request",
    "request.assist",
    "request.change",
    "request.yield",
    "request.meet",
    "accuse",
    "accuse.disapprove",
    "accuse.investigate",
    "accuse.allege",
    "reject",
    "reject.assist",
    "reject.change",
    "reject.yield",
    "reject.meet",
    "threaten",
    "threaten.restrict",
    "threaten.arrest",
    "threaten.relations",
    "threaten.expel",
    "threaten.territory",
    "threaten.violence",
    "protest",
    "protest.demo",
    "protest.riot",
    "protest.strike",
    "protest.hunger",
    "protest.boycott",
    "protest.obstruct",
    "protest.vandalize",
    "sanction",
    "sanction.convict",
    "sanction.expel",
    "sanction.withdraw",
    "sanction.discontinue",
    "mobilize",
    "mobilize.troops",
    "mobilize.weapons",
    "mobilize.police",
    "mobilize.militia",
    "coerce",
    "coerce.seize",
    "coerce.restrict",
    "coerce.censor",
    "coerce.curfew",
    "coerce.martial-law",
    "coerce.arrest",
    "coerce.deport",
    "coerce.withhold",
    "coerce.misinformation",
    "coerce.cyber",
    "assault",
    "assault.abduct",
    "assault.beat",
    "assault.torture",
    "assault.sexual",
    "assault.targeted",
    "assault.destroy",
    "assault.primitive",
    "assault.firearms",
    "assault.explosives",
    "assault.suicide-attack",
    "assault.aerial",
    "assault.drone",
    "assault.heavy-weapons",
    "assault.crowd-control",
    "assault.unconventional",
    "fight",
    "fight.clash",
    "fight.shelling",
    "fight.invade",
    "fight.occupy",
    "territory",
    "territory.seize",
    "territory.hold",
    "territory.lose",
    "territory.transfer",
    "territory.enter",
    "deploy",
    "deploy.troops",
    "deploy.weapons",
    "deploy.withdraw",
    "train",
    "train.exercise",
    "train.inspection",
    "train.course",
    "desert",
    "desert.defect",
    "desert.resign",
    "desert.refuse",
    "desert.flee",
    "election",
    "election.vote",
    "election.fraud",
    "norm",
    "other",
]
EventType: TypeAlias = KnownEventType | str
"""What sort of deed an event is: a root, or a root and a mode joined by a dot. Open: partners may use other terms of
the same form.

- ``agree``: Agrees to do something, or signs an agreement.
- ``consult``: Consults with another.
- ``consult.visit``: Visits or receives a visit.
- ``consult.third-party``: Mediates, or consults through a mediator.
- ``consult.multilateral``: Consults among several.
- ``consult.phone``: Consults by telephone or by video.
- ``support``: Supports another in words or by diplomacy.
- ``concede``: Gives in, in words.
- ``cooperate``: Works together in deed.
- ``aid``: Gives aid.
- ``retreat``: Gives in, in deed.
- ``retreat.withdraw``: Withdraws forces.
- ``retreat.release``: Releases people or property.
- ``retreat.disarm``: Disarms.
- ``retreat.ceasefire``: Ceases fire.
- ``retreat.access``: Lets observers, aid or peacekeepers in.
- ``retreat.resign``: Leaves an office under pressure.
- ``request``: Asks for or demands something.
- ``request.assist``: Asks for aid or support.
- ``request.change``: Asks for a change of policy, law or leadership.
- ``request.yield``: Asks another to give in.
- ``request.meet``: Asks for a meeting or for talks.
- ``accuse``: Accuses or disapproves.
- ``accuse.disapprove``: Criticizes or complains.
- ``accuse.investigate``: Investigates.
- ``accuse.allege``: Accuses of a wrong or a crime.
- ``reject``: Refuses something.
- ``reject.assist``: Refuses aid or support.
- ``reject.change``: Refuses a change of policy, law or leadership.
- ``reject.yield``: Refuses to give in.
- ``reject.meet``: Refuses a meeting or talks.
- ``threaten``: Threatens.
- ``threaten.restrict``: Threatens restrictions of rights or movement.
- ``threaten.arrest``: Threatens arrest or prosecution.
- ``threaten.relations``: Threatens to reduce or break relations.
- ``threaten.expel``: Threatens to expel or deport.
- ``threaten.territory``: Threatens to take or to close off territory.
- ``threaten.violence``: Threatens violence.
- ``protest``: Protests.
- ``protest.demo``: Demonstrates or rallies.
- ``protest.riot``: Riots.
- ``protest.strike``: Lays down work.
- ``protest.hunger``: Refuses to eat.
- ``protest.boycott``: Boycotts.
- ``protest.obstruct``: Blocks a way or a site.
- ``protest.vandalize``: Damages property in protest.
- ``sanction``: Reduces relations or punishes without force.
- ``sanction.convict``: Convicts or fines.
- ``sanction.expel``: Expels people or organizations.
- ``sanction.withdraw``: Withdraws from talks, a body or an agreement.
- ``sanction.discontinue``: Stops aid, trade or cooperation.
- ``mobilize``: Makes forces ready or shows them.
- ``mobilize.troops``: Makes armed forces ready, calls them up or moves them up.
- ``mobilize.weapons``: Makes weapons ready or shows them.
- ``mobilize.police``: Makes police ready or increases them.
- ``mobilize.militia``: Makes militias ready or raises them.
- ``coerce``: Uses repression short of violence against the body.
- ``coerce.seize``: Seizes property.
- ``coerce.restrict``: Restricts rights or movement.
- ``coerce.censor``: Censors or shuts down media or networks.
- ``coerce.curfew``: Imposes a curfew.
- ``coerce.martial-law``: Imposes martial law or a state of emergency.
- ``coerce.arrest``: Arrests or detains.
- ``coerce.deport``: Deports or expels people.
- ``coerce.withhold``: Withholds goods, services or permits.
- ``coerce.misinformation``: Spreads what it knows to be false.
- ``coerce.cyber``: Attacks by way of computers or networks.
- ``assault``: Attacks people or property with violence.
- ``assault.abduct``: Abducts, hijacks or takes hostage.
- ``assault.beat``: Beats or attacks with the body.
- ``assault.torture``: Tortures.
- ``assault.sexual``: Commits sexual violence.
- ``assault.targeted``: Kills or tries to kill a chosen person.
- ``assault.destroy``: Destroys property.
- ``assault.primitive``: Attacks with simple weapons, such as blades, clubs or stones.
- ``assault.firearms``: Attacks with firearms.
- ``assault.explosives``: Attacks with explosives, such as mines, bombs or grenades.
- ``assault.suicide-attack``: Attacks and dies by intent.
- ``assault.aerial``: Attacks from the air.
- ``assault.drone``: Attacks with drones.
- ``assault.heavy-weapons``: Attacks with artillery, tanks or missiles.
- ``assault.crowd-control``: Attacks a crowd, as with tear gas or water.
- ``assault.unconventional``: Attacks with chemical, biological, radiological or nuclear weapons.
- ``fight``: Armed sides fight each other.
- ``fight.clash``: Clash on the ground.
- ``fight.shelling``: Shelling, by one side or by both.
- ``fight.invade``: An armed force enters another's territory to take it.
- ``fight.occupy``: An armed force holds and governs another's territory.
- ``territory``: Control over territory.
- ``territory.seize``: Control is taken by force.
- ``territory.hold``: Control is kept.
- ``territory.lose``: Control is lost.
- ``territory.transfer``: Control passes without a fight.
- ``territory.enter``: Forces enter without control being taken.
- ``deploy``: Sends forces or weapons, or takes them back.
- ``deploy.troops``: Sends or stations troops.
- ``deploy.weapons``: Sends or stations weapons.
- ``deploy.withdraw``: Takes troops or weapons back.
- ``train``: Trains forces.
- ``train.exercise``: Holds an exercise or a muster.
- ``train.inspection``: Tests the readiness of forces.
- ``train.course``: Teaches recruits or specialists.
- ``desert``: Leaves or evades service.
- ``desert.defect``: Goes over to the other side.
- ``desert.resign``: Leaves service by declaration.
- ``desert.refuse``: Refuses service or an order.
- ``desert.flee``: Evades service by going away or hiding.
- ``election``: An election or a referendum.
- ``election.vote``: Holds a vote or takes part in it.
- ``election.fraud``: Falsifies a vote.
- ``norm``: A law, a decree or a rule, in force or made.
- ``other``: None of these.
"""

KnownMeasure: TypeAlias = Literal[
    "killed",
    "died",
    "wounded",
    "casualties",
    "missing",
    "detained",
    "captured",
    "abducted",
    "released",
    "exchanged",
    "displaced",
    "fled",
    "evacuated",
    "returned",
    "rescued",
    "summoned",
    "mobilized",
    "recruited",
    "trained",
    "deployed",
    "stationed",
    "withdrawn",
    "surrendered",
    "deserted",
    "refused",
    "resigned",
    "dismissed",
    "executed",
    "tortured",
    "sexually-assaulted",
    "sentenced",
    "affected",
    "participated",
    "destroyed",
    "damaged",
    "lost",
    "abandoned",
    "seized",
    "fired",
    "intercepted",
    "delivered",
    "promised",
    "occurrences",
    "age",
    "duration",
    "notice",
    "distance",
    "range",
    "area",
    "weight",
    "cost",
    "share",
]
Measure: TypeAlias = KnownMeasure | str
"""What happened to the counted, or what is measured. Open: partners may use other terms of the same form.

- ``killed``: Killed by an act of war or violence.
- ``died``: Dead of another cause, or the cause is not said.
- ``wounded``: Wounded or injured, and alive.
- ``casualties``: Killed and wounded together, or the text does not tell which; never the same as killed.
- ``missing``: Whereabouts unknown.
- ``detained``: Held or arrested by an authority.
- ``captured``: Taken by the adversary.
- ``abducted``: Taken away against the law.
- ``released``: Set free.
- ``exchanged``: Handed over for others, as in an exchange of prisoners.
- ``displaced``: Driven or fled from home.
- ``fled``: Gone away on their own, from a place or a country.
- ``evacuated``: Brought to safety.
- ``returned``: Come back home.
- ``rescued``: Saved alive.
- ``summoned``: Served with a call to appear, such as a draft notice.
- ``mobilized``: Called up into service.
- ``recruited``: Taken into service of their own will or for pay.
- ``trained``: Taking part in training or an exercise, or having done so.
- ``deployed``: Sent to a place for operations.
- ``stationed``: Present at a place; a strength and not a movement.
- ``withdrawn``: Taken back from a place.
- ``surrendered``: Gave themselves up.
- ``deserted``: Left service without leave.
- ``refused``: Refused service or an order.
- ``resigned``: Left an office or service by declaration.
- ``dismissed``: Removed from an office or service.
- ``executed``: Put to death, with or without a sentence.
- ``tortured``: Tortured.
- ``sexually-assaulted``: Victims of sexual violence.
- ``sentenced``: Sentenced by a court.
- ``affected``: Touched by it in any way.
- ``participated``: Took part, as in a protest or a vote.
- ``destroyed``: Beyond repair.
- ``damaged``: Harmed and not destroyed.
- ``lost``: Out of the owner's hands or use: destroyed, damaged, abandoned and captured together.
- ``abandoned``: Left behind by the owner.
- ``seized``: Taken by somebody; of things and money.
- ``fired``: Shot or launched.
- ``intercepted``: Stopped in flight or on the way.
- ``delivered``: Handed over to the receiver.
- ``promised``: Pledged and not said to be delivered.
- ``occurrences``: How often it happened; the unit says what is counted.
- ``age``: Years of life.
- ``duration``: How long it takes or took.
- ``notice``: Time between the announcement and the deed.
- ``distance``: How far apart.
- ``range``: How far a weapon or a sensor reaches.
- ``area``: Extent of a surface, such as ground taken.
- ``weight``: Mass, such as of aid or of a charge.
- ``cost``: An amount of money.
- ``share``: A part of a whole, in percent.
"""

KnownCountingUnit: TypeAlias = Literal[
    "person",
    "household",
    "vehicle",
    "tank",
    "artillery-piece",
    "aircraft",
    "helicopter",
    "drone",
    "ship",
    "missile",
    "shell",
    "weapon",
    "building",
    "settlement",
    "battalion",
    "brigade",
    "incident",
    "strike",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "metre",
    "kilometre",
    "square-kilometre",
    "hectare",
    "kilogram",
    "tonne",
    "percent",
    "usd",
    "eur",
]
CountingUnit: TypeAlias = KnownCountingUnit | str
"""In what a quantity is counted or measured. Open: partners may use other terms of the same form.

- ``person``: A human being.
- ``household``: A family or people who live together.
- ``vehicle``: A vehicle of any kind.
- ``tank``: A tank.
- ``artillery-piece``: A gun, a mortar or a rocket launcher.
- ``aircraft``: An aircraft with or without a crew, unless a narrower unit fits.
- ``helicopter``: A helicopter.
- ``drone``: An aircraft or a vehicle without a crew.
- ``ship``: A ship or a boat.
- ``missile``: A missile or a rocket.
- ``shell``: A shell or a round.
- ``weapon``: A weapon of any kind.
- ``building``: A building.
- ``settlement``: A town or a village.
- ``battalion``: A battalion or what a text calls so.
- ``brigade``: A brigade or what a text calls so.
- ``incident``: One occurrence.
- ``strike``: One strike from a distance.
- ``minute``: 60 seconds.
- ``hour``: 60 minutes.
- ``day``: A day.
- ``week``: Seven days.
- ``month``: A calendar month.
- ``year``: A calendar year; of age, a year of life.
- ``metre``: A metre.
- ``kilometre``: A kilometre.
- ``square-kilometre``: A square kilometre.
- ``hectare``: A hundredth of a square kilometre.
- ``kilogram``: A kilogram.
- ``tonne``: 1,000 kilograms.
- ``percent``: A hundredth of the whole.
- ``usd``: The dollar of the United States.
- ``eur``: The euro.
"""

KnownPopulation: TypeAlias = Literal[
    "civilians",
    "combatants",
    "soldiers",
    "servicemen",
    "officers",
    "conscripts",
    "reservists",
    "volunteers",
    "mercenaries",
    "contract-soldiers",
    "fighters",
    "police",
    "border-guards",
    "peacekeepers",
    "prisoners-of-war",
    "detainees",
    "political-prisoners",
    "men",
    "women",
    "children",
    "elderly",
    "residents",
    "refugees",
    "internally-displaced",
    "returnees",
    "protesters",
    "journalists",
    "medical-workers",
    "aid-workers",
    "rescue-workers",
    "officials",
    "politicians",
    "students",
    "workers",
    "foreigners",
    "vehicles",
    "armoured-vehicles",
    "tanks",
    "artillery",
    "air-defence-systems",
    "aircraft",
    "helicopters",
    "drones",
    "missiles",
    "shells",
    "ships",
    "weapons",
    "buildings",
    "homes",
    "hospitals",
    "schools",
    "bridges",
    "power-facilities",
    "settlements",
]
Population: TypeAlias = KnownPopulation | str
"""Who or what is counted. Open: partners may use other terms of the same form.

- ``civilians``: People who take no part in the fighting.
- ``combatants``: People who take part in the fighting, on any side.
- ``soldiers``: Members of an army of any rank.
- ``servicemen``: People in any armed service, men and women.
- ``officers``: Commissioned officers.
- ``conscripts``: People who serve by obligation.
- ``reservists``: People in the reserve, called up or not.
- ``volunteers``: People who serve of their own will.
- ``mercenaries``: People who serve a foreign party for pay.
- ``contract-soldiers``: People who serve in their own army by contract.
- ``fighters``: Members of armed groups.
- ``police``: Members of a police.
- ``border-guards``: Members of a border guard.
- ``peacekeepers``: Members of a mission of an international organization.
- ``prisoners-of-war``: Combatants in the adversary's hands.
- ``detainees``: People held for any other reason.
- ``political-prisoners``: People held for their views, as the text calls them.
- ``men``: Men.
- ``women``: Women.
- ``children``: People under 18.
- ``elderly``: Old people.
- ``residents``: People who live at the place.
- ``refugees``: People who fled over a border.
- ``internally-displaced``: People who fled within their country.
- ``returnees``: People who came back.
- ``protesters``: People who protest.
- ``journalists``: People who work for the media.
- ``medical-workers``: People who work in medical care.
- ``aid-workers``: People who work in relief.
- ``rescue-workers``: People who put out fires and rescue.
- ``officials``: People in an office of state.
- ``politicians``: People in politics.
- ``students``: Pupils and students.
- ``workers``: People of any other trade at their work.
- ``foreigners``: People of another nationality.
- ``vehicles``: Vehicles of any kind.
- ``armoured-vehicles``: Armoured vehicles, with or without tanks.
- ``tanks``: Tanks.
- ``artillery``: Guns, mortars and rocket launchers.
- ``air-defence-systems``: Systems against aircraft and missiles.
- ``aircraft``: Aircraft with a crew, with or without helicopters.
- ``helicopters``: Helicopters.
- ``drones``: Aircraft or vehicles without a crew.
- ``missiles``: Missiles and rockets.
- ``shells``: Shells and rounds.
- ``ships``: Ships and boats.
- ``weapons``: Weapons of any kind.
- ``buildings``: Buildings of any kind.
- ``homes``: Buildings or flats that people live in.
- ``hospitals``: Hospitals and clinics.
- ``schools``: Schools, kindergartens and universities.
- ``bridges``: Bridges.
- ``power-facilities``: Power stations, substations and lines.
- ``settlements``: Towns and villages.
"""

KnownScheme: TypeAlias = Literal[
    "icd-203",
    "wep",
    "phia",
    "nato-ajp-2.1",
    "kent",
    "stix-low-med-high",
    "stix-0-10",
    "stix-opinion",
    "admiralty",
    "uk-3x5x2",
    "europol-4x4",
    "airwars",
    "acled",
    "ucdp",
    "gtd",
    "cameo",
    "plover",
    "gdelt",
    "goldstein",
    "stix",
    "misp",
    "opensanctions",
    "wikidata",
    "geonames",
    "openstreetmap",
    "un-locode",
    "iso-3166-1",
    "iso-3166-2",
    "fips-10-4",
    "gleditsch-ward",
    "ror",
    "isni",
    "orcid",
    "viaf",
    "lei",
    "doi",
    "issn",
    "domain",
    "uri",
]
Scheme: TypeAlias = KnownScheme | str
"""Whose terms, codes or identifiers are meant. Open: partners may use other terms of the same form.

- ``icd-203``: Intelligence Community Directive 203 (United States): likelihood and confidence.
- ``wep``: The words of estimative probability of STIX 2.1, appendix A.
- ``phia``: The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom).
- ``nato-ajp-2.1``: NATO Allied Joint Publication 2.1: likelihood.
- ``kent``: Sherman Kent's words of estimative probability.
- ``stix-low-med-high``: STIX 2.1, appendix A: none, low, medium, high.
- ``stix-0-10``: STIX 2.1, appendix A: 0 to 10.
- ``stix-opinion``: STIX 2.1: from strongly-disagree to strongly-agree.
- ``admiralty``: The Admiralty code (STANAG 2511, FM 2-22.3), where it is named as text.
- ``uk-3x5x2``: The intelligence report of the police in the United Kingdom: source, information, handling.
- ``europol-4x4``: Europol's evaluation codes: source and information.
- ``airwars``: Airwars' grading of civilian harm.
- ``acled``: Armed Conflict Location and Event Data: events, precision codes.
- ``ucdp``: Uppsala Conflict Data Program: events, actors, precision codes.
- ``gtd``: Global Terrorism Database.
- ``cameo``: Conflict and Mediation Event Observations: event codes.
- ``plover``: Political Language Ontology for Verifiable Event Records.
- ``gdelt``: The GDELT Project: events and mentions.
- ``goldstein``: The Goldstein scale of conflict and cooperation, -10 to 10.
- ``stix``: STIX 2.1: identifiers of objects.
- ``misp``: MISP: identifiers of objects.
- ``opensanctions``: OpenSanctions: identifiers of entities.
- ``wikidata``: Wikidata: items (Q184).
- ``geonames``: GeoNames: identifiers of places.
- ``openstreetmap``: OpenStreetMap: elements.
- ``un-locode``: UN/LOCODE: locations of trade and transport.
- ``iso-3166-1``: ISO 3166-1: countries.
- ``iso-3166-2``: ISO 3166-2: subdivisions of countries.
- ``fips-10-4``: FIPS 10-4: countries, with other meanings than ISO 3166.
- ``gleditsch-ward``: Gleditsch and Ward: numbers of states.
- ``ror``: Research Organization Registry.
- ``isni``: International Standard Name Identifier (ISO 27729).
- ``orcid``: ORCID: persons.
- ``viaf``: Virtual International Authority File.
- ``lei``: Legal Entity Identifier (ISO 17442).
- ``doi``: Digital Object Identifier (ISO 26324).
- ``issn``: International Standard Serial Number (ISO 3297).
- ``domain``: A name in the domain name system.
- ``uri``: An absolute URI that its owner chose as a name (RFC 3986).
"""

KnownLikelihoodTerm: TypeAlias = Literal[
    "impossible",
    "almost-no-chance",
    "remote",
    "remote-chance",
    "almost-certainly-not",
    "highly-unlikely",
    "very-unlikely",
    "highly-improbable",
    "unlikely",
    "improbable",
    "probably-not",
    "realistic-possibility",
    "even-chance",
    "roughly-even-chance",
    "roughly-even-odds",
    "chances-about-even",
    "likely",
    "probable",
    "very-likely",
    "highly-probable",
    "highly-likely",
    "almost-certain",
    "nearly-certain",
    "certain",
]
LikelihoodTerm: TypeAlias = KnownLikelihoodTerm | str
"""A word for how likely something is; what it means, only its scheme says. Open: partners may use other terms of the
same form.

- ``impossible``: Not at all (STIX, Kent).
- ``almost-no-chance``: The lowest step of ICD 203.
- ``remote``: The lowest step of ICD 203, in its other series.
- ``remote-chance``: The lowest step of the PHIA yardstick.
- ``almost-certainly-not``: A low step of STIX and of Kent.
- ``highly-unlikely``: A low step of STIX, PHIA and NATO.
- ``very-unlikely``: The second step of ICD 203.
- ``highly-improbable``: The second step of ICD 203, in its other series.
- ``unlikely``: Below even (ICD 203, STIX, PHIA, NATO).
- ``improbable``: Below even, in the other series of ICD 203.
- ``probably-not``: Below even (STIX, Kent).
- ``realistic-possibility``: Somewhat below even (PHIA).
- ``even-chance``: About even (STIX, NATO).
- ``roughly-even-chance``: About even (ICD 203).
- ``roughly-even-odds``: About even, in the other series of ICD 203.
- ``chances-about-even``: About even (Kent).
- ``likely``: Above even (ICD 203, STIX, PHIA, NATO).
- ``probable``: Above even (Kent; another word for likely in ICD 203, STIX and PHIA).
- ``very-likely``: The sixth step of ICD 203.
- ``highly-probable``: The sixth step of ICD 203, in its other series.
- ``highly-likely``: A high step of STIX, PHIA and NATO.
- ``almost-certain``: The highest step of ICD 203 and PHIA; a high one of STIX and Kent.
- ``nearly-certain``: The highest step of ICD 203, in its other series.
- ``certain``: Without any doubt (STIX, Kent).
"""

KnownConfidenceLevel: TypeAlias = Literal["low", "moderate", "high", "none", "medium"]
ConfidenceLevel: TypeAlias = KnownConfidenceLevel | str
"""How much confidence an assessor has in the basis of a judgement; never its likelihood. Open: partners may use other
terms of the same form.

- ``low``: Scant, questionable or fragmentary information; weak inferences (ICD 203).
- ``moderate``: Credible and plausible information, without enough corroboration for more (ICD 203).
- ``high``: Good information from several sources, or a matter that allows a solid judgement (ICD 203).
- ``none``: No confidence at all (STIX 2.1, appendix A).
- ``medium``: The middle level of STIX 2.1, appendix A; near to, and not the same as, moderate.
"""

KnownMappedVerdict: TypeAlias = Literal[
    "true",
    "mostly-true",
    "mixed",
    "mostly-false",
    "false",
    "unproven",
    "misleading",
    "missing-context",
    "outdated",
    "altered",
    "satire",
]
MappedVerdict: TypeAlias = KnownMappedVerdict | str
"""What a fact-checker's verdict, in whatever words, comes to. Open: partners may use other terms of the same form.

- ``true``: It is so.
- ``mostly-true``: It is so, but for a lesser point.
- ``mixed``: Partly so, partly not.
- ``mostly-false``: It is not so, but for a lesser point.
- ``false``: It is not so.
- ``unproven``: Cannot be decided on what is known.
- ``misleading``: True in its words, wrong in what it conveys.
- ``missing-context``: Wrong or open without something it leaves out.
- ``outdated``: Was so and is no longer.
- ``altered``: An image, a recording or a document that was changed or made up.
- ``satire``: Was never meant seriously.
"""


# Records.


class DossierSummary(TypedDict):
    """The counts of a dossier."""

    reports: int
    """Reports, by id, of which there is a live revision."""

    revisions: int
    """Revisions in the set."""

    liveRevisions: int
    """Revisions whose claims count."""

    redacted: int
    """Revisions that were redacted."""

    claims: int
    """Live claims; each stands in exactly one cluster."""

    clusters: int
    """Clusters, of events or of single claims without an event."""

    contradictions: int
    """Conflicts that are contradictions."""

    tensions: int
    """Conflicts that are tensions."""

    assertedContradictions: int
    """Relations contradicts and denies that somebody asserts, whatever the comparison says."""


class DossierConflict(TypedDict):
    """A contradiction or a tension."""

    verdict: Verdict
    """Whether it is a contradiction or a tension."""

    cluster: str
    """The id of the cluster."""

    left: str
    """The id of the one value."""

    right: str
    """The id of the other value."""

    leftClaims: NotRequired[list[str]]
    """The claims that say the one."""

    rightClaims: NotRequired[list[str]]
    """The claims that say the other."""

    relation: NotRequired[IntervalRelation]
    """How the intervals lie. Absent for an occurrence."""

    why: str
    """The reason in words."""


class Denial(TypedDict):
    """That somebody says of something that it is not so. It says nothing of who is right."""

    claim: str
    """The live claim by which it is denied; its routes say through whom."""

    cluster: str
    """The id of the cluster of the claim."""

    basis: DenialBasis
    """What makes it a denial."""

    byNames: NotRequired[list[str]]
    """The names of those who deny: the innermost speaker of each route, or the outlet in its own voice; in order, each
    once.
    """

    denied: str
    """What is denied: the statement of the claim, or the text of its qualifier."""

    qualifier: NotRequired[QualifierKind]
    """What the denied qualifier would be to the claim: its reason, purpose or pretext. Absent: the claim itself is
    denied.
    """

    against: NotRequired[list[str]]
    """The claims that it stands against by what is recorded: those that a relation says it denies, or that its negated
    qualifier names; in order. Default: none.
    """

    againstValues: NotRequired[list[str]]
    """The ids of the answers that affirm what it denies: those that it contradicts or is in tension with, in the order
    of the dossier. Default: none.
    """


class UnverifiedPoint(TypedDict):
    """An enquiry that led to no confirmation: what was asked of whom, about what, and what came of it."""

    outcome: EnquiryOutcome
    """What came of it: could-not-verify, no-evidence-given, no-reply, declined or detail-withheld."""

    byName: str
    """Who asked or checked."""

    toName: NotRequired[str]
    """Who was asked. Default: nobody, or not said."""

    aspects: NotRequired[list[EnquiryAspect]]
    """Which sides of the matter were asked about. Default: not said."""

    clusters: NotRequired[list[str]]
    """The clusters of the claims, in the order of the dossier."""

    claims: NotRequired[list[str]]
    """The live claims that it is about, in the order of the enquiry. Default: none."""

    report: str
    """The prefix of the report that has the enquiry."""


class PatternTie(TypedDict):
    """What ties an act to another one in a report."""

    kind: PatternTieKind
    """What kind of tie it is."""

    why: str
    """The tie in words."""

    said: NotRequired[str]
    """The claim whose speaker gives the reason, purpose or pretext. Absent: the tie is that of a part to its whole."""


class PatternOccurrence(TypedDict):
    """One report that ties the acts of a pattern to each other."""

    report: str
    """The prefix of the report."""

    years: NotRequired[Edtf]
    """The year or years that it speaks of, or failing that in which it was published. Absent: neither is known."""

    clusters: NotRequired[list[str]]
    """The clusters of the events, in the order of their ids' numbers."""

    ties: NotRequired[list[PatternTie]]
    """What ties the acts, at least one, declared ties first."""

    claims: NotRequired[list[str]]
    """The claims that they rest on, in order: those of the events that are tied."""


class DossierPattern(TypedDict, total=False):
    """A parallel: acts of two families by one actor that reports of more than one year tie to each other, such as
    call-ups and trainings. It is no finding: that the one covers the other is said only where a claim quoted here
    says so.
    """

    families: list[EventType]
    """The two families: roots of types of events, in ordinal order."""

    actors: list[str]
    """The representative ids of the actors whose acts they are, in order; several share one pattern if the same reports
    name them.
    """

    actorNames: list[str]
    """The names of the actors, in the order of actors."""

    occurrences: list[PatternOccurrence]
    """The reports that tie them, by year and then by prefix; at least two."""


class IdentityJoin(TypedDict):
    """A join of two things, with its reason."""

    left: str
    """The id of the one of the two."""

    right: str
    """The id of the other; greater than left in ordinal order."""

    basis: JoinBasis
    """Why the two were taken to be one."""

    why: str
    """The reason in words: the identifier, the name, who judged."""


class RouteSpeaker(TypedDict):
    """A speaker on the way of a statement."""

    source: str
    """The id of the source."""

    name: str
    """Its name or description."""

    verb: str
    """The verb with which it put the claim forward."""

    imputed: bool
    """Whether the words or the thought are only ascribed to it."""


class ClaimRoute(TypedDict):
    """The way by which a statement came: an attribution."""

    outlet: str
    """The id of the outlet whose voice it is before the first speaker."""

    outletName: str
    """Its name or description."""

    speakers: NotRequired[list[RouteSpeaker]]
    """The speakers inward; none: the outlet's own voice."""

    basisOfKnowledge: NotRequired[BasisOfKnowledge]
    """How the innermost speaker, or the outlet, knows. Default: not said."""


class LocalizedText(TypedDict):
    """A text and the language it is written in."""

    text: str
    """The text. Never empty."""

    language: NotRequired[LanguageTag]
    """The language (BCP 47). Default: the report's language."""


class Qualifier(TypedDict):
    """A reason, purpose, pretext, condition or comparison that the speaker gives with the proposition."""

    kind: QualifierKind
    """What the qualifier adds to the claim."""

    text: LocalizedText
    """The words of the recorder."""

    claim: NotRequired[LocalId]
    """The local id of the claim that says the same as a proposition of its own."""

    polarity: NotRequired[Polarity]
    """Whether the speaker holds it true. Default: affirmed."""


class ClusterClaim(TypedDict):
    """A live claim in its cluster."""

    id: str
    """The id: that of the report or revision, # and the local id; a repeated local id gets ~2 and so on."""

    event: NotRequired[str]
    """The id of the event it speaks of."""

    statement: str
    """The statement of the claim."""

    polarity: Polarity
    """Whether it is held true or false."""

    stage: NotRequired[Stage]
    """How far the deed has come. Default: not said."""

    certainty: Certainty
    """How sure the innermost speaker is."""

    placement: NotRequired[Placement]
    """Where in the report it stands. Default: not said."""

    routes: NotRequired[list[ClaimRoute]]
    """The attributions, at least one, in the order of the claim."""

    qualifiers: NotRequired[list[Qualifier]]
    """The reasons, purposes, pretexts and other qualifiers that the speaker gives with it, as they were recorded; a
    claim that one names is in the same report.
    """


class Origin(TypedDict):
    """An origin that stands behind a value."""

    id: str
    """The representative id of the source."""

    name: str
    """Its name or description."""

    kind: OriginKind
    """What kind of origin it is."""

    claims: NotRequired[list[str]]
    """The claims that carry its word, in order."""

    countsForMin: bool
    """Whether it counts in the lower figure."""

    countsForMax: bool
    """Whether it counts in the upper figure."""

    why: str
    """Why it counts so."""


class OriginPath(TypedDict):
    """The way of one origin's word to the reader; the ways of one OriginCount share nobody."""

    origin: str
    """The representative id of the origin."""

    through: NotRequired[list[str]]
    """Whom and what the word passes, from the origin outward: representative ids of speakers between, ids and addresses
    of what it is taken from, and last the outlet. without a name stands for a speaker without one. Several claims
    may make up one way.
    """

    claim: str
    """A claim that carries the word of the origin, through that outlet if there is one."""


class OriginCount(TypedDict):
    """How many independent origins stand behind a value: at least and at most."""

    min: int
    """The number that is safe to assume: origins whose words come on ways that share no outlet, no speaker between and
    no page that they are taken from.
    """

    max: int
    """The number if nothing that is not known to be one is one."""

    origins: NotRequired[list[Origin]]
    """The origins, in the order of their ids."""

    outlets: NotRequired[list[str]]
    """The outlets that carry them, by representative id; no more than so many count in min."""

    limit: NotRequired[str]
    """Why min is less than the number of origins that count in it, if it is. Default: it is not."""

    copies: NotRequired[list[str]]
    """The claims that add nothing, since their report derives from or cites another one behind the same value."""

    suspectedCopies: NotRequired[list[str]]
    """The claims of which the lower figure takes no notice, in their own voice or in that of somebody without a name,
    since their report is suspected of being copied from another one, or is itself taken from one that is: see
    copies. In order.
    """

    circular: NotRequired[list[str]]
    """The claims whose reports are taken from each other in a circle, without anybody in it or before it who says how
    it is known. In order.
    """

    paths: NotRequired[list[OriginPath]]
    """One way for each of the min origins, in the order of the origins."""

    bottleneck: NotRequired[list[str]]
    """The fewest outlets, speakers between, pages or origins that all words pass, if they are fewer than the origins
    with a name or a voice of their own; of several such sets the one nearest to the reader. Names as in through, in
    order. Empty: the ways are as many as the origins.
    """


class CredibilitySuggestion(TypedDict):
    """A credibility on the Admiralty code that the rules suggest; it never replaces a person's rating."""

    credibility: Credibility
    """The suggested digit of the Admiralty code."""

    rule: str
    """The rule: R1 to R6."""

    why: str
    """The rule in words."""

    supporting: int
    """The lower figure of origins of the value."""

    contradicting: int
    """The greatest lower figure of origins of a value that contradicts it; 0 if there is none."""

    rests: NotRequired[list[str]]
    """The claims that the numbers rest on, in order: of the origins that count for the value, and of those that count
    for the value that contradicts it most.
    """


class QuestionValue(TypedDict):
    """A value that somebody gives in answer to a question."""

    id: str
    """The id within the dossier, such as k1.q1.v1."""

    text: str
    """The value in words."""

    of: NotRequired[list[Population]]
    """The populations as printed, before the policy reads them, in order. Only of a quantity."""

    lower: NotRequired[str]
    """The lower bound of what is said: a figure, or a second in ISO 8601. Absent: none."""

    upper: NotRequired[str]
    """The upper bound of what is said. Absent: none."""

    lowerExcluded: NotRequired[bool]
    """True if the lower bound itself is excluded; otherwise absent."""

    upperExcluded: NotRequired[bool]
    """True if the upper bound itself is excluded; otherwise absent."""

    claims: NotRequired[list[str]]
    """The claims that say exactly this, in order."""

    agreeingClaims: NotRequired[list[str]]
    """The claims that say something from which this follows, in order."""

    origins: NotRequired[OriginCount]
    """The origins of all these claims. Absent for a value without bounds that is only shown."""

    suggestion: NotRequired[CredibilitySuggestion]
    """What the rules suggest. Absent where there are no origins to count."""


class ValueRelation(TypedDict):
    """How two values of a question stand to each other."""

    left: str
    """The id of the one value."""

    right: str
    """The id of the other; greater than left in the order of the dossier."""

    verdict: Verdict
    """How the two stand to each other."""

    relation: NotRequired[IntervalRelation]
    """How the intervals lie, from left to right. Absent for an occurrence."""

    why: str
    """The reason in words."""


class ValueGroup(TypedDict, total=False):
    """Values that can all be true at once, and no further one with them."""

    values: list[str]
    """The ids of the values, in order."""

    lower: str
    """The lower bound of what they have in common. Absent: none."""

    upper: str
    """The upper bound of what they have in common. Absent: none."""

    singlePoint: bool
    """True if they have one point in common only, and none of them says it alone; otherwise absent."""


class ResolvedValue(TypedDict):
    """What most independent origins allow at once: a reading of the answers, not one of them, and not the truth. The
    answers that do not fit stand beside.
    """

    lower: NotRequired[str]
    """The lower bound: a figure, or a second in ISO 8601. Absent: none."""

    upper: NotRequired[str]
    """The upper bound. Absent: none."""

    best: NotRequired[str]
    """The one figure or second that all these answers state, if they have just one in common. Default: there is
    none.
    """

    origins: int
    """The lower figure of independent origins of these answers together."""

    values: NotRequired[list[str]]
    """The ids of the answers that allow it, in order."""

    alternatives: NotRequired[list[str]]
    """The ids of the answers that do not, in order."""

    rule: str
    """The rule in words."""


class WeightedValue(TypedDict):
    """How probable an answer is under a TruthPolicy: a suggestion for those who need one number, under strong
    assumptions.
    """

    value: str
    """The id of the answer."""

    probabilityPermille: int
    """How probable it is, in thousandths, 0 to 1,000; those of a question may add up to less, for answers that nobody
    gives.
    """


class NotComparedWith(TypedDict):
    """A question of the same measure that is shown side by side and not compared."""

    question: str
    """The id of the other question."""

    why: str
    """What differs: population, side, unit, scope, stage."""


class WithheldAnswer(TypedDict):
    """That somebody spoke of the matter and gave no answer to the question: confirmed, for example, and named no
    number.
    """

    claims: NotRequired[list[str]]
    """The claims of the cluster that the enquiry is about: what was said all the same. At least one, in the order of
    the enquiry.
    """

    outcome: EnquiryOutcome
    """What came of the enquiry: detail-withheld, declined or no-reply."""

    byName: str
    """Who asked, or who says that the answer is missing."""

    toName: NotRequired[str]
    """Who was asked. Default: not said."""


class Question(TypedDict):
    """What can be compared within a cluster, and the answers."""

    id: str
    """The id within the dossier, such as k1.q1."""

    kind: QuestionKind
    """What the values are."""

    measure: NotRequired[Measure]
    """What is counted or measured. Only of a quantity."""

    unit: NotRequired[CountingUnit]
    """The unit. Only of a quantity."""

    of: NotRequired[list[Population]]
    """Whom or what it is counted of, as the policy reads it, in order. Only of a quantity."""

    side: NotRequired[str]
    """The representative id of whose they are. Only of a quantity."""

    sideName: NotRequired[str]
    """The name of the side."""

    scope: NotRequired[QuantityScope]
    """Addition or rate; absent: a total, or not said. Only of a quantity."""

    role: NotRequired[TimeRole]
    """What the time is. Only of a time."""

    stage: NotRequired[StageClass]
    """The stages of the claims. Not of an occurrence."""

    proposition: NotRequired[str]
    """The statement that is affirmed or negated. Only of an occurrence."""

    values: NotRequired[list[QuestionValue]]
    """The answers, at least one."""

    relations: NotRequired[list[ValueRelation]]
    """Contradictions, tensions and agreements between the answers, in order."""

    groups: NotRequired[list[ValueGroup]]
    """The greatest groups of answers that can be true at once. Only where there are several answers with bounds."""

    resolved: NotRequired[ResolvedValue]
    """What most independent origins allow at once. Default: nobody vouches for an answer with bounds."""

    weighted: NotRequired[list[WeightedValue]]
    """The answers weighed, the most probable first. Default: the policy asks for none, or there are not several answers
    with origins.
    """

    notCompared: NotRequired[list[NotComparedWith]]
    """Questions of the same measure that are not compared with this one."""

    withheld: NotRequired[list[WithheldAnswer]]
    """Who spoke of the matter and gave no answer to the question; no value, and no origin of one. Default: nobody is
    known.
    """


_ClaimRelationBase = TypedDict(
    "_ClaimRelationBase",
    {
        # The claim, or other item, that denies, refines, supersedes or does whatever the kind says.
        "from": ReportReference,
    },
)


class ClaimRelation(_ClaimRelationBase):
    """What somebody says of two claims: that one denies, refines or corrects the other."""

    id: NotRequired[LocalId]
    """A local id, if something refers to it."""

    to: ReportReference
    """The claim, or other item, that this is done to."""

    kind: RelationKind
    """What the one does to the other."""

    aspect: NotRequired[RelationAspect]
    """In which respect. Default: as a whole."""

    assertedBy: NotRequired[LocalId]
    """The local id of the source that says so. Default: the recorder."""

    note: NotRequired[str]
    """A remark for people. Never empty."""


_LiveRelationBase = TypedDict(
    "_LiveRelationBase",
    {
        # The live claims that it is from.
        "from": NotRequired[list[str]],
    },
)


class LiveRelation(_LiveRelationBase):
    """A relation that somebody asserts, listed beside the comparison and not mixed with it."""

    report: str
    """The prefix of the report that has it."""

    to: NotRequired[list[str]]
    """The live claims that it is to."""

    assertedByName: str
    """Who asserts it: the source named, or the recorder."""

    relation: ClaimRelation
    """The relation as it was recorded, unchanged."""


class TimeAnchor(TypedDict, total=False):
    """What a relative time is relative to. At least one of edtf and event must be there."""

    edtf: Edtf
    """The time that the expression starts from."""

    event: LocalId
    """The local id of the event that the expression starts from."""

    relation: AnchorRelation
    """Where the time lies, seen from the anchor. Default: not said."""


class ReportedTime(TypedDict, total=False):
    """A time as a text gives it: as precise as the text and no more. At least one of edtf and verbatim must be
    there.
    """

    edtf: Edtf
    """The time in EDTF (ISO 8601-2), levels 0 to 2."""

    verbatim: str
    """The words as printed, such as last week. Never empty."""

    basis: TimeBasis
    """What edtf rests on. Default: not said."""

    anchor: TimeAnchor
    """What a relative time is relative to."""

    zone: str
    """The time zone of a local time: an IANA name such as Europe/Minsk, or an offset such as +03:00. Default: not
    known.
    """


class Enquiry(TypedDict):
    """That something was asked or checked, and what came of it: silence is recorded here, never as a claim."""

    id: NotRequired[LocalId]
    """A local id, if something refers to it."""

    by: NotRequired[LocalId]
    """The local id of the source that asked. Default: the publisher."""

    to: NotRequired[LocalId]
    """The local id of the source that was asked."""

    about: NotRequired[list[ReportReference]]
    """What it was about: claims, events, sources, evidence."""

    outcome: EnquiryOutcome
    """What came of it."""

    aspects: NotRequired[list[EnquiryAspect]]
    """Which side of the matter was asked about."""

    at: NotRequired[ReportedTime]
    """When it was asked or checked."""

    note: NotRequired[str]
    """A remark for people. Never empty."""


class LiveEnquiry(TypedDict):
    """An enquiry and the live claims it is about."""

    report: str
    """The prefix of the report that has it."""

    about: NotRequired[list[str]]
    """The live claims that it is about."""

    byName: str
    """Who asked: the source named, or the publisher."""

    toName: NotRequired[str]
    """The name of whoever was asked."""

    enquiry: Enquiry
    """The enquiry as it was recorded, unchanged."""


class RatingTarget(TypedDict):
    """What a rating rates: a claim, a source, a piece of evidence, or one speaker in a claim."""

    ref: ReportReference
    """The claim, source or evidence."""

    source: NotRequired[LocalId]
    """The local id of a source: then that speaker's hop in the claim is rated."""


class AdmiraltyRating(TypedDict):
    """A rating by the Admiralty code: a letter for the source, a digit for the information, each judged by itself; at
    least one of them. At least one of reliability and credibility must be there.
    """

    scale: Literal["admiralty"]
    """The tag that tells this kind from the others."""

    reliability: NotRequired[Reliability]
    """How far the source can be relied on. Absent: not rated, which is not the same as F."""

    credibility: NotRequired[Credibility]
    """How credible the information is. Absent: not rated, which is not the same as 6."""


class LikelihoodRating(TypedDict):
    """How likely it is that something is so or will be so, as a band in percent and, where there is one, the word of a
    scheme.
    """

    scale: Literal["likelihood"]
    """The tag that tells this kind from the others."""

    scheme: Scheme
    """Whose words and bands are meant."""

    term: NotRequired[LikelihoodTerm]
    """The word of the scheme. Absent: only the band was given."""

    low: Figure
    """The lower end of the band in percent, 0 to 100, inclusive."""

    high: Figure
    """The upper end of the band in percent, 0 to 100, inclusive and not below low."""


class ConfidenceRating(TypedDict):
    """How much confidence the assessor has in the basis of a judgement: in its information, assumptions and
    inferences.
    """

    scale: Literal["confidence"]
    """The tag that tells this kind from the others."""

    scheme: Scheme
    """Whose levels are meant."""

    level: ConfidenceLevel
    """The level on the scale of the scheme."""


class ScoreRating(TypedDict):
    """A number between two ends. Without its ends a score means nothing, so both are required."""

    scale: Literal["score"]
    """The tag that tells this kind from the others."""

    min: Figure
    """The lower end of the scale, inclusive."""

    max: Figure
    """The upper end of the scale, inclusive; above min."""

    value: Figure
    """The score, from min to max."""

    meaning: NotRequired[str]
    """What the score says and which end is which, in words. Never empty."""


class VerdictRating(TypedDict):
    """A fact-checker's verdict in its own words, as in schema.org's ClaimReview."""

    scale: Literal["verdict"]
    """The tag that tells this kind from the others."""

    text: str
    """The verdict as published, in any language. Never empty."""

    mapped: NotRequired[MappedVerdict]
    """What the recorder takes the verdict to come to. Absent: not mapped."""


class CodedRating(TypedDict):
    """A rating by the code of any other scheme, kept as it stands there."""

    scale: Literal["coded"]
    """The tag that tells this kind from the others."""

    scheme: Scheme
    """Whose code it is."""

    code: str
    """The code, in the spelling of the scheme. Never empty."""

    label: NotRequired[str]
    """What the code says, in words. Never empty."""


RatingValue: TypeAlias = (
    AdmiraltyRating | LikelihoodRating | ConfidenceRating | ScoreRating | VerdictRating | CodedRating
)
"""A rating on one scale; tagged by scale. Scales are kept apart: no rating turns into one of another scale unless a
published table says how.
"""


class Rating(TypedDict):
    """How somebody rates a claim, a source or evidence, on one scale."""

    id: NotRequired[LocalId]
    """A local id, if something refers to it."""

    target: RatingTarget
    """What is rated: a claim, a source or evidence."""

    rater: LocalId
    """The local id of the source that rates."""

    ratedAt: NotRequired[Timestamp]
    """When it was rated."""

    value: RatingValue
    """The rating on its scale, of which there are several."""

    basis: NotRequired[list[ReportReference]]
    """The claims and evidence that it rests on."""

    rationale: NotRequired[str]
    """Why, in words. Never empty."""


class LiveRating(TypedDict):
    """A person's rating, unchanged; no suggestion replaces it."""

    report: str
    """The prefix of the report that has it."""

    targets: NotRequired[list[str]]
    """The live claims, sources or evidence that it is of."""

    raterName: str
    """The name of whoever rates."""

    rating: Rating
    """The rating as it was recorded, unchanged."""


class EventCluster(TypedDict):
    """Claims about one event, or a single claim without an event."""

    id: str
    """The id within the dossier, such as k1."""

    representative: str
    """The smallest id of its events, or of its claims if there is none."""

    label: str
    """The label of the event, or the statement, for people to read."""

    type: NotRequired[EventType]
    """The type of the event; absent: claims without an event."""

    events: NotRequired[list[str]]
    """The ids of the events, in order."""

    joins: NotRequired[list[IdentityJoin]]
    """Why they are taken to be one."""

    possiblySameAs: NotRequired[list[str]]
    """Ids of further events that a report holds possible to be the same; not joined."""

    partOf: NotRequired[list[str]]
    """Ids of the events that a report says these are part of."""

    claims: NotRequired[list[ClusterClaim]]
    """The claims, in the order of their ids."""

    questions: NotRequired[list[Question]]
    """The questions: quantities, times, occurrences."""

    relations: NotRequired[list[LiveRelation]]
    """Relations that somebody asserts from one of the claims."""

    enquiries: NotRequired[list[LiveEnquiry]]
    """Enquiries; each stands in the cluster of the first claim that it is about."""

    ratings: NotRequired[list[LiveRating]]
    """People's ratings of the claims."""


class IdentityGroup(TypedDict):
    """Sources and actors that were taken to be one; only groups of at least two."""

    representative: str
    """The smallest id in ordinal order."""

    name: str
    """A name for people to read."""

    members: NotRequired[list[str]]
    """The ids, in order."""

    joins: NotRequired[list[IdentityJoin]]
    """The joins, in order; together they connect the members."""


class IdentityFinding(TypedDict):
    """A join that was not made."""

    kind: IdentityFindingKind
    """What stood against it."""

    left: str
    """The id of the one of the two."""

    right: str
    """The id of the other; greater than left in ordinal order."""

    why: str
    """The reason in words."""


class CopyFinding(TypedDict):
    """A report that is suspected of being a copy of another one without saying so. A suspicion and no finding of fact:
    it only lowers the lower figure of origins.
    """

    report: str
    """The prefix of the suspected report."""

    of: str
    """The prefix of the report that it may be copied from: the earliest that is like it."""

    ground: CopyGround
    """What the two share."""

    why: str
    """What was found, in a sentence."""

    likenessPermille: NotRequired[int]
    """How alike the texts are, in thousandths. Absent: the texts were not compared."""

    claims: NotRequired[list[str]]
    """The claims that the suspicion is about, in order."""


class DossierRevision(TypedDict):
    """A revision of the set and its standing."""

    digest: Digest
    """The digest of the revision."""

    report: str
    """The id of the report."""

    number: int
    """The number of the revision; 1 where the report gives none."""

    standing: RevisionStanding
    """What became of it."""

    because: NotRequired[list[Digest]]
    """The revisions that superseded or retracted it, in order; of those that did so by their number alone, the one with
    the greatest.
    """

    prefix: NotRequired[str]
    """What the ids of its items begin with, before #: the report's id, or the digest if several revisions of the report
    are live. Absent if it is not live.
    """


class RevisionFinding(TypedDict):
    """Something remarkable about revisions."""

    kind: RevisionFindingKind
    """What is remarkable about them."""

    revisions: NotRequired[list[Digest]]
    """The revisions, in order."""

    why: str
    """What was found, in a sentence."""


class UnresolvedReference(TypedDict):
    """A reference to something that is not live or not in the set."""

    report: str
    """The prefix of the report that has it."""

    reference: str
    """The reference as written."""

    of: str
    """What has it: a relation, rating, judgement or enquiry."""


class Dossier(TypedDict):
    """The view of a set of reports under a policy: which claims speak of the same event and question, where they agree,
    are in tension or contradict each other, how many independent origins stand behind each value, and what people
    assert, asked and rated.

    Example::

        {
          "formatVersion": "0.1-unstable",
          "set": "sha256:16d8800e5c069a1296d317d7e28a11251156abdf510c8be2a9fd5b2932ac7885",
          "policy": "sha256:089ca9062175b42269775500ca0f8b2becf5ba5e6e74708d4d2791063bb5b293",
          "summary": {
            "reports": 1,
            "revisions": 1,
            "liveRevisions": 1,
            "redacted": 0,
            "claims": 1,
            "clusters": 1,
            "contradictions": 0,
            "tensions": 0,
            "assertedContradictions": 0
          },
          "clusters": [
            {
              "id": "k1",
              "representative": "https://partner.example/reports/17#c1",
              "label": "People were wounded in a drone strike on the depot.",
              "claims": [
                {
                  "id": "https://partner.example/reports/17#c1",
                  "statement": "People were wounded in a drone strike on the depot.",
                  "polarity": "affirmed",
                  "stage": "completed",
                  "certainty": "asserted",
                  "routes": [
                    {
                      "outlet": "https://partner.example/reports/17#wire",
                      "outletName": "Example Wire",
                      "speakers": [
                        {
                          "source": "https://partner.example/reports/17#official",
                          "name": "a regional health official",
                          "verb": "confirms",
                          "imputed": false
                        }
                      ]
                    }
                  ]
                }
              ],
              "questions": [
                {
                  "id": "k1.q1",
                  "kind": "quantity",
                  "measure": "wounded",
                  "unit": "person",
                  "of": [
                    "civilians"
                  ],
                  "stage": "actual",
                  "values": [
                    {
                      "id": "k1.q1.v1",
                      "text": "at least 12",
                      "of": [
                        "civilians"
                      ],
                      "lower": "12",
                      "claims": [
                        "https://partner.example/reports/17#c1"
                      ],
                      "origins": {
                        "min": 1,
                        "max": 1,
                        "origins": [
                          {
                            "id": "https://partner.example/reports/17#official",
                            "name": "a regional health official",
                            "kind": "unnamed",
                            "claims": [
                              "https://partner.example/reports/17#c1"
                            ],
                            "countsForMin": true,
                            "countsForMax": true,
                            "why": "without a name"
                          }
                        ],
                        "outlets": [
                          "https://partner.example/reports/17#wire"
                        ],
                        "paths": [
                          {
                            "origin": "https://partner.example/reports/17#official",
                            "through": [
                              "https://partner.example/reports/17#wire"
                            ],
                            "claim": "https://partner.example/reports/17#c1"
                          }
                        ]
                      },
                      "suggestion": {
                        "credibility": "3",
                        "rule": "R3",
                        "why": "one origin, none contradicts",
                        "supporting": 1,
                        "contradicting": 0,
                        "rests": [
                          "https://partner.example/reports/17#c1"
                        ]
                      }
                    }
                  ],
                  "resolved": {
                    "lower": "12",
                    "origins": 1,
                    "values": [
                      "k1.q1.v1"
                    ],
                    "rule": "resolve/most-origins: what the answers with the most independent origins have in common; of several the widest, then the lowest"
                  }
                },
                {
                  "id": "k1.q2",
                  "kind": "time",
                  "role": "occurred",
                  "stage": "actual",
                  "values": [
                    {
                      "id": "k1.q2.v1",
                      "text": "2024-05-02",
                      "lower": "2024-05-02T00:00:00",
                      "upper": "2024-05-02T23:59:59",
                      "claims": [
                        "https://partner.example/reports/17#c1"
                      ],
                      "origins": {
                        "min": 1,
                        "max": 1,
                        "origins": [
                          {
                            "id": "https://partner.example/reports/17#official",
                            "name": "a regional health official",
                            "kind": "unnamed",
                            "claims": [
                              "https://partner.example/reports/17#c1"
                            ],
                            "countsForMin": true,
                            "countsForMax": true,
                            "why": "without a name"
                          }
                        ],
                        "outlets": [
                          "https://partner.example/reports/17#wire"
                        ],
                        "paths": [
                          {
                            "origin": "https://partner.example/reports/17#official",
                            "through": [
                              "https://partner.example/reports/17#wire"
                            ],
                            "claim": "https://partner.example/reports/17#c1"
                          }
                        ]
                      },
                      "suggestion": {
                        "credibility": "3",
                        "rule": "R3",
                        "why": "one origin, none contradicts",
                        "supporting": 1,
                        "contradicting": 0,
                        "rests": [
                          "https://partner.example/reports/17#c1"
                        ]
                      }
                    }
                  ],
                  "resolved": {
                    "lower": "2024-05-02T00:00:00",
                    "upper": "2024-05-02T23:59:59",
                    "origins": 1,
                    "values": [
                      "k1.q2.v1"
                    ],
                    "rule": "resolve/most-origins: what the answers with the most independent origins have in common; of several the widest, then the lowest"
                  }
                },
                {
                  "id": "k1.q3",
                  "kind": "occurrence",
                  "proposition": "People were wounded in a drone strike on the depot.",
                  "values": [
                    {
                      "id": "k1.q3.v1",
                      "text": "affirmed, completed",
                      "claims": [
                        "https://partner.example/reports/17#c1"
                      ],
                      "origins": {
                        "min": 1,
                        "max": 1,
                        "origins": [
                          {
                            "id": "https://partner.example/reports/17#official",
                            "name": "a regional health official",
                            "kind": "unnamed",
                            "claims": [
                              "https://partner.example/reports/17#c1"
                            ],
                            "countsForMin": true,
                            "countsForMax": true,
                            "why": "without a name"
                          }
                        ],
                        "outlets": [
                          "https://partner.example/reports/17#wire"
                        ],
                        "paths": [
                          {
                            "origin": "https://partner.example/reports/17#official",
                            "through": [
                              "https://partner.example/reports/17#wire"
                            ],
                            "claim": "https://partner.example/reports/17#c1"
                          }
                        ]
                      },
                      "suggestion": {
                        "credibility": "3",
                        "rule": "R3",
                        "why": "one origin, none contradicts",
                        "supporting": 1,
                        "contradicting": 0,
                        "rests": [
                          "https://partner.example/reports/17#c1"
                        ]
                      }
                    }
                  ]
                }
              ]
            }
          ],
          "revisions": [
            {
              "digest": "sha256:42c2e80c545767ebb80ae80e8ad7793bfc751f05fc21bafbdcca64ad12a804d4",
              "report": "https://partner.example/reports/17",
              "number": 1,
              "standing": "live",
              "prefix": "https://partner.example/reports/17"
            }
          ]
        }
    """

    formatVersion: str
    """The version of the shape: current-format-version."""

    set: Digest
    """The digest of the set: ComputeDigest."""

    policy: Digest
    """The digest of the policy: ComputeDigest."""

    summary: DossierSummary
    """How many reports, claims, clusters and contradictions there are."""

    conflicts: NotRequired[list[DossierConflict]]
    """The contradictions, then the tensions, each in the order of the clusters."""

    denials: NotRequired[list[Denial]]
    """Who denied what, in the order of the clusters and their claims."""

    unverified: NotRequired[list[UnverifiedPoint]]
    """What was asked or checked and not confirmed, in the order of the clusters. An enquiry stands unchanged in its
    cluster, too.
    """

    patterns: NotRequired[list[DossierPattern]]
    """Parallels between reports of different years, by families and then by actors: no findings."""

    clusters: NotRequired[list[EventCluster]]
    """The clusters by label, then by type, then by representative."""

    relations: NotRequired[list[LiveRelation]]
    """Relations of which no end is a live claim."""

    enquiries: NotRequired[list[LiveEnquiry]]
    """Enquiries about no live claim."""

    ratings: NotRequired[list[LiveRating]]
    """Ratings of sources and evidence, and of nothing live."""

    identities: NotRequired[list[IdentityGroup]]
    """Sources and actors that were taken to be one."""

    identityFindings: NotRequired[list[IdentityFinding]]
    """Joins of sources, actors and events that were not made."""

    copies: NotRequired[list[CopyFinding]]
    """Reports that are suspected of being copies without saying so, in the order of their prefixes."""

    revisions: NotRequired[list[DossierRevision]]
    """The revisions of the set and their standing, in the order of their digests."""

    revisionFindings: NotRequired[list[RevisionFinding]]
    """What is remarkable about the revisions."""

    unresolved: NotRequired[list[UnresolvedReference]]
    """References to what is not live or not in the set."""
