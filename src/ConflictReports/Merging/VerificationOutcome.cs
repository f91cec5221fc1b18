namespace ConflictReports.Merging;

/// <summary>What came of <see cref="Explanation.Verify"/>.</summary>
public sealed record VerificationOutcome
{
    /// <summary>What the document is.</summary>
    public required VerifiedDocument Document { get; init; }

    /// <summary>Whether every byte is as it would be written.</summary>
    public required bool IsEqual { get; init; }

    /// <summary>The id of the claim that the document explains; null of a dossier.</summary>
    public string? Claim { get; init; }

    /// <summary>The number of bytes that were compared.</summary>
    public int Bytes { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) of the first value that differs, in what would be written; null if nothing does or the document cannot be compared.</summary>
    public string? Pointer { get; init; }

    /// <summary>The offset of the first byte that differs; null where <see cref="Pointer"/> is.</summary>
    public int? Offset { get; init; }

    /// <summary>What differs or why the document cannot be compared, in a sentence; null if it is equal.</summary>
    public string? Why { get; init; }
}
