using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A thing in the world that claims speak of.</summary>
public sealed record Event : ExtensibleRecord
{
    /// <summary>The local id, unique over the whole report.</summary>
    public required LocalId Id { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required EventType Type { get; init; }

    /// <summary>A few words for people. Never empty.</summary>
    public string? Label { get; init; }

    /// <summary>The kind of event in codes of other schemes.</summary>
    public EquatableArray<SchemeCode> Codes { get; init; }

    /// <summary>What registers call it; two events that share one are the same.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>The local id of the larger event that it is a part of.</summary>
    public LocalId? PartOf { get; init; }

    /// <summary>The local ids of events that may be the same: the text does not tell.</summary>
    public EquatableArray<LocalId> PossiblySameAs { get; init; }

    /// <summary>Whether it is one event or many counted together. Default: not said, read as single.</summary>
    public EventGranularity? Granularity { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Id} ({Type})";
}
