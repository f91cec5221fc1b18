using System.Buffers;
using System.IO.Pipelines;

namespace ConflictReports.Json;

/// <summary>Cuts a feed, decompressed if it begins like gzip, into its lines. A line beyond the limit is never held whole.</summary>
internal sealed class LineReader : IAsyncDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    // A line of many megabytes would be thousands of the pipe's own pieces, and each read walks over all of them.
    private const int PieceLength = 1 << 16;

    private readonly ReadOptions options;
    private readonly GzipDetectingStream? own;
    private readonly DamageGuard source;
    private readonly PipeReader pipe;
    private ReadOnlySequence<byte> buffer;
    private ReadOnlySequence<byte> whole;
    private bool isRead;
    private bool isLast;
    private long offset;
    private long skipped;

    // How much of the buffer's start is known to have no line feed; a long line comes in thousands of pieces.
    private long searched;

    public LineReader(Stream stream, ReadOptions options)
    {
        this.options = options;
        own = stream is GzipDetectingStream ? null : new GzipDetectingStream(stream, leaveOpen: true);
        source = new DamageGuard(own ?? stream);
        pipe = PipeReader.Create(source, new StreamPipeReaderOptions(bufferSize: PieceLength, leaveOpen: true));
    }

    /// <summary>How many lines were cut off, blank ones included.</summary>
    public long Number { get; private set; }

    /// <summary>The byte offset behind the lines that were cut off.</summary>
    public long Offset => offset;

    /// <summary>Reads more; false at the end. To be called when there is no whole line left.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (isRead)
        {
            pipe.AdvanceTo(buffer.Start, whole.End);
            isRead = false;
        }

        if (isLast)
        {
            return false;
        }

        ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
        whole = buffer = result.Buffer;
        isRead = true;
        isLast = result.IsCompleted;
        return true;
    }

    /// <summary>Takes the next line that is not blank, if it is whole.</summary>
    public bool TryTake(out RawLine line)
    {
        while (isRead && TryCut(out ReadOnlySequence<byte> content, out bool isEnded))
        {
            Number++;
            long start = offset;
            long length = skipped + content.Length - (EndsWithCarriageReturn(content) ? 1 : 0);
            offset += skipped + content.Length + (isEnded ? 1 : 0);
            bool isShortened = skipped > 0;
            skipped = 0;
            if (!isEnded && source.IsDamaged)
            {
                line = new RawLine(Number, start, isShortened ? default : content, SyntaxReader.Damaged(length));
                return true;
            }

            if (length > options.MaxDocumentBytes)
            {
                line = new RawLine(Number, start, default, SyntaxReader.TooLarge(length, options));
                return true;
            }

            if (!IsBlank(content))
            {
                line = new RawLine(Number, start, content.Slice(0, length), null);
                return true;
            }
        }

        line = default;
        return false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await pipe.CompleteAsync().ConfigureAwait(false);
        await source.DisposeAsync().ConfigureAwait(false);
        if (own is not null)
        {
            await own.DisposeAsync().ConfigureAwait(false);
        }
    }

    private bool TryCut(out ReadOnlySequence<byte> content, out bool isEnded)
    {
        SequencePosition? end = buffer.Slice(searched).PositionOf(LineFeed);
        isEnded = end is not null;
        content = default;
        if (!isEnded && !isLast)
        {
            searched = buffer.Length;
            SkipWhatIsTooLong();
            return false;
        }

        // After the last line there is nothing, unless the feed was damaged there.
        if (!isEnded && buffer.IsEmpty && skipped == 0 && !source.TakeDamage())
        {
            return false;
        }

        content = end is { } at ? buffer.Slice(0, at) : buffer;
        buffer = end is { } feed ? buffer.Slice(buffer.GetPosition(1, feed)) : buffer.Slice(buffer.End);
        searched = 0;
        _ = !isEnded && source.TakeDamage();
        return true;
    }

    // The start of a line beyond the limit is dropped as it comes, so that no line is held whole.
    private void SkipWhatIsTooLong()
    {
        if (skipped + buffer.Length > options.MaxDocumentBytes + 1)
        {
            skipped += buffer.Length;
            searched = 0;
            buffer = buffer.Slice(buffer.End);
        }
    }

    private static bool EndsWithCarriageReturn(ReadOnlySequence<byte> content) =>
        !content.IsEmpty && content.Slice(content.Length - 1).FirstSpan[0] == CarriageReturn;

    private static bool IsBlank(ReadOnlySequence<byte> content)
    {
        long left = content.Length - (EndsWithCarriageReturn(content) ? 1 : 0);
        foreach (ReadOnlyMemory<byte> part in content.Slice(0, left))
        {
            if (part.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ends a stream where it is damaged, and remembers that it was.</summary>
    private sealed class DamageGuard(Stream inner) : Stream
    {
        private bool isTaken;

        public bool IsDamaged { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <summary>Whether there is a damage that was not told yet.</summary>
        public bool TakeDamage()
        {
            bool isNew = IsDamaged && !isTaken;
            isTaken = IsDamaged;
            return isNew;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                return IsDamaged ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException)
            {
                IsDamaged = true;
                return 0;
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
