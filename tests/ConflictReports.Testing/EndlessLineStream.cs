namespace ConflictReports.Testing;

/// <summary>A line that is far longer than anybody wants to hold, then other bytes; made while it is read, and without waiting.</summary>
/// <param name="length">The number of bytes of the line.</param>
/// <param name="tail">What follows.</param>
public sealed class EndlessLineStream(long length, byte[] tail) : Stream
{
    private long position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length + tail.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count;
        if (position < length)
        {
            count = (int)Math.Min(buffer.Length, length - position);
            buffer[..count].Fill((byte)'x');
        }
        else
        {
            ReadOnlySpan<byte> left = tail.AsSpan((int)(position - length));
            count = Math.Min(buffer.Length, left.Length);
            left[..count].CopyTo(buffer);
        }

        position += count;
        return count;
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

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
}
