namespace ConflictReports.Values;

/// <summary>A name that a scheme gives to one thing: a Wikidata item, a domain, a registry number.</summary>
public sealed record Identifier : ExtensibleRecord
{
    /// <summary>The scheme that issues the value.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The value, in the spelling of the scheme. Never empty.</summary>
    public required string Value { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Scheme} {Value}";
}
