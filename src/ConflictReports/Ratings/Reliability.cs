using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// How far a source can be relied on, by its record: the letters of the Admiralty code (STANAG 2511; FM 2-22.3, appendix B).
/// </summary>
/// <remarks>
/// Judged apart from what the source says this time. From A to E the reliability falls; <see cref="F"/> stands outside that order: it is no
/// value, and neither the lowest nor a middle one.
/// Do not compare the enumeration's numbers: <see cref="ReliabilityExtensions"/> says what may be compared.
/// </remarks>
[JsonConverter(typeof(ClosedSetConverter<Reliability>))]
public enum Reliability
{
    /// <summary>
    /// Completely reliable. STANAG 2511: tried and trusted, to be depended on. FM 2-22.3: no doubt of authenticity, trustworthiness or
    /// competence; always reliable so far.
    /// </summary>
    [JsonStringEnumMemberName("A")]
    A,

    /// <summary>
    /// Usually reliable. STANAG 2511: right in the past, with some doubt in the case at hand. FM 2-22.3: minor doubt; valid information
    /// most of the time so far.
    /// </summary>
    [JsonStringEnumMemberName("B")]
    B,

    /// <summary>
    /// Fairly reliable. STANAG 2511: used now and then, with some confidence. FM 2-22.3: doubt, but valid information in the past.
    /// </summary>
    [JsonStringEnumMemberName("C")]
    C,

    /// <summary>
    /// Not usually reliable. STANAG 2511: used before and more often wrong than right. FM 2-22.3: significant doubt, but valid information
    /// in the past.
    /// </summary>
    [JsonStringEnumMemberName("D")]
    D,

    /// <summary>
    /// Unreliable. STANAG 2511: used before and unworthy of any confidence. FM 2-22.3: lacks authenticity, trustworthiness or competence;
    /// invalid information so far.
    /// </summary>
    [JsonStringEnumMemberName("E")]
    E,

    /// <summary>Reliability cannot be judged: no value. STANAG 2511: never used before. FM 2-22.3: nothing to judge it by.</summary>
    [JsonStringEnumMemberName("F")]
    F,
}
