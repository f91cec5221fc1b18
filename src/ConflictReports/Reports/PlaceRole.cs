using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a place of a claim means.</summary>
[JsonConverter(typeof(ClosedSetConverter<PlaceRole>))]
public enum PlaceRole
{
    /// <summary>Where it happened or is to happen.</summary>
    Occurred,

    /// <summary>Where somebody or something came from.</summary>
    Origin,

    /// <summary>Where somebody or something goes.</summary>
    Destination,

    /// <summary>What place was aimed at.</summary>
    Target,
}
