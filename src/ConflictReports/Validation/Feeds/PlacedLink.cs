using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Feeds;

/// <summary>A link between reports, and where it is said.</summary>
internal readonly record struct PlacedLink(ReportPlace Place, FeedLink Link, Location Location)
{
    /// <summary>Writes the link.</summary>
    public void Write(BinaryWriter writer)
    {
        Place.Write(writer);
        writer.Write(Link.From);
        writer.Write(Link.To);
        RecordWriter.Write(writer, Location);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlacedLink Read(BinaryReader reader)
    {
        ReportPlace place = ReportPlace.Read(reader);
        FeedLink link = new(reader.ReadString(), reader.ReadString(), "");
        Location location = RecordWriter.ReadLocation(reader);
        return new PlacedLink(place, link with { Pointer = location.Pointer }, location);
    }
}
