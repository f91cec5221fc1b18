namespace ConflictReports.Values;

/// <summary>A code of a scheme of others, kept as it stands there.</summary>
public sealed record SchemeCode : ExtensibleRecord
{
    /// <summary>The scheme that defines the code.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>The code, in the spelling of the scheme. Never empty.</summary>
    public required string Code { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Scheme} {Code}";
}
