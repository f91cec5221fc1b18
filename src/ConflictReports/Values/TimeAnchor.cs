namespace ConflictReports.Values;

/// <summary>What a relative time is relative to.</summary>
[AtLeastOne(nameof(Edtf), nameof(Event))]
public sealed record TimeAnchor : ExtensibleRecord
{
    /// <summary>The time that the expression starts from.</summary>
    public Edtf? Edtf { get; init; }

    /// <summary>The local id of the event that the expression starts from.</summary>
    public LocalId? Event { get; init; }

    /// <summary>Where the time lies, seen from the anchor. Default: not said.</summary>
    public AnchorRelation? Relation { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{(Relation is { } relation ? ClosedSet<AnchorRelation>.NameOf(relation) + " " : "")}{Edtf?.Text ?? Event?.Text}";
}
