using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A hash of the bytes of evidence.</summary>
public sealed record ContentHash : ExtensibleRecord
{
    /// <summary>The algorithm that made the hash.</summary>
    public required HashAlgorithm Algorithm { get; init; }

    /// <summary>The hash in lower-case hexadecimal digits. Never empty.</summary>
    public required string Value { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Algorithm} {Value}";
}
