using System.Buffers.Binary;

namespace ConflictReports.Validation.Feeds;

/// <summary>Records in memory, each behind its length.</summary>
internal sealed class RecordBuffer
{
    private const int LengthBytes = sizeof(int);
    private const int FirstLength = 4096;

    private byte[] bytes = [];

    /// <summary>How many bytes are there.</summary>
    public int Length { get; private set; }

    /// <summary>How many bytes are held for them.</summary>
    public int Capacity => bytes.Length;

    /// <summary>All records.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Whether a record more fits without growing beyond a size.</summary>
    public bool HasRoom(int recordLength, int most) => Length == 0 || Length + LengthBytes + recordLength <= most;

    /// <summary>Adds a record; gives where its length stands.</summary>
    public int Add(ReadOnlySpan<byte> record, int most)
    {
        int at = Length;
        int needed = at + LengthBytes + record.Length;
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(needed, Math.Min(most, Math.Max(FirstLength, 2 * bytes.Length))));
        }

        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), record.Length);
        record.CopyTo(bytes.AsSpan(at + LengthBytes));
        Length = needed;
        return at;
    }

    /// <summary>The record whose length stands at a place.</summary>
    public ReadOnlySpan<byte> At(int place) => bytes.AsSpan(place + LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place)));

    /// <summary>Forgets the records, and keeps the memory.</summary>
    public void Clear() => Length = 0;
}
