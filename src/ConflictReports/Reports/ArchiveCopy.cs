using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A copy of evidence kept elsewhere.</summary>
public sealed record ArchiveCopy : ExtensibleRecord
{
    /// <summary>The address at which the copy is found.</summary>
    public required WebAddress Url { get; init; }

    /// <summary>The service that keeps it. Never empty.</summary>
    public string? Service { get; init; }

    /// <summary>When the copy was made.</summary>
    public Timestamp? CapturedAt { get; init; }

    /// <summary>Its format, such as <c>wacz</c> or <c>warc</c>. Never empty.</summary>
    public string? Format { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Url.Text;
}
