namespace ConflictReports.Testing;

/// <summary>Gives the bytes of another stream in small pieces, as a slow network does.</summary>
/// <param name="inner">The other stream.</param>
/// <param name="size">How many bytes a piece has at most.</param>
public sealed class PiecemealStream(Stream inner, int size) : Stream
{
    private long given;

    /// <summary>After how many bytes reading fails. Default: never.</summary>
    public long FailAfter { get; init; } = long.MaxValue;

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
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (given >= FailAfter)
        {
            throw new IOException("The stream has failed.");
        }

        int read = inner.Read(buffer[..Math.Min(size, buffer.Length)]);
        given += read;
        return read;
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Read(buffer.Span);
    }

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
