using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How far a source is known by name. Absent: <see cref="Named"/> if the source has names, otherwise <see cref="Unnamed"/>.</summary>
[JsonConverter(typeof(ClosedSetConverter<Anonymity>))]
public enum Anonymity
{
    /// <summary>The report names it.</summary>
    Named,

    /// <summary>The text gives a description only.</summary>
    Unnamed,

    /// <summary>Known under a name that is not its own.</summary>
    Pseudonymous,

    /// <summary>The outlet or the recorder knows the name and keeps it back.</summary>
    Withheld,

    /// <summary>Nobody says who it is.</summary>
    Unknown,
}
