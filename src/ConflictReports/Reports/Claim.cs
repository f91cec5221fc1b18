using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>One proposition by one innermost speaker, with its whole chain of attribution.</summary>
public sealed record Claim : ExtensibleRecord
{
    /// <summary>The local id, unique over the whole report.</summary>
    public required LocalId Id { get; init; }

    /// <summary>The proposition in the recorder's words: one positive sentence, no hedge, no attribution.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The words as published, in the language uttered.</summary>
    public LocalizedText? Original { get; init; }

    /// <summary>The local id of the event it speaks of.</summary>
    public LocalId? Event { get; init; }

    /// <summary>Whether the innermost speaker holds it true. Default: affirmed.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How far the deed has come. Default: not said.</summary>
    public Stage? Stage { get; init; }

    /// <summary>How sure the innermost speaker is. Default: asserted.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The parallel routes of the same proposition. Default: one, the outlet's own voice.</summary>
    public EquatableArray<Attribution> Attributions { get; init; }

    /// <summary>Who takes part, and as what.</summary>
    public EquatableArray<Participant> Participants { get; init; }

    /// <summary>How many or how much.</summary>
    public EquatableArray<Quantity> Quantities { get; init; }

    /// <summary>When it happened, begins, ends or is due.</summary>
    public EquatableArray<ClaimTime> Times { get; init; }

    /// <summary>Where it happened, from where and to where.</summary>
    public EquatableArray<ClaimPlace> Places { get; init; }

    /// <summary>Why, what for, on what condition.</summary>
    public EquatableArray<Qualifier> Qualifiers { get; init; }

    /// <summary>The evidence that states, supports, refutes or illustrates it.</summary>
    public EquatableArray<ClaimEvidence> Evidence { get; init; }

    /// <summary>Where in the report it stands. Default: not said.</summary>
    public Placement? Placement { get; init; }

    /// <summary>How it was taken from the text. Default: not said.</summary>
    public Extraction? Extraction { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the innermost speaker holds it true, with its default: <see cref="ConflictReports.Polarity.Affirmed"/>.</summary>
    [JsonIgnore]
    public Polarity EffectivePolarity => Polarity ?? ConflictReports.Polarity.Affirmed;

    /// <summary>How sure the innermost speaker is, with its default: <see cref="ConflictReports.Certainty.Asserted"/>.</summary>
    [JsonIgnore]
    public Certainty EffectiveCertainty => Certainty ?? ConflictReports.Certainty.Asserted;

    /// <summary>The routes, with their default: one attribution without hops, the outlet's own voice.</summary>
    [JsonIgnore]
    public EquatableArray<Attribution> EffectiveAttributions => Attributions.IsEmpty ? [new Attribution()] : Attributions;

    /// <inheritdoc/>
    protected override string Describe() => $"{Id} {Statement}";
}
