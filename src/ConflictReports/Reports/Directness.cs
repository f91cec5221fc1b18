using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How a speaker's words are passed on. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<Directness>))]
public enum Directness
{
    /// <summary>In the speaker's own words, between quotation marks.</summary>
    DirectQuote,

    /// <summary>Some words of the speaker's own within a paraphrase.</summary>
    PartialQuote,

    /// <summary>In the words of whoever passes them on.</summary>
    Indirect,

    /// <summary>Ascribed to the holder without any utterance (<c>Minsk fears</c>); never an origin.</summary>
    Imputed,
}
