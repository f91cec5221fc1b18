using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A document, image or other thing that claims point at.</summary>
public sealed record Evidence : ExtensibleRecord
{
    /// <summary>The local id, unique over the whole report.</summary>
    public required LocalId Id { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>What it shows, in words. Never empty.</summary>
    public string? Description { get; init; }

    /// <summary>The local id of the source that made it.</summary>
    public LocalId? Creator { get; init; }

    /// <summary>The address at which it was found.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>Copies of it that are kept elsewhere.</summary>
    public EquatableArray<ArchiveCopy> Archives { get; init; }

    /// <summary>Hashes of its bytes.</summary>
    public EquatableArray<ContentHash> Hashes { get; init; }

    /// <summary>Its media type (RFC 6838), such as <c>text/plain</c>. Never empty.</summary>
    public string? MediaType { get; init; }

    /// <summary>What registers call it.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>How it was captured.</summary>
    public Capture? Capture { get; init; }

    /// <summary>Why it must be handled with care.</summary>
    public EquatableArray<Sensitivity> Sensitivity { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Id} ({Kind})";
}
