using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// How much confidence an assessor has in the basis of a judgement; never its likelihood. Open: partners may use other terms of the same
/// form.
/// </summary>
[JsonConverter(typeof(TextValueConverter<ConfidenceLevel>))]
public sealed class ConfidenceLevel : OpenTerm<ConfidenceLevel>, IVocabulary<ConfidenceLevel>, ITextValue<ConfidenceLevel>
{
    private ConfidenceLevel(string text)
        : base(text)
    {
    }

    /// <summary>Scant, questionable or fragmentary information; weak inferences (ICD 203).</summary>
    public static ConfidenceLevel Low { get; } = new("low");

    /// <summary>Credible and plausible information, without enough corroboration for more (ICD 203).</summary>
    public static ConfidenceLevel Moderate { get; } = new("moderate");

    /// <summary>Good information from several sources, or a matter that allows a solid judgement (ICD 203).</summary>
    public static ConfidenceLevel High { get; } = new("high");

    /// <summary>No confidence at all (STIX 2.1, appendix A).</summary>
    public static ConfidenceLevel None { get; } = new("none");

    /// <summary>The middle level of STIX 2.1, appendix A; near to, and not the same as, moderate.</summary>
    public static ConfidenceLevel Medium { get; } = new("medium");

    /// <inheritdoc/>
    public static IReadOnlyList<ConfidenceLevel> Known { get; } =
    [
        Low, Moderate, High, None, Medium,
    ];

    /// <inheritdoc/>
    public static ConfidenceLevel? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new ConfidenceLevel(term), "a level of confidence", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
