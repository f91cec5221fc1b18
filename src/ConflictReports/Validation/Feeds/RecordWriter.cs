using System.Runtime.InteropServices;
using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>Writes records of several values, one after the other, into memory that is used again.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly MemoryStream stream = new();

    public RecordWriter() => Values = new BinaryWriter(stream, Encoding.UTF8);

    /// <summary>Takes the values of the record.</summary>
    public BinaryWriter Values { get; }

    /// <summary>The record that was written; valid until the next is begun.</summary>
    public ReadOnlySpan<byte> Written => stream.GetBuffer().AsSpan(0, (int)stream.Length);

    /// <inheritdoc/>
    public void Dispose() => Values.Dispose();

    /// <summary>Begins a record.</summary>
    public BinaryWriter Begin()
    {
        stream.SetLength(0);
        return Values;
    }

    /// <summary>Reads a record from its start.</summary>
    public static BinaryReader Read(ReadOnlyMemory<byte> record) => MemoryMarshal.TryGetArray(record, out ArraySegment<byte> bytes)
        ? new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), Encoding.UTF8)
        : throw new ArgumentException("Expected memory of an array.", nameof(record));

    /// <summary>Writes a hash.</summary>
    public static void Write(BinaryWriter writer, in Fingerprint hash)
    {
        writer.Write(hash.First);
        writer.Write(hash.Second);
    }

    /// <summary>Reads a hash.</summary>
    public static Fingerprint ReadHash(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    /// <summary>Writes a location.</summary>
    public static void Write(BinaryWriter writer, Location location)
    {
        writer.Write(location.Pointer);
        writer.Write(location.Line);
        writer.Write(location.Column);
        writer.Write(location.Offset);
    }

    /// <summary>Reads a location.</summary>
    public static Location ReadLocation(BinaryReader reader) => new(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64());

    /// <summary>Writes a text that may be missing.</summary>
    public static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }

    /// <summary>Reads a text that may be missing.</summary>
    public static string? ReadText(BinaryReader reader)
    {
        bool isThere = reader.ReadBoolean();
        string text = reader.ReadString();
        return isThere ? text : null;
    }
}
