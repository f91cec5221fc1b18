using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How a text was translated. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<TranslationMethod>))]
public enum TranslationMethod
{
    /// <summary>By a person.</summary>
    Human,

    /// <summary>By a program; only if the page says so or its traces are beyond doubt.</summary>
    Machine,

    /// <summary>Translated, but nobody says how.</summary>
    Unknown,
}
