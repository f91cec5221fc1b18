using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A revision of the set and its standing.</summary>
public sealed record DossierRevision
{
    /// <summary>The digest of the revision.</summary>
    public required Digest Digest { get; init; }

    /// <summary>The id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The number of the revision; 1 where the report gives none.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Number { get; init; }

    /// <summary>What became of it.</summary>
    public required RevisionStanding Standing { get; init; }

    /// <summary>The revisions that superseded or retracted it, in order; of those that did so by their number alone, the one with the greatest.</summary>
    public EquatableArray<Digest> Because { get; init; }

    /// <summary>What the ids of its items begin with, before <c>#</c>: the report's id, or the digest if several revisions of the report are live. Absent if it is not live.</summary>
    public string? Prefix { get; init; }
}
