using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// How credible a piece of information is, on its own merits: the digits of the Admiralty code (STANAG 2511; FM 2-22.3, appendix B).
/// </summary>
/// <remarks>
/// Judged apart from who says it. From 1 to 5 the credibility falls; <see cref="CannotBeJudged"/> stands outside that order: it is no
/// value, and neither the lowest nor a middle one.
/// Do not compare the enumeration's numbers: <see cref="CredibilityExtensions"/> says what may be compared. Written as a string, <c>"1"</c>
/// to
/// <c>"6"</c>.
/// </remarks>
[JsonConverter(typeof(ClosedSetConverter<Credibility>))]
public enum Credibility
{
    /// <summary>
    /// 1, confirmed by other sources. STANAG 2511: certainly of another origin than what was known already. FM 2-22.3: confirmed by
    /// independent sources, logical, consistent.
    /// </summary>
    [JsonStringEnumMemberName("1")]
    ConfirmedByOtherSources,

    /// <summary>
    /// 2, probably true. STANAG 2511: independence not assured, yet earlier reports make it likely. FM 2-22.3: not confirmed, logical,
    /// consistent with other information.
    /// </summary>
    [JsonStringEnumMemberName("2")]
    ProbablyTrue,

    /// <summary>
    /// 3, possibly true. STANAG 2511: not enough confirmation, no conflict with what was reported before. FM 2-22.3: not confirmed,
    /// reasonably logical, agrees with some information.
    /// </summary>
    [JsonStringEnumMemberName("3")]
    PossiblyTrue,

    /// <summary>
    /// 4, doubtful. STANAG 2511: tends to conflict with what was reported before. FM 2-22.3: not confirmed, possible but not logical,
    /// nothing else on the subject.
    /// </summary>
    [JsonStringEnumMemberName("4")]
    Doubtful,

    /// <summary>
    /// 5, improbable. STANAG 2511: contradicts earlier information markedly. FM 2-22.3: not confirmed, not logical, contradicted by other
    /// information.
    /// </summary>
    [JsonStringEnumMemberName("5")]
    Improbable,

    /// <summary>
    /// 6, truth cannot be judged: no value. STANAG 2511: nothing to compare with, and only where no other digit fits. FM 2-22.3: nothing to
    /// judge it by.
    /// </summary>
    [JsonStringEnumMemberName("6")]
    CannotBeJudged,
}
