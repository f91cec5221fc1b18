using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>One route by which a proposition came to the outlet.</summary>
public sealed record Attribution : ExtensibleRecord
{
    /// <summary>The speakers, inward from the first one that the outlet quotes. Default: none, the outlet's own voice.</summary>
    public EquatableArray<Hop> Hops { get; init; }

    /// <summary>How the innermost speaker knows, or the outlet where there is no hop. Default: not said.</summary>
    public BasisOfKnowledge? BasisOfKnowledge { get; init; }

    /// <summary>The innermost speaker's hop, or null for the outlet's own voice.</summary>
    [JsonIgnore]
    public Hop? Innermost => Hops.IsEmpty ? null : Hops[^1];

    /// <inheritdoc/>
    protected override string Describe() => Hops.IsEmpty ? "own voice" : string.Join(", ", (IEnumerable<Hop>)Hops);
}
