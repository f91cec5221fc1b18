namespace ConflictReports.Diagnostics;

/// <summary>The codes of syntax and structure. Those of meaning stand with their rules.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>CR1000: the bytes are not JSON.</summary>
    public static DiagnosticDescriptor NotJson { get; } = DiagnosticDescriptor.Of(
        "CR1000",
        ValidationStage.Syntax,
        Severity.Error,
        "Write JSON",
        "Only JSON text (RFC 8259) can be read; what follows the first such fault cannot be trusted.",
        "Mend the text at this place; often a comma, a quotation mark or a bracket is missing, or the file was cut off.");

    /// <summary>CR1001: JSON, but not I-JSON.</summary>
    public static DiagnosticDescriptor NotInteroperable { get; } = DiagnosticDescriptor.Of(
        "CR1001",
        ValidationStage.Syntax,
        Severity.Error,
        "Write I-JSON",
        "Readers differ on duplicate names, lone surrogates, byte-order marks and invalid UTF-8, so the same bytes would mean different things (RFC 7493, section 2).",
        "Write UTF-8 without a byte-order mark, each member once, and only whole characters.");

    /// <summary>CR1002: a version that this library does not read.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } = DiagnosticDescriptor.Of(
        "CR1002",
        ValidationStage.Structure,
        Severity.Error,
        "Name a schema version that is known",
        "Another major version may give the same words another meaning.",
        "Use \"1.0\", or a newer version of the library.");

    /// <summary>CR1005: a number that readers would round.</summary>
    public static DiagnosticDescriptor InexactNumber { get; } = DiagnosticDescriptor.Of(
        "CR1005",
        ValidationStage.Syntax,
        Severity.Error,
        "Write numbers that every reader holds exactly",
        "Most JSON readers hold numbers as IEEE doubles; a number that is not the shortest text of its double changes on the way (RFC 7493, section 2.2). Figures have at most 15 significant digits.",
        "Write the number with fewer digits, or as a string in a member of your own.");

    /// <summary>CR1008: a limit of the reader.</summary>
    public static DiagnosticDescriptor LimitCrossed { get; } = DiagnosticDescriptor.Of(
        "CR1008",
        ValidationStage.Syntax,
        Severity.Error,
        "Stay within the limits of the reader",
        "Limits on size, depth and number keep a hostile or broken document from exhausting the reader.",
        "Split the document, or raise the limit in the reader's options if the document is trusted.");

    /// <summary>CR1101: an id or reference that has not its form.</summary>
    public static DiagnosticDescriptor IdentifierForm { get; } = DiagnosticDescriptor.Of(
        "CR1101",
        ValidationStage.Structure,
        Severity.Error,
        "Write ids and references in their form",
        "Ids are compared as text, so one form is needed: local ids are lower-case words, reports have absolute URIs, digests are lower-case.",
        "Correct the id here and wherever it is referred to.");

    /// <summary>CR1201: a timestamp that is not RFC 3339 with offset.</summary>
    public static DiagnosticDescriptor TimestampForm { get; } = DiagnosticDescriptor.Of(
        "CR1201",
        ValidationStage.Structure,
        Severity.Error,
        "Write timestamps with date, time and offset",
        "A time without offset is a different instant in every country (RFC 3339, section 5.6).",
        "Write it as 2024-05-03T09:30:00Z or 2024-05-03T12:30:00+03:00; use a reported time where only the date is known.");

    /// <summary>CR1204: a time that is not EDTF.</summary>
    public static DiagnosticDescriptor EdtfForm { get; } = DiagnosticDescriptor.Of(
        "CR1204",
        ValidationStage.Structure,
        Severity.Error,
        "Write reported times in EDTF",
        "Only a time in the Extended Date/Time Format (ISO 8601-2, levels 0 to 2) can be compared; anything else belongs in verbatim.",
        "Write the time in EDTF, or leave edtf out and keep the printed words in verbatim.");

    /// <summary>CR1401: a geometry that is not GeoJSON.</summary>
    public static DiagnosticDescriptor GeometryForm { get; } = DiagnosticDescriptor.Of(
        "CR1401",
        ValidationStage.Structure,
        Severity.Error,
        "Write geometries as GeoJSON",
        "A geometry that is not GeoJSON (RFC 7946, section 3.1) opens in no map.",
        "Give type and coordinates, longitude before latitude, nested as the type demands.");

    /// <summary>CR1405: a country code that has not its form.</summary>
    public static DiagnosticDescriptor CountryForm { get; } = DiagnosticDescriptor.Of(
        "CR1405",
        ValidationStage.Structure,
        Severity.Error,
        "Write countries as ISO 3166-1 alpha-2",
        "Codes of other lists collide: BO is Bolivia here and Belarus in FIPS 10-4.",
        "Write the two upper-case letters of ISO 3166-1, such as BY, UA or RU.");

    /// <summary>CR1801: a language tag that is not well-formed.</summary>
    public static DiagnosticDescriptor LanguageForm { get; } = DiagnosticDescriptor.Of(
        "CR1801",
        ValidationStage.Structure,
        Severity.Error,
        "Write languages as BCP 47 tags",
        "Only a well-formed tag (RFC 5646, section 2.1) can be matched and shown.",
        "Write a tag such as en, be-Latn or uk; und where the language is not known.");

    /// <summary>CR2001: a JSON value of another type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Structure(
        "CR2001", "Give the member the JSON type it takes", "A reader in a typed language cannot hold another type.", "Change the value to the type named, or leave the member out.");

    /// <summary>CR2002: a required member that is not there.</summary>
    public static DiagnosticDescriptor MemberMissing { get; } = Structure(
        "CR2002", "Give the members that are required", "Without it the record says nothing that can be used.", "Add the member.");

    /// <summary>CR2003: a null.</summary>
    public static DiagnosticDescriptor NullValue { get; } = Structure(
        "CR2003", "Leave out what is not said", "Absent means not said; null would be a second way to say the same, which no two readers treat alike.", "Remove the member.");

    /// <summary>CR2004: an empty list, object or text.</summary>
    public static DiagnosticDescriptor EmptyValue { get; } = Structure(
        "CR2004", "Leave out what is empty", "An empty list or text says nothing, and could be mistaken for \"none\".", "Remove the member, or fill it.");

    /// <summary>CR2005: a text that is not one of a closed set.</summary>
    public static DiagnosticDescriptor NotInSet { get; } = Structure(
        "CR2005", "Use a value of the closed set", "The set is closed for the major version, so that every reader can decide on it.", "Use one of the values named, or leave the member out and say it in a note.");

    /// <summary>CR2006: a value that has not its form.</summary>
    public static DiagnosticDescriptor WrongForm { get; } = Structure(
        "CR2006", "Write the value in its form", "A value in another form cannot be compared with others.", "Write the value in the form named.");

    /// <summary>CR2007: a number or length out of range.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = Structure(
        "CR2007", "Stay within the range", "A value outside the range has no meaning here.", "Correct the value.");

    /// <summary>CR2008: a tag that is missing or unknown.</summary>
    public static DiagnosticDescriptor UnknownTag { get; } = Structure(
        "CR2008", "Tag the value with a known kind", "The tag decides which members the value has.", "Give the tag one of the values named.");

    /// <summary>CR2009: a member that is not allowed.</summary>
    public static DiagnosticDescriptor MemberNotAllowed { get; } = Structure(
        "CR2009", "Use only the members that the schema names", "The schema that was asked for is strict: a misspelt member would be lost silently.", "Correct the name, or move the data under extensions.");

    /// <summary>CR2010: none of the members is there of which at least one is needed.</summary>
    public static DiagnosticDescriptor NothingSaid { get; } = Structure(
        "CR2010", "Give at least one of the members", "A record with none of them says nothing.", "Add one of the members named, or leave the record out.");

    /// <summary>CR2011: no alternative of the schema fits.</summary>
    public static DiagnosticDescriptor NoAlternative { get; } = Structure(
        "CR2011", "Fit one of the alternatives of the schema", "The schema allows several shapes, and the value has none of them.", "Compare the value with the alternatives in the schema.");

    /// <summary>All codes of this catalogue, in the order of their numbers.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotJson, NotInteroperable, UnknownVersion, InexactNumber, LimitCrossed, IdentifierForm, TimestampForm, EdtfForm, GeometryForm, CountryForm, LanguageForm,
        WrongType, MemberMissing, NullValue, EmptyValue, NotInSet, WrongForm, OutOfRange, UnknownTag, MemberNotAllowed, NothingSaid, NoAlternative,
    ];

    private static DiagnosticDescriptor Structure(string code, string title, string why, string help) =>
        DiagnosticDescriptor.Of(code, ValidationStage.Structure, Severity.Error, title, why, help);
}
