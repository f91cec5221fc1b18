using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What became of a publication. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<PublicationStatus>))]
public enum PublicationStatus
{
    /// <summary>It stands as published.</summary>
    Published,

    /// <summary>The publisher has changed it and says so.</summary>
    Corrected,

    /// <summary>The publisher has taken it back.</summary>
    Withdrawn,

    /// <summary>It is no longer to be found, and nobody says why.</summary>
    Removed,
}
