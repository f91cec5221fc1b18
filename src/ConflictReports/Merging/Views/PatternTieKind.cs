using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What ties two acts to each other.</summary>
[JsonConverter(typeof(ClosedSetConverter<PatternTieKind>))]
public enum PatternTieKind
{
    /// <summary>The one event is recorded as part of the other.</summary>
    PartOf,

    /// <summary>A claim of the one act has a claim of the other as its reason, purpose or pretext.</summary>
    Qualifier,

    /// <summary>A claim of the one act has a pretext in words, and the same report has an act of the other family by the same actor.</summary>
    Pretext,
}
