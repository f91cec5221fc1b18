using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>
/// Values that mean something where the schema alone would allow any: local ids that lead to the right kind of item, bounds in order, times that agree. Looked up by
/// <c>Definition.member</c> first, then by the definition of the value. What is not here comes from the schema.
/// </summary>
/// <param name="values">The values as JSON texts.</param>
/// <param name="references">To which list of the document the local ids of a member lead, by <c>Definition.member</c>; any other local id leads to <c>sources</c>.</param>
public sealed class SchemaSamples(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> references)
{
    /// <summary>No values: everything comes from the schema.</summary>
    public static SchemaSamples None { get; } = new(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty);

    /// <summary>Whether local ids lead to items of the same document.</summary>
    public bool HaveReferences => references.Count > 0;

    /// <summary>The values for reports.</summary>
    public static SchemaSamples OfReports { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LocalId"] = "\"wire\"",
            ["ReportId"] = "\"https://partner.example/reports/1\"",
            ["ReportReference"] = "\"https://partner.example/reports/2#c1\"",
            ["Digest"] = "\"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
            ["WebAddress"] = "\"https://outlet.example/news/17\"",
            ["LanguageTag"] = "\"en\"",
            ["CountryCode"] = "\"UA\"",
            ["Edtf"] = "\"2024-05-03\"",
            ["Timestamp"] = "\"2024-05-04T09:30:00Z\"",
            ["SourceKind"] = "\"agency\"",
            ["Actor.id"] = "\"brigade\"",
            ["Actor.kind"] = "\"armed-force\"",
            ["Event.id"] = "\"strike\"",
            ["Claim.id"] = "\"c1\"",
            ["Evidence.id"] = "\"page\"",
            ["Enquiry.id"] = "\"question\"",
            ["ClaimRelation.id"] = "\"relation\"",
            ["ClaimRelation.to"] = "\"https://partner.example/reports/3#c1\"",
            ["Rating.id"] = "\"rating\"",
            ["IdentityJudgement.id"] = "\"judgement\"",
            ["IdentityJudgement.right"] = "\"https://partner.example/reports/3#c1\"",
            ["Claim.event"] = "\"strike\"",
            ["TimeAnchor.event"] = "\"strike\"",
            ["Event.partOf"] = "\"offensive\"",
            ["Event.possiblySameAs"] = "\"other-strike\"",
            ["ClaimEvidence.ref"] = "\"page\"",
            ["Qualifier.claim"] = "\"c2\"",
            ["Affiliation.to"] = "\"ministry\"",
            ["Hop.source"] = "\"ministry\"",
            ["Derivation.source"] = "\"ministry\"",
            ["Derivation.report"] = "\"https://partner.example/reports/2\"",
            ["Citation.report"] = "\"https://partner.example/reports/2\"",
            ["Translation.from"] = "\"uk\"",
            ["TextPositionSelector.end"] = "12",
            ["ScoreRating.max"] = "10",
            ["ScoreRating.value"] = "7",
            ["LikelihoodRating.low"] = "20",
            ["LikelihoodRating.high"] = "45",
            ["Quantity.max"] = "3",
            ["Quantity.best"] = "2",
            ["ContentHash.value"] = "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
            ["AdmiraltyRating.credibility"] = "\"3\"",
            ["Extension.mustUnderstand"] = "false",
            ["Extraction.confidence"] = "0.9",
            ["Quantity.approximator"] = "\"between\"",
            ["Quantity.min"] = "1",
            ["Capture.status"] = "200",
            ["ReportedTime.zone"] = "\"Europe/Kyiv\"",
        }.ToFrozenDictionary(StringComparer.Ordinal),
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Claim.event"] = "events",
            ["TimeAnchor.event"] = "events",
            ["Event.partOf"] = "events",
            ["Event.possiblySameAs"] = "events",
            ["ClaimEvidence.ref"] = "evidence",
            ["Qualifier.claim"] = "claims",
        }.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The same values for documents whose local ids lead to another document.</summary>
    public SchemaSamples WithoutReferences() => new(values, FrozenDictionary<string, string>.Empty);

    /// <summary>A value for a member, or null if the schema decides.</summary>
    /// <param name="definition">The definition that the member stands in; null for a value that stands for itself.</param>
    /// <param name="member">The name of the member; for the items of a list, that of the list.</param>
    /// <param name="valueDefinition">The definition of the value.</param>
    public JsonNode? Find(string? definition, string? member, string valueDefinition) =>
        values.TryGetValue($"{definition}.{member}", out string? json) || values.TryGetValue(valueDefinition, out json) ? JsonNode.Parse(json) : null;

    /// <summary>The list of the document to whose items the local ids of a member lead.</summary>
    /// <param name="definition">The definition that the member stands in.</param>
    /// <param name="member">The name of the member.</param>
    public string ListOf(string definition, string member) => references.GetValueOrDefault($"{definition}.{member}", "sources");
}
