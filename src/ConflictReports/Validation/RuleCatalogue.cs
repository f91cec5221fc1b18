using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>All numbers that the rules of this format have had, and what became of each. Immutable.</summary>
/// <remarks>
/// CR1001 to CR1910 are the 88 numbers of the first plan; the others were added since. A number is never used again for anything else, so those that came to nothing stay here.
/// The file <c>schemas/1.0/rules.md</c> is made from this table and the descriptors.
/// </remarks>
public static class RuleCatalogue
{
    /// <summary>The numbers, in order.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        new("CR1000", RuleStatus.Added, "The bytes are no JSON; told apart from CR1001, because nothing after such a fault can be read."),
        new("CR1001", RuleStatus.Implemented, "Strict I-JSON, in the syntax stage; a byte-order mark is refused everywhere, not only in feeds."),
        new("CR1002", RuleStatus.Implemented, "An unknown major version is refused; of a newer minor version the unknown members are information under CR1003."),
        new("CR1003", RuleStatus.Restated, "Unknown members are kept and said, one finding a member; unknown terms of open vocabularies are legal and not found, unknown values of closed sets are errors under CR2005."),
        new("CR1004", RuleStatus.Implemented, "The caller names the extensions that it understands."),
        new("CR1005", RuleStatus.Restated, "A number must be the shortest text of its double; figures are numbers of at most 15 digits, not strings."),
        new("CR1006", RuleStatus.Dropped, "A promise of the feed reader and no finding of its own: a bad line is a line with the finding that it deserves, blank lines count, and the others go on."),
        new("CR1007", RuleStatus.Restated, "Names and identifiers are composed and without hidden characters; reordering marks are found in all texts but quotations; joiners are allowed where a script needs them."),
        new("CR1008", RuleStatus.Added, "Crossing a limit of the reader: size, depth, number of values, length of a string."),
        new("CR1101", RuleStatus.Restated, "Ids are local words and absolute URIs, no longer type--uuid; their form is checked in the structure stage."),
        new("CR1102", RuleStatus.Implemented, "Across a feed: one content for one id and revision number."),
        new("CR1103", RuleStatus.Restated, "References into the report must resolve to an item of a kind that the member takes; references to other reports of a feed are CR1107."),
        new("CR1104", RuleStatus.Restated, "Chains of partOf, of part-of and member-of affiliations, and of supersession by one source; self-reference of qualifiers and derivations. Reasons that answer each other are legal, and attributions and revisions cannot form a circle."),
        new("CR1105", RuleStatus.Restated, "Across a feed: the content of one report under another id, or the same document twice."),
        new("CR1106", RuleStatus.Added, "Local ids are unique over the whole report, whatever they name."),
        new("CR1107", RuleStatus.Added, "Across a feed, the part of CR1103 that needs other reports: a report that is in the feed has the item. A report that is not in the feed is no finding, for partners refer to reports sent earlier."),
        new("CR1201", RuleStatus.Implemented, "Timestamps have date, time and offset, and are real; the text is kept."),
        new("CR1202", RuleStatus.Restated, "A warning, since magazines bear later dates; five minutes are allowed, and the record must not be older than the retrieval."),
        new("CR1203", RuleStatus.Restated, "Only with an instant that counts as now; of all times but those that claims tell."),
        new("CR1204", RuleStatus.Restated, "Times are EDTF of level 0 to 2; a level is not written, so it cannot be understated."),
        new("CR1205", RuleStatus.Restated, "Within an EDTF interval it is a matter of form (CR1204); the rule compares the roles start and end of one claim, and is silent where they may overlap."),
        new("CR1206", RuleStatus.Implemented, "Words for more than one day, in four languages, with one day as their time."),
        new("CR1207", RuleStatus.Implemented, "A day and month without a year need the basis inferred-year; an added year lies within half a year of the publication."),
        new("CR1208", RuleStatus.Restated, "Stages completed, attempted and ongoing against the publication or the retrieval; a warning, since pages are changed under their first date, and silent where the page is marked as corrected."),
        new("CR1209", RuleStatus.Restated, "Information, since a text may rightly tell of an old plan; judged against the publication, never a clock."),
        new("CR1210", RuleStatus.Restated, "Only where a date was worked out: the report's time of publication is anchor enough."),
        new("CR1211", RuleStatus.Restated, "A time of day without offset or zone is information; a zone that is no IANA name or offset, or contradicts the time, is a warning."),
        new("CR1212", RuleStatus.Restated, "Hops go inward, so each speaks no later than the hop before it."),
        new("CR1301", RuleStatus.Restated, "An error where the text gives the figures, a warning where a data set's convention does; whole and not negative where the unit is countable."),
        new("CR1302", RuleStatus.Implemented, "One figure where the hedge puts it, and no other; silent where a data set's convention makes the figures."),
        new("CR1303", RuleStatus.Implemented, "Digits of any script, separators of any country, number words and thousands of English, Russian, Ukrainian and Belarusian; silent in other languages, and where units may have been converted."),
        new("CR1304", RuleStatus.Implemented, "Also for figures beside words such as hundreds without a number."),
        new("CR1305", RuleStatus.Restated, "There is no value unknownOrZero: such a zero is written as approximator unknown."),
        new("CR1306", RuleStatus.Restated, "Parts above the whole are found; parts below it are legal, since the columns for civilians and unknown people may be left out."),
        new("CR1307", RuleStatus.Implemented, "By the words of four languages."),
        new("CR1308", RuleStatus.MovedToMerge, "Which quantities are comparable is decided where they are compared; the dossier says why two are not."),
        new("CR1309", RuleStatus.Restated, "A rate in the words needs a scope of the same rate; a claim without such words is not judged."),
        new("CR1401", RuleStatus.Restated, "The form of geometries, in the structure stage; ranges, order and rings are CR1408, a suspected exchange also CR1406."),
        new("CR1402", RuleStatus.Restated, "For points that are said to be measured, against the centres of 65 countries in two widely used figures; the centres of administrative areas are not known to the package."),
        new("CR1403", RuleStatus.Restated, "For the radius and the role of coordinates; a precision code of another scheme may stand without coordinates, as in UCDP."),
        new("CR1404", RuleStatus.Restated, "Information: more than seven decimals, or more than five within a radius of a kilometre or more."),
        new("CR1405", RuleStatus.Restated, "The form of country codes, in the structure stage; whether a code is assigned, and codes of FIPS 10-4, are CR1409."),
        new("CR1406", RuleStatus.Restated, "Boxes with a margin around countries that lie in one piece; points only, not at sea, near something or along it."),
        new("CR1407", RuleStatus.Dropped, "Nothing is stated as fact here: control of a territory is a claim with its speaker, as everything is."),
        new("CR1408", RuleStatus.Added, "Longitudes, latitudes and rings: the part of CR1401 that is no matter of form."),
        new("CR1409", RuleStatus.Added, "Assigned codes, and FIPS 10-4 codes taken for them: the part of CR1405 that is no matter of form."),
        new("CR1501", RuleStatus.Restated, "No hops mean the outlet's own voice, which is legal; what is found is the outlet repeated as the first hop."),
        new("CR1502", RuleStatus.Restated, "A route may end unknown, and then the merge counts no origin; what is found is a first-hand basis of knowledge for imputed speech."),
        new("CR1503", RuleStatus.Restated, "Anonymity and names against each other; a descriptor where there is no name."),
        new("CR1504", RuleStatus.Restated, "An affiliation or an office in the descriptor, for persons who confirm or announce."),
        new("CR1505", RuleStatus.Restated, "Information, since the verb is the text's; it only says that it is no confirmation."),
        new("CR1506", RuleStatus.Restated, "The basis of knowledge in place of the directness, which now tells how speech was reported."),
        new("CR1507", RuleStatus.Implemented, "Within one attribution or derivation; chains across the reports of a feed are CR1512."),
        new("CR1508", RuleStatus.Restated, "Republished outlets stand in derivedFrom and not among the hops; whether they add an origin is decided in the merge."),
        new("CR1509", RuleStatus.Restated, "A denial goes with negated polarity; silence and failed checks are enquiries, never claims."),
        new("CR1510", RuleStatus.Restated, "More than four hops; gaps have no mark of their own."),
        new("CR1511", RuleStatus.Restated, "The speaker's words in original, or evidence with a selector."),
        new("CR1512", RuleStatus.Added, "Across a feed, the part of CR1507 that needs other reports: chains of derivedFrom and cites that come back to their start."),
        new("CR1601", RuleStatus.Restated, "The letter for a source, or for a speaker of a claim whom the target names; the digit for a claim."),
        new("CR1602", RuleStatus.Restated, "Judged by what basis names in this report: another innermost speaker or evidence of another origin; the merge computes the origins across reports."),
        new("CR1603", RuleStatus.MovedToMerge, "The values F and 6 have no order and no number in the types; the merge and the conversions never give them one."),
        new("CR1604", RuleStatus.Dropped, "Cannot be written: likelihood and confidence are different kinds of rating values."),
        new("CR1605", RuleStatus.Restated, "Low and high within 0 to 100 and within the band of the term; a number on the edge of two bands needs its term."),
        new("CR1606", RuleStatus.Restated, "The rater against the speakers of what is rated, with those that they speak for or belong to."),
        new("CR1607", RuleStatus.Restated, "Rater and target are required by form, and references resolve by CR1103; the speaker rated must speak in the claim, and ratings need a date."),
        new("CR1608", RuleStatus.Restated, "Across a feed, as information: the two axes of a rater that always agree."),
        new("CR1609", RuleStatus.Restated, "The grades A, E, 1 and 5 without a rationale."),
        new("CR1610", RuleStatus.Restated, "Codes of known schemes, wherever a coded rating stands, not only on export."),
        new("CR1611", RuleStatus.Implemented, "Two grades or more between raters of one target; ratings by one rater are changes of mind."),
        new("CR1612", RuleStatus.Restated, "Both ends are required by form; the value lies between them."),
        new("CR1613", RuleStatus.Restated, "A rating of a claim that merely repeats the confidence of its extraction."),
        new("CR1701", RuleStatus.Restated, "Hexadecimal digits in the number of the algorithm; at least one hash by SHA-256 or stronger, of those given."),
        new("CR1702", RuleStatus.Restated, "A warning for captures without a time or a hash; copies have no kinds here."),
        new("CR1703", RuleStatus.Dropped, "There is no chain of custody in this format; a capture says when, by whom and with what."),
        new("CR1704", RuleStatus.Restated, "For evidence with a web address and neither a copy nor a hash."),
        new("CR1705", RuleStatus.Restated, "The end after the start; positions are compared with the text by whoever has the text."),
        new("CR1706", RuleStatus.Restated, "A short quotation without context; whether it is unique is known only to whoever has the text."),
        new("CR1707", RuleStatus.Implemented, "Within one report; across reports it is the merge's."),
        new("CR1708", RuleStatus.Implemented, "Silent where the order is not sure."),
        new("CR1709", RuleStatus.Dropped, "There are no timestamp proofs in this format."),
        new("CR1801", RuleStatus.Restated, "The form of language tags, in the structure stage; tags such as ua, by and cz are CR1806."),
        new("CR1802", RuleStatus.Restated, "From and to differ; a translation always stands inside of a derivation."),
        new("CR1803", RuleStatus.Restated, "Information, since rights often forbid the original's words; claims that CR1805 finds are not counted again."),
        new("CR1804", RuleStatus.Restated, "Nine letters in ten are of another script; languages with several scripts and short texts are not judged."),
        new("CR1805", RuleStatus.Restated, "Words for mobilization, call-up, muster and exercise in four languages, in claims on events of the roots mobilize and train; the predicate is the type of the event."),
        new("CR1806", RuleStatus.Added, "Withdrawn codes, country codes and three-letter codes as languages: the part of CR1801 that is no matter of form."),
        new("CR1901", RuleStatus.Restated, "Ranges that touch or overlap are no contradiction, unless aspect names another difference."),
        new("CR1902", RuleStatus.Restated, "One innermost speaker in both claims; origins across reports are counted in the merge."),
        new("CR1903", RuleStatus.Restated, "Of one report: who supersedes, retracts or corrects is the speaker, or the outlet that printed it."),
        new("CR1904", RuleStatus.MovedToMerge, "A law of the join and of the dossier, held by property tests: each live claim is in exactly one place."),
        new("CR1905", RuleStatus.Restated, "Same and different on one pair, also through a chain of same."),
        new("CR1906", RuleStatus.MovedToMerge, "The dossier's marking is at least the highest of its reports."),
        new("CR1907", RuleStatus.MovedToInterop, "Ids of TLP markings are STIX's and MISP's; the document knows only the five labels, and others are CR2005."),
        new("CR1908", RuleStatus.Restated, "Evidence that endangers people (witnesses, minors, personal data, precise places) needs a marking of amber or above; evidence that is only graphic does not."),
        new("CR1909", RuleStatus.MovedToInterop, "Each export lists what it loses."),
        new("CR1910", RuleStatus.Restated, "A retracted claim as the basis of a rating without a rationale; what becomes of retracted revisions is the merge's."),
        new("CR2001", RuleStatus.Added, "A JSON value of another type than the member takes."),
        new("CR2002", RuleStatus.Added, "A required member is missing."),
        new("CR2003", RuleStatus.Added, "A null, which no two readers take alike."),
        new("CR2004", RuleStatus.Added, "An empty list, object or text."),
        new("CR2005", RuleStatus.Added, "A text that is not one of a closed set."),
        new("CR2006", RuleStatus.Added, "A value that has not its form, where no other number names the form."),
        new("CR2007", RuleStatus.Added, "A number or length out of its range."),
        new("CR2008", RuleStatus.Added, "The tag of a tagged value is missing or unknown."),
        new("CR2009", RuleStatus.Added, "A member that a strict schema does not name."),
        new("CR2010", RuleStatus.Added, "None of the members of which one is needed."),
        new("CR2011", RuleStatus.Added, "No alternative of the schema fits."),
    ];

    /// <summary>The descriptors of all codes that validation can find: syntax, structure, and the rules on reports and feeds.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. DiagnosticCatalogue.All.Concat(ReportRules.All.Select(rule => rule.Descriptor))
            .Concat(ReportRules.CreateFeedRules().Select(rule => rule.Descriptor))
            .OrderBy(descriptor => descriptor.Code),
    ];

    /// <summary>The descriptor of a code, or null if no such finding exists.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static DiagnosticDescriptor? Find(DiagnosticCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Descriptors.FirstOrDefault(descriptor => descriptor.Code.Equals(code));
    }
}
