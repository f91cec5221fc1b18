namespace ConflictReports.Json;

/// <summary>Gives some bytes, then those of a stream, then some more; the stream is left open.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> before, Stream inner, ReadOnlyMemory<byte> after, Action? ended) : Stream
{
    private ReadOnlyMemory<byte> before = before;
    private ReadOnlyMemory<byte> after = after;
    private bool isEnded;

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

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!before.IsEmpty)
        {
            return Take(ref before, buffer.Span);
        }

        int count = isEnded ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            return count;
        }

        if (!isEnded)
        {
            isEnded = true;
            ended?.Invoke();
        }

        return Take(ref after, buffer.Span);
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

    private static int Take(ref ReadOnlyMemory<byte> bytes, Span<byte> destination)
    {
        int count = Math.Min(bytes.Length, destination.Length);
        bytes.Span[..count].CopyTo(destination);
        bytes = bytes[count..];
        return count;
    }
}
