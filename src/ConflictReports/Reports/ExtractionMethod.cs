using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Who turned a text into a claim.</summary>
[JsonConverter(typeof(ClosedSetConverter<ExtractionMethod>))]
public enum ExtractionMethod
{
    /// <summary>A person.</summary>
    Human,

    /// <summary>A program, without a person looking at each claim.</summary>
    Machine,
}
