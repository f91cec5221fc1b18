using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a person decided about whether two items are one. The merge obeys it.</summary>
[JsonConverter(typeof(ClosedSetConverter<IdentityVerdict>))]
public enum IdentityVerdict
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They are not the same.</summary>
    Different,

    /// <summary>Looked at and left open.</summary>
    Unsure,
}
