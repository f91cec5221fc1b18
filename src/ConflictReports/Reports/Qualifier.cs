using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A reason, purpose, pretext, condition or comparison that the speaker gives with the proposition.</summary>
public sealed record Qualifier : ExtensibleRecord
{
    /// <summary>What the qualifier adds to the claim.</summary>
    public required QualifierKind Kind { get; init; }

    /// <summary>The words of the recorder.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The local id of the claim that says the same as a proposition of its own.</summary>
    public LocalId? Claim { get; init; }

    /// <summary>Whether the speaker holds it true. Default: affirmed.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>Whether the speaker holds it true, with its default: <see cref="ConflictReports.Polarity.Affirmed"/>.</summary>
    [JsonIgnore]
    public Polarity EffectivePolarity => Polarity ?? ConflictReports.Polarity.Affirmed;

    /// <inheritdoc/>
    protected override string Describe() => $"{Kind} {Text}";
}
