using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Whose terms, codes or identifiers are meant. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<Scheme>))]
public sealed class Scheme : OpenTerm<Scheme>, IVocabulary<Scheme>, ITextValue<Scheme>
{
    private Scheme(string text)
        : base(text)
    {
    }

    /// <summary>Intelligence Community Directive 203 (United States): likelihood and confidence.</summary>
    public static Scheme Icd203 { get; } = new("icd-203");

    /// <summary>The words of estimative probability of STIX 2.1, appendix A.</summary>
    public static Scheme Wep { get; } = new("wep");

    /// <summary>The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom).</summary>
    public static Scheme Phia { get; } = new("phia");

    /// <summary>NATO Allied Joint Publication 2.1: likelihood.</summary>
    public static Scheme NatoAjp21 { get; } = new("nato-ajp-2.1");

    /// <summary>Sherman Kent's words of estimative probability.</summary>
    public static Scheme Kent { get; } = new("kent");

    /// <summary>STIX 2.1, appendix A: none, low, medium, high.</summary>
    public static Scheme StixLowMedHigh { get; } = new("stix-low-med-high");

    /// <summary>STIX 2.1, appendix A: 0 to 10.</summary>
    public static Scheme Stix0To10 { get; } = new("stix-0-10");

    /// <summary>STIX 2.1: from strongly-disagree to strongly-agree.</summary>
    public static Scheme StixOpinion { get; } = new("stix-opinion");

    /// <summary>The Admiralty code (STANAG 2511, FM 2-22.3), where it is named as text.</summary>
    public static Scheme Admiralty { get; } = new("admiralty");

    /// <summary>The intelligence report of the police in the United Kingdom: source, information, handling.</summary>
    public static Scheme Uk3x5x2 { get; } = new("uk-3x5x2");

    /// <summary>Europol's evaluation codes: source and information.</summary>
    public static Scheme Europol4x4 { get; } = new("europol-4x4");

    /// <summary>Airwars' grading of civilian harm.</summary>
    public static Scheme Airwars { get; } = new("airwars");

    /// <summary>Armed Conflict Location and Event Data: events, precision codes.</summary>
    public static Scheme Acled { get; } = new("acled");

    /// <summary>Uppsala Conflict Data Program: events, actors, precision codes.</summary>
    public static Scheme Ucdp { get; } = new("ucdp");

    /// <summary>Global Terrorism Database.</summary>
    public static Scheme Gtd { get; } = new("gtd");

    /// <summary>Conflict and Mediation Event Observations: event codes.</summary>
    public static Scheme Cameo { get; } = new("cameo");

    /// <summary>Political Language Ontology for Verifiable Event Records.</summary>
    public static Scheme Plover { get; } = new("plover");

    /// <summary>The GDELT Project: events and mentions.</summary>
    public static Scheme Gdelt { get; } = new("gdelt");

    /// <summary>The Goldstein scale of conflict and cooperation, -10 to 10.</summary>
    public static Scheme Goldstein { get; } = new("goldstein");

    /// <summary>STIX 2.1: identifiers of objects.</summary>
    public static Scheme Stix { get; } = new("stix");

    /// <summary>MISP: identifiers of objects.</summary>
    public static Scheme Misp { get; } = new("misp");

    /// <summary>OpenSanctions: identifiers of entities.</summary>
    public static Scheme OpenSanctions { get; } = new("opensanctions");

    /// <summary>Wikidata: items (<c>Q184</c>).</summary>
    public static Scheme Wikidata { get; } = new("wikidata");

    /// <summary>GeoNames: identifiers of places.</summary>
    public static Scheme GeoNames { get; } = new("geonames");

    /// <summary>OpenStreetMap: elements.</summary>
    public static Scheme OpenStreetMap { get; } = new("openstreetmap");

    /// <summary>UN/LOCODE: locations of trade and transport.</summary>
    public static Scheme UnLocode { get; } = new("un-locode");

    /// <summary>ISO 3166-1: countries.</summary>
    public static Scheme Iso3166Part1 { get; } = new("iso-3166-1");

    /// <summary>ISO 3166-2: subdivisions of countries.</summary>
    public static Scheme Iso3166Part2 { get; } = new("iso-3166-2");

    /// <summary>FIPS 10-4: countries, with other meanings than ISO 3166.</summary>
    public static Scheme Fips10Part4 { get; } = new("fips-10-4");

    /// <summary>Gleditsch and Ward: numbers of states.</summary>
    public static Scheme GleditschWard { get; } = new("gleditsch-ward");

    /// <summary>Research Organization Registry.</summary>
    public static Scheme Ror { get; } = new("ror");

    /// <summary>International Standard Name Identifier (ISO 27729).</summary>
    public static Scheme Isni { get; } = new("isni");

    /// <summary>ORCID: persons.</summary>
    public static Scheme Orcid { get; } = new("orcid");

    /// <summary>Virtual International Authority File.</summary>
    public static Scheme Viaf { get; } = new("viaf");

    /// <summary>Legal Entity Identifier (ISO 17442).</summary>
    public static Scheme Lei { get; } = new("lei");

    /// <summary>Digital Object Identifier (ISO 26324).</summary>
    public static Scheme Doi { get; } = new("doi");

    /// <summary>International Standard Serial Number (ISO 3297).</summary>
    public static Scheme Issn { get; } = new("issn");

    /// <summary>A name in the domain name system.</summary>
    public static Scheme Domain { get; } = new("domain");

    /// <summary>An absolute URI that its owner chose as a name (RFC 3986).</summary>
    public static Scheme Uri { get; } = new("uri");

    /// <inheritdoc/>
    public static IReadOnlyList<Scheme> Known { get; } =
    [
        Icd203, Wep, Phia, NatoAjp21, Kent, StixLowMedHigh, Stix0To10, StixOpinion, Admiralty, Uk3x5x2, Europol4x4, Airwars, Acled, Ucdp,
        Gtd, Cameo, Plover, Gdelt, Goldstein, Stix, Misp, OpenSanctions, Wikidata, GeoNames, OpenStreetMap, UnLocode, Iso3166Part1,
        Iso3166Part2, Fips10Part4, GleditschWard, Ror, Isni, Orcid, Viaf, Lei, Doi, Issn, Domain, Uri,
    ];

    /// <inheritdoc/>
    public static Scheme? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new Scheme(term), "a scheme", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
