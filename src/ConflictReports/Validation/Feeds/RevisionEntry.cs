using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>What is remembered of each report of a feed, to compare later ones with.</summary>
/// <param name="Id">The hash of its id.</param>
/// <param name="Content">The hash of its content: all but id and revision.</param>
/// <param name="Revision">The hash of what it says of its revision.</param>
/// <param name="Number">The number of the revision.</param>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
internal readonly record struct RevisionEntry(Fingerprint Id, Fingerprint Content, ulong Revision, int Number)
{
    private const int HashBytes = 2 * sizeof(ulong);

    /// <summary>How long a record by id or by content is.</summary>
    public const int RecordBytes = (2 * HashBytes) + (2 * sizeof(ulong)) + sizeof(int);

    /// <summary>Whether it is another document of the same id and revision number.</summary>
    public bool Contradicts(in RevisionEntry other) => Content != other.Content || Revision != other.Revision;

    /// <summary>Whether it has the same revision number and says the same of it.</summary>
    public bool IsSameRevision(in RevisionEntry other) => Number == other.Number && Revision == other.Revision;

    /// <summary>Writes a record that sorts by id and number, then by the place in the run.</summary>
    public void WriteById(Span<byte> record, long ordinal)
    {
        WriteHash(record, Id);
        BinaryPrimitives.WriteInt32BigEndian(record[HashBytes..], Number);
        BinaryPrimitives.WriteInt64BigEndian(record[20..], ordinal);
        WriteHash(record[28..], Content);
        BinaryPrimitives.WriteUInt64BigEndian(record[44..], Revision);
    }

    /// <summary>Writes a record that sorts by content, then by the place in the run.</summary>
    public void WriteByContent(Span<byte> record, long ordinal)
    {
        WriteHash(record, Content);
        BinaryPrimitives.WriteInt64BigEndian(record[HashBytes..], ordinal);
        WriteHash(record[24..], Id);
        BinaryPrimitives.WriteInt32BigEndian(record[40..], Number);
        BinaryPrimitives.WriteUInt64BigEndian(record[44..], Revision);
    }

    /// <summary>Reads what <see cref="WriteById"/> wrote.</summary>
    public static (RevisionEntry Entry, long Ordinal) ReadById(ReadOnlySpan<byte> record) => (
        new(ReadHash(record), ReadHash(record[28..]), BinaryPrimitives.ReadUInt64BigEndian(record[44..]), BinaryPrimitives.ReadInt32BigEndian(record[HashBytes..])),
        BinaryPrimitives.ReadInt64BigEndian(record[20..]));

    /// <summary>Reads what <see cref="WriteByContent"/> wrote.</summary>
    public static (RevisionEntry Entry, long Ordinal) ReadByContent(ReadOnlySpan<byte> record) => (
        new(ReadHash(record[24..]), ReadHash(record), BinaryPrimitives.ReadUInt64BigEndian(record[44..]), BinaryPrimitives.ReadInt32BigEndian(record[40..])),
        BinaryPrimitives.ReadInt64BigEndian(record[HashBytes..]));

    private static void WriteHash(Span<byte> record, Fingerprint hash)
    {
        BinaryPrimitives.WriteUInt64BigEndian(record, hash.First);
        BinaryPrimitives.WriteUInt64BigEndian(record[sizeof(ulong)..], hash.Second);
    }

    private static Fingerprint ReadHash(ReadOnlySpan<byte> record) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(record), BinaryPrimitives.ReadUInt64BigEndian(record[sizeof(ulong)..]));
}
