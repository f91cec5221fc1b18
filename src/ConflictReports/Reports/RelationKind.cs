using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How one claim, or another item, stands to another, from the first to the second.</summary>
[JsonConverter(typeof(ClosedSetConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Supports it from another origin.</summary>
    Corroborates,

    /// <summary>Cannot be true together with it.</summary>
    Contradicts,

    /// <summary>Is a denial of it by another speaker.</summary>
    Denies,

    /// <summary>Says the same more exactly.</summary>
    Refines,

    /// <summary>Is the same proposition of the same speaker again.</summary>
    Duplicates,

    /// <summary>Takes its place, by the same speaker.</summary>
    Supersedes,

    /// <summary>Takes it back, by the same speaker.</summary>
    Retracts,

    /// <summary>Puts right an error of it, by the same speaker.</summary>
    Corrects,

    /// <summary>Answers it without any of these.</summary>
    RespondsTo,
}
