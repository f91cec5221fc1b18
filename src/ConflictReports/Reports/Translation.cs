using ConflictReports.Values;

namespace ConflictReports;

/// <summary>That a text was translated, and how.</summary>
public sealed record Translation : ExtensibleRecord
{
    /// <summary>The language it was translated from (BCP 47).</summary>
    public LanguageTag? From { get; init; }

    /// <summary>The language it was translated to (BCP 47).</summary>
    public LanguageTag? To { get; init; }

    /// <summary>By a person or by a machine. Default: not said.</summary>
    public TranslationMethod? Method { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{From?.Text ?? "und"} to {To?.Text ?? "und"}";
}
