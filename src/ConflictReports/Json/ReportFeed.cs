using System.Buffers;
using System.Runtime.CompilerServices;

namespace ConflictReports.Json;

/// <summary>Reads and writes feeds: NDJSON, one report a line, of any length in bounded memory.</summary>
/// <remarks>Lines end with a line feed, or a carriage return and a line feed; the last end may be missing. Blank lines are passed over.
/// A compressed feed that is damaged or breaks off is read as far as it goes; the line at which it ends has a finding (CR1000) that says so, and the bytes that could be read.</remarks>
public static class ReportFeed
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Reads a feed line by line. A bad line is a line with diagnostics, never the end of the feed.</summary>
    /// <param name="stream">The feed in UTF-8, or compressed by gzip if its first two bytes are 1F 8B. It is read to its end and left open.</param>
    /// <param name="options">The limits of each line; null: <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines that are not blank, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<FeedLine> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLinesAsync(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Gives the bytes of a stream, decompressed if its first two are those of gzip (1F 8B; RFC 1952); several members after each other are one text. No other compression is known.
    /// Whoever reads or validates a feed need not call this; it is for looking at the text of one before.
    /// </summary>
    /// <param name="stream">The stream, compressed or not. Nothing is read before the text is read.</param>
    /// <param name="leaveOpen">Whether <paramref name="stream"/> stays open when the text is disposed of. Default: false.</param>
    /// <returns>
    /// The text, for reading on by one thread at a time; memory does not grow with it. Where the compressed bytes are damaged or break off, reading throws an
    /// <see cref="InvalidDataException"/>, after all that could be read.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Stream Decompress(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new GzipDetectingStream(stream, leaveOpen);
    }

    /// <summary>Writes a feed.</summary>
    /// <param name="stream">Where the UTF-8 bytes go. It is flushed and left open.</param>
    /// <param name="reports">The reports, written in this order, each on one line ended by a line feed.</param>
    /// <param name="cancellationToken">Ends the writing after a whole line.</param>
    /// <returns>When all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, IEnumerable<ConflictReport> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reports);
        ArrayBufferWriter<byte> line = new();
        foreach (ConflictReport report in reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteLineAsync(stream, report, line).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IEnumerable{ConflictReport}, CancellationToken)"/>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<ConflictReport> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reports);
        ArrayBufferWriter<byte> line = new();
        await foreach (ConflictReport report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteLineAsync(stream, report, line).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    // A line is written whole or not at all, so the token is not handed on.
    private static async Task WriteLineAsync(Stream stream, ConflictReport report, ArrayBufferWriter<byte> line)
    {
        line.ResetWrittenCount();
        ReportJson.Serialize(report, line);
        line.Write([LineFeed]);
        await stream.WriteAsync(line.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<FeedLine> ReadLinesAsync(Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LineReader reader = new(stream, options);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (reader.TryTake(out RawLine line))
                {
                    yield return Read(line, options);
                }
            }
        }
    }

    private static FeedLine Read(in RawLine line, ReadOptions options)
    {
        ReadOnlyMemory<byte> json = line.Content.ToArray();
        ReadOutcome outcome = line.Fault is { } fault ? new ReadOutcome { Diagnostics = [fault] } : ReportJson.Read(json, options);
        return new FeedLine
        {
            Number = line.Number,
            Offset = line.Offset,
            Utf8Json = json,
            Outcome = outcome with { Diagnostics = FeedLine.InFeed(outcome.Diagnostics, line.Number, line.Offset, json.Span) },
        };
    }
}
