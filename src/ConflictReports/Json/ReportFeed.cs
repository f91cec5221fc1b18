using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ConflictReports.Json;

/// <summary>Reads and writes feeds: NDJSON, one report a line, of any length in bounded memory.</summary>
/// <remarks>Lines end with a line feed, or a carriage return and a line feed; the last end may be missing. Blank lines are passed over.</remarks>
public static class ReportFeed
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    // A line of many megabytes would be thousands of the pipe's own pieces, and each read walks over all of them.
    private const int PieceLength = 1 << 16;

    /// <summary>Reads a feed line by line. A bad line is a line with diagnostics, never the end of the feed.</summary>
    /// <param name="stream">The feed in UTF-8. It is read to its end and left open.</param>
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
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: PieceLength, leaveOpen: true));
        FeedPosition position = new(options);
        try
        {
            while (true)
            {
                ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> buffer = result.Buffer;
                while (position.TryTakeLine(ref buffer, result.IsCompleted, out FeedLine? line))
                {
                    if (line is not null)
                    {
                        yield return line;
                    }
                }

                pipe.AdvanceTo(buffer.Start, result.Buffer.End);
                if (result.IsCompleted)
                {
                    break;
                }
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Where the reading of a feed stands.</summary>
    private sealed class FeedPosition(ReadOptions options)
    {
        private long number;
        private long offset;
        private long skipped;

        // How much of the buffer's start is known to have no line feed; a long line comes in thousands of pieces.
        private long searched;

        /// <summary>Takes the next line off the buffer, if it is whole; gives null for a blank line.</summary>
        public bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isLast, out FeedLine? line)
        {
            line = null;
            SequencePosition? end = buffer.Slice(searched).PositionOf(LineFeed);
            if (end is null && !isLast)
            {
                searched = buffer.Length;
                SkipWhatIsTooLong(ref buffer);
                return false;
            }

            if (end is null && buffer.IsEmpty && skipped == 0)
            {
                return false;
            }

            ReadOnlySequence<byte> content = end is { } at ? buffer.Slice(0, at) : buffer;
            buffer = end is { } feed ? buffer.Slice(buffer.GetPosition(1, feed)) : buffer.Slice(buffer.End);
            searched = 0;
            line = Read(content, skipped);
            offset += skipped + content.Length + (end is null ? 0 : 1);
            skipped = 0;
            return true;
        }

        // The start of a line beyond the limit is dropped as it comes, so that no line is held whole.
        private void SkipWhatIsTooLong(ref ReadOnlySequence<byte> buffer)
        {
            if (skipped + buffer.Length > options.MaxDocumentBytes + 1)
            {
                skipped += buffer.Length;
                searched = 0;
                buffer = buffer.Slice(buffer.End);
            }
        }

        private FeedLine? Read(ReadOnlySequence<byte> content, long before)
        {
            number++;
            long length = before + content.Length - (EndsWithCarriageReturn(content) ? 1 : 0);
            if (length > options.MaxDocumentBytes)
            {
                return Line(default, new ReadOutcome { Diagnostics = [SyntaxReader.TooLarge(length, options)] });
            }

            ReadOnlyMemory<byte> json = content.Slice(0, length).ToArray();
            return json.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 ? null : Line(json, ReportJson.Read(json, options));
        }

        private static bool EndsWithCarriageReturn(ReadOnlySequence<byte> content) =>
            !content.IsEmpty && content.Slice(content.Length - 1).FirstSpan[0] == CarriageReturn;

        private FeedLine Line(ReadOnlyMemory<byte> json, ReadOutcome outcome)
        {
            FeedLine line = new() { Number = number, Offset = offset, Utf8Json = json, Outcome = outcome };
            return line with { Outcome = outcome with { Diagnostics = line.InFeed(outcome.Diagnostics) } };
        }
    }
}
