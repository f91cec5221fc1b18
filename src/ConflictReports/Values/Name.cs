namespace ConflictReports.Values;

/// <summary>A name of a party or a place, in one spelling.</summary>
public sealed record Name : ExtensibleRecord
{
    /// <summary>The name as spelt. Never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The language or script of the spelling (BCP 47). Default: the report's language.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What kind of spelling it is. Default: not said.</summary>
    public NameKind? Kind { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => JsonText.Quote(Text);
}
