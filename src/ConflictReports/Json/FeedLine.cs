using System.Diagnostics.CodeAnalysis;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>One line of a feed: a report, or the findings that say why there is none. A bad line costs that line only.</summary>
public sealed record FeedLine
{
    /// <summary>The number of the line, from 1; blank lines count but are not given.</summary>
    public required long Number { get; init; }

    /// <summary>The byte offset of the start of the line in the feed, from 0.</summary>
    public required long Offset { get; init; }

    /// <summary>The bytes of the line without its end; empty if the line was longer than <see cref="ReadOptions.MaxDocumentBytes"/>.</summary>
    public required ReadOnlyMemory<byte> Utf8Json { get; init; }

    /// <summary>What became of reading the line. Lines and offsets of its findings are those of the feed.</summary>
    public required ReadOutcome Outcome { get; init; }

    /// <summary>The report, or null.</summary>
    public ConflictReport? Report => Outcome.Report;

    /// <summary>The findings.</summary>
    public EquatableArray<Diagnostic> Diagnostics => Outcome.Diagnostics;

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool Succeeded => Outcome.Report is not null;
}
