using System.Buffers;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>
/// Lines that are handed from thread to thread together, in one piece of pooled memory. When they are done with, the piece goes back, and whoever kept a line gets an exception
/// instead of another line's bytes.
/// </summary>
internal sealed class LineBatch : MemoryManager<byte>
{
    /// <summary>
    /// From how many bytes on a batch takes no further line: a few reports. The memory is twice that, so that usual lines never make it grow. Small batches are
    /// validated soon, so that less is alive when the collector stops all workers, and nobody waits long for the batch whose turn it is.
    /// </summary>
    public const int Enough = 1 << 14;

    private readonly List<RawLine> lines = [];
    private readonly List<(int Start, int Length)> places = [];
    private byte[]? bytes = ArrayPool<byte>.Shared.Rent(2 * Enough);

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Count;

    /// <summary>How many bytes of lines there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether no further line should be added.</summary>
    public bool IsFull => Length >= Enough;

    /// <summary>The lines and bytes of the feed that are done with when this batch is.</summary>
    public (long Lines, long Bytes) End { get; set; }

    /// <summary>What became of the lines; set by whoever validates them.</summary>
    public TaskCompletionSource<PreparedReport[]> Prepared { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A line; its content is in <see cref="BytesOf"/>.</summary>
    public RawLine this[int index] => lines[index];

    /// <summary>The bytes of a line.</summary>
    public ReadOnlyMemory<byte> BytesOf(int index) => Memory.Slice(places[index].Start, places[index].Length);

    /// <summary>Adds a line, and copies its bytes.</summary>
    public void Add(in RawLine line)
    {
        int length = (int)line.Content.Length;
        if (length > bytes!.Length - Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Length + length);
            bytes.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        line.Content.CopyTo(bytes.AsSpan(Length));
        lines.Add(line with { Content = default });
        places.Add((Length, length));
        Length += length;
    }

    /// <summary>Gives the memory back.</summary>
    public void Release() => ((IDisposable)this).Dispose();

    /// <inheritdoc/>
    public override Span<byte> GetSpan()
    {
        ObjectDisposedException.ThrowIf(bytes is null, typeof(ValidatedLine));
        return bytes;
    }

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ObjectDisposedException.ThrowIf(bytes is null, typeof(ValidatedLine));
        return bytes.AsMemory(elementIndex).Pin();
    }

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (bytes is { } rented)
        {
            bytes = null;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
