using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How sure the innermost speaker is. Absent: <see cref="Asserted"/>. Ordered from most to least sure.</summary>
/// <remarks>An outer speaker's distance shows in the verb of the hop, not here. It is no rating: who rates a claim says so in a rating.</remarks>
[JsonConverter(typeof(ClosedSetConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Said without a hedge. The default.</summary>
    Asserted,

    /// <summary>Said to be likely.</summary>
    Probable,

    /// <summary>Said to be possible.</summary>
    Possible,

    /// <summary>Passed on as hearsay.</summary>
    Rumoured,
}
