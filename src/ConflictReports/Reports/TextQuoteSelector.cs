using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A part of a text by its words (W3C Web Annotation, section 4.2.4).</summary>
public sealed record TextQuoteSelector : Selector
{
    /// <summary>The words. Never empty.</summary>
    public required string Exact { get; init; }

    /// <summary>The words right before. Never empty.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words right after. Never empty.</summary>
    public string? Suffix { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => JsonText.Quote(Exact);
}
