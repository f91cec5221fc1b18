using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Which revision of a report this document is, and what it replaces.</summary>
public sealed record RevisionInfo : ExtensibleRecord
{
    /// <summary>The number of the revision, from 1.</summary>
    [JsonConverter(typeof(PositiveIntegerConverter))]
    public required int Number { get; init; }

    /// <summary>When the recorder made it.</summary>
    public Timestamp? RecordedAt { get; init; }

    /// <summary>The digests of the revisions it replaces.</summary>
    public EquatableArray<Digest> Supersedes { get; init; }

    /// <summary>Whether the report stands. Default: active.</summary>
    public RevisionStatus? Status { get; init; }

    /// <summary>Why it was revised or retracted.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Whether the report stands, with its default: <see cref="RevisionStatus.Active"/>.</summary>
    [JsonIgnore]
    public RevisionStatus EffectiveStatus => Status ?? RevisionStatus.Active;

    /// <inheritdoc/>
    protected override string Describe() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
