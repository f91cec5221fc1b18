using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Whether the innermost speaker holds the statement true. Absent: <see cref="Affirmed"/>.</summary>
/// <remarks>A speaker's verb <c>denies</c> goes with <see cref="Negated"/>; silence, a refusal to comment and a failed verification are enquiries and have no polarity.</remarks>
[JsonConverter(typeof(ClosedSetConverter<Polarity>))]
public enum Polarity
{
    /// <summary>The innermost speaker holds it true. The default.</summary>
    Affirmed,

    /// <summary>The innermost speaker holds it false.</summary>
    Negated,
}
