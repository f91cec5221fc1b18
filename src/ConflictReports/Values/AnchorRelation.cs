using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>How a time lies to its anchor.</summary>
[JsonConverter(typeof(ClosedSetConverter<AnchorRelation>))]
public enum AnchorRelation
{
    /// <summary>Earlier than the anchor.</summary>
    Before,

    /// <summary>Later than the anchor.</summary>
    After,

    /// <summary>Within the anchor's extent.</summary>
    During,
}
