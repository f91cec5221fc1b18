using System.Buffers.Binary;

namespace ConflictReports.Validation.Feeds;

/// <summary>Reads records, each behind its length, from a stretch of a file and then from memory.</summary>
internal sealed class RecordReader
{
    private const int LengthBytes = sizeof(int);

    private readonly TemporaryFile? file;
    private readonly long end;
    private readonly ReadOnlyMemory<byte> tail;
    private byte[] buffer;
    private long position;
    private int start;
    private int count;
    private int tailAt;

    public RecordReader(TemporaryFile? file, long start, long end, ReadOnlyMemory<byte> tail, int bufferBytes)
    {
        this.file = file;
        position = start;
        this.end = end;
        this.tail = tail;
        buffer = file is null ? [] : new byte[(int)Math.Clamp(end - start, 1, bufferBytes)];
    }

    /// <summary>The record that was read last; valid until the next is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Reads the next record; false at the end.</summary>
    public bool Read()
    {
        if (count == 0 && position == end)
        {
            return ReadTail();
        }

        Fill(LengthBytes);
        int length = BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(start));
        Fill(LengthBytes + length);
        Current = buffer.AsMemory(start + LengthBytes, length);
        start += LengthBytes + length;
        count -= LengthBytes + length;
        return true;
    }

    private bool ReadTail()
    {
        if (tailAt == tail.Length)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(tail.Span[tailAt..]);
        Current = tail.Slice(tailAt + LengthBytes, length);
        tailAt += LengthBytes + length;
        return true;
    }

    // Makes so many bytes from the start of the buffer on be there.
    private void Fill(int needed)
    {
        if (count >= needed)
        {
            return;
        }

        byte[] target = needed > buffer.Length ? new byte[Math.Max(needed, 2 * buffer.Length)] : buffer;
        buffer.AsSpan(start, count).CopyTo(target);
        buffer = target;
        start = 0;
        while (count < needed)
        {
            int most = (int)Math.Min(buffer.Length - count, end - position);
            int read = most == 0 ? 0 : file!.Read(buffer.AsSpan(count, most), position);
            if (read == 0)
            {
                throw new EndOfStreamException("A temporary file of the validation is shorter than what was written to it.");
            }

            count += read;
            position += read;
        }
    }
}
