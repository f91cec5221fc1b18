using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A line of a feed with what validation found in it; or what only the end of the feed could tell of a line that was given before.</summary>
public sealed record ValidatedLine
{
    private readonly string? partner;

    /// <summary>The number of the line, from 1; blank lines count but are not given. 1 for a document that is no line of a feed.</summary>
    public required long Number { get; init; }

    /// <summary>The byte offset of the start of the line in the feed, after decompression, from 0.</summary>
    public required long Offset { get; init; }

    /// <summary>
    /// The bytes of the line without its end; empty if it was longer than <see cref="Json.ReadOptions.MaxDocumentBytes"/>, and in an amendment. They are there until the next line is
    /// asked for; afterwards their memory is used again, and looking at them throws an <see cref="ObjectDisposedException"/>. Copy what is needed longer.
    /// </summary>
    public ReadOnlyMemory<byte> Utf8Json { get; init; }

    /// <summary>The findings; their lines and offsets are those of the feed. In an amendment: the further findings only, and how far the report got with all of them.</summary>
    public required ValidationOutcome Outcome { get; init; }

    /// <summary>The number of the report among the readable ones of the run, from 1; null if the line is no report.</summary>
    public long? Ordinal { get; init; }

    /// <summary>Whether this speaks of a line that was given before: of one report there is at most one amendment.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Of an amendment: the gravest severity of what was found before, error if the report was not valid; null if nothing was found.</summary>
    public Severity? GravestBefore { get; init; }

    /// <summary>Of an amendment: whether the report was given as valid.</summary>
    public bool WasValid => GravestBefore != Severity.Error;

    /// <summary>Whose report it is, as <see cref="FeedPartner"/> tells; null if the line does not say.</summary>
    public string? Partner
    {
        get => partner ?? FeedPartner.Of(Outcome.Report, Utf8Json.Span);
        init => partner = value;
    }
}
