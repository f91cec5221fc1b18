namespace ConflictReports.Values;

/// <summary>A text and the language it is written in.</summary>
public sealed record LocalizedText : ExtensibleRecord
{
    /// <summary>The text. Never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The language (BCP 47). Default: the report's language.</summary>
    public LanguageTag? Language { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => JsonText.Quote(Text);
}
