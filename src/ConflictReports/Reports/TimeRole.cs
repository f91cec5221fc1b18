using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a time of a claim means.</summary>
[JsonConverter(typeof(ClosedSetConverter<TimeRole>))]
public enum TimeRole
{
    /// <summary>When it happened or is to happen: one-of for some day within, an interval for throughout.</summary>
    Occurred,

    /// <summary>From when on.</summary>
    Start,

    /// <summary>Until when.</summary>
    End,

    /// <summary>By when at the latest.</summary>
    Deadline,

    /// <summary>From when a norm or a decision applies.</summary>
    Effective,
}
