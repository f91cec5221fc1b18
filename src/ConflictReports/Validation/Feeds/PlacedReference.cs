using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Feeds;

/// <summary>A reference to another report, and where it stands.</summary>
internal readonly record struct PlacedReference(ReportPlace Place, FeedReference Reference, Location Location)
{
    /// <summary>Writes the reference.</summary>
    public void Write(BinaryWriter writer)
    {
        Place.Write(writer);
        RecordWriter.Write(writer, Reference.Target);
        writer.Write(Reference.IsDigest);
        writer.Write(Reference.Item);
        writer.Write((int)Reference.Kinds);
        writer.Write(Reference.Text);
        RecordWriter.Write(writer, Location);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlacedReference Read(BinaryReader reader)
    {
        ReportPlace place = ReportPlace.Read(reader);
        FeedReference reference = new(RecordWriter.ReadHash(reader), reader.ReadBoolean(), reader.ReadUInt32(), (ItemKind)reader.ReadInt32(), "", reader.ReadString());
        Location location = RecordWriter.ReadLocation(reader);
        return new PlacedReference(place, reference with { Pointer = location.Pointer }, location);
    }
}
