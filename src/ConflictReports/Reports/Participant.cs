using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Who takes part in what a claim says, and as what.</summary>
[AtLeastOne(nameof(Party), nameof(Name))]
public sealed record Participant : ExtensibleRecord
{
    /// <summary>The part that the party takes.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The local id of the source or actor.</summary>
    public LocalId? Party { get; init; }

    /// <summary>A name, where the report has no entry for the party.</summary>
    public Name? Name { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Role} {Party?.Text ?? Name?.Text}";
}
