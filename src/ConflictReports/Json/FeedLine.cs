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

    /// <summary>Moves findings on a line's own text to their places in the feed.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="offset">The byte offset of its start in the feed.</param>
    /// <param name="utf8Json">Its bytes.</param>
    internal static EquatableArray<Diagnostic> InFeed(EquatableArray<Diagnostic> diagnostics, long number, long offset, ReadOnlySpan<byte> utf8Json)
    {
        if (diagnostics.IsEmpty)
        {
            return diagnostics;
        }

        Diagnostic[] moved = new Diagnostic[diagnostics.Count];
        for (int i = 0; i < moved.Length; i++)
        {
            Location place = diagnostics[i].Location;

            // Only a line feed ends a line of a feed; a carriage return within it is a space of JSON, though it ends a line of a document.
            int column = place.Line == 1 ? place.Column : JsonLocator.ColumnOf(utf8Json, (int)place.Offset);
            moved[i] = diagnostics[i] with { Location = new Location(place.Pointer, (int)Math.Min(int.MaxValue, number), column, offset + place.Offset) };
        }

        return EquatableArray.Create<Diagnostic>(moved);
    }
}
