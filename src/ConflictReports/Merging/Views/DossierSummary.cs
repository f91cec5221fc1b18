using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The counts of a dossier.</summary>
public sealed record DossierSummary
{
    /// <summary>Reports, by id, of which there is a live revision.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Reports { get; init; }

    /// <summary>Revisions in the set.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Revisions { get; init; }

    /// <summary>Revisions whose claims count.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int LiveRevisions { get; init; }

    /// <summary>Revisions that were redacted.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Redacted { get; init; }

    /// <summary>Live claims; each stands in exactly one cluster.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Claims { get; init; }

    /// <summary>Clusters, of events or of single claims without an event.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Clusters { get; init; }

    /// <summary>Conflicts that are contradictions.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Contradictions { get; init; }

    /// <summary>Conflicts that are tensions.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Tensions { get; init; }

    /// <summary>Relations <c>contradicts</c> and <c>denies</c> that somebody asserts, whatever the comparison says.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int AssertedContradictions { get; init; }
}
