using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What became of a number of the rule catalogue.</summary>
[JsonConverter(typeof(ClosedSetConverter<RuleStatus>))]
public enum RuleStatus
{
    /// <summary>Validation finds it as it was planned.</summary>
    Implemented,

    /// <summary>Validation finds what was meant, in the words of the document as it is now.</summary>
    Restated,

    /// <summary>Validation finds it; it was not in the first plan.</summary>
    Added,

    /// <summary>A property of joining reports or of the dossier, not of one document.</summary>
    MovedToMerge,

    /// <summary>A matter of other formats.</summary>
    MovedToInterop,

    /// <summary>Not needed any more.</summary>
    Dropped,

    /// <summary>Wanted, but not there.</summary>
    NotYet,
}
