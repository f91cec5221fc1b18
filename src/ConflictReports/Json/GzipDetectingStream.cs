using System.IO.Compression;

namespace ConflictReports.Json;

/// <summary>
/// Gives the bytes of another stream, decompressed if its first two bytes are those of gzip (1F 8B; RFC 1952); several members after each other are one text. No other compression is known.
/// </summary>
/// <remarks>For reading on, by one thread at a time. Memory does not grow with what comes out of it.</remarks>
internal sealed class GzipDetectingStream : Stream
{
    private readonly Stream inner;
    private readonly bool leaveOpen;
    private Stream? content;
    private GzipEnd? end;

    /// <summary>Makes a stream. Nothing is read before it is read.</summary>
    /// <param name="inner">The stream, compressed or not.</param>
    /// <param name="leaveOpen">Whether <paramref name="inner"/> stays open when this stream is disposed of.</param>
    public GzipDetectingStream(Stream inner, bool leaveOpen = false)
    {
        this.inner = inner;
        this.leaveOpen = leaveOpen;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads on.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>How many bytes there were; 0 at the end.</returns>
    /// <exception cref="InvalidDataException">The compressed bytes are damaged, or break off; what came before was given.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        content ??= await OpenAsync(cancellationToken).ConfigureAwait(false);
        if (end is null)
        {
            return await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        // As long as the compressed bytes last, whatever comes out is theirs; after them only the mark may come.
        int count = end.IsReached ? 0 : await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (end.IsReached)
        {
            return await end.CheckAsync(content, buffer[..count], cancellationToken).ConfigureAwait(false);
        }

        return count > 0 ? count : throw new InvalidDataException("The gzip stream is followed by something else.");
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content?.Dispose();
            if (!leaveOpen)
            {
                inner.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        byte[] start = new byte[2];
        int count = await inner.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (count < start.Length || start[0] != 0x1F || start[1] != 0x8B)
        {
            return new PrefixedStream(start.AsMemory(0, count), inner, default, null);
        }

        end = new GzipEnd();
        return new GZipStream(new PrefixedStream(start, inner, GzipEnd.Member, end.Reach), CompressionMode.Decompress);
    }
}
