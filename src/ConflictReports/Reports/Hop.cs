using ConflictReports.Values;

namespace ConflictReports;

/// <summary>One speaker on the way of a claim to the outlet.</summary>
public sealed record Hop : ExtensibleRecord
{
    /// <summary>The local id of the source that speaks.</summary>
    public required LocalId Source { get; init; }

    /// <summary>How it says it.</summary>
    public required AttributionVerb Verb { get; init; }

    /// <summary>How its words are given; <see cref="Directness.Imputed"/> is never an origin. Default: not said.</summary>
    public Directness? Directness { get; init; }

    /// <summary>When the speaker said so.</summary>
    public ReportedTime? At { get; init; }

    /// <summary>The language it spoke (BCP 47).</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What the speaker is quoted from.</summary>
    public Citation? Cites { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Source} {Verb}";
}
