using ConflictReports.Diagnostics;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>Which report of a run a later finding speaks of, and where it stands.</summary>
/// <param name="Ordinal">Its number among the readable reports of the run, from 1.</param>
/// <param name="Line">Its line in the feed, from 1; 0 for a document that is no line of a feed.</param>
/// <param name="Offset">The byte offset of the line in the feed.</param>
/// <param name="Gravest">The gravest severity of what was said of it before; null if nothing was.</param>
/// <param name="Partner">Whose report it is.</param>
internal readonly record struct ReportPlace(long Ordinal, long Line, long Offset, Severity? Gravest, string Partner)
{
    private const int NoSeverity = -1;

    /// <summary>Where a value of the report stands in its feed or document.</summary>
    /// <param name="utf8Json">The bytes of the line or document.</param>
    /// <param name="pointer">The pointer of the value.</param>
    /// <param name="offset">The offset of the value in the bytes.</param>
    public Location Locate(ReadOnlySpan<byte> utf8Json, string pointer, int offset)
    {
        if (Line > 0)
        {
            return new Location(pointer, (int)Math.Min(int.MaxValue, Line), JsonLocator.ColumnOf(utf8Json, offset), Offset + offset);
        }

        JsonPosition position = JsonLocator.PositionOf(utf8Json, offset);
        return new Location(pointer, position.Line, position.Column, offset);
    }

    /// <summary>Writes the place.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Ordinal);
        writer.Write(Line);
        writer.Write(Offset);
        writer.Write((sbyte)(Gravest is { } severity ? (int)severity : NoSeverity));
        writer.Write(Partner);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ReportPlace Read(BinaryReader reader) =>
        new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadSByte() is var severity and not NoSeverity ? (Severity)severity : null, reader.ReadString());
}
