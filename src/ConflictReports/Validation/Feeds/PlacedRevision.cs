using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Feeds;

/// <summary>A report that will be compared with the others at the end, and where its id and revision number stand.</summary>
internal readonly record struct PlacedRevision(ReportPlace Place, string Id, int Number, Location IdLocation, Location? NumberLocation)
{
    /// <summary>The report as the rules see it.</summary>
    public FeedEntry Entry => new(Id, Number, NumberLocation is not null, Place.Ordinal, Report: null);

    /// <summary>Where a value stands that one of the rules points at.</summary>
    public Location Locate(string pointer) => NumberLocation is { } number && number.Pointer == pointer ? number : IdLocation;

    /// <summary>Writes the report.</summary>
    public void Write(BinaryWriter writer)
    {
        Place.Write(writer);
        writer.Write(Id);
        writer.Write(Number);
        RecordWriter.Write(writer, IdLocation);
        writer.Write(NumberLocation is not null);
        RecordWriter.Write(writer, NumberLocation ?? IdLocation);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlacedRevision Read(BinaryReader reader)
    {
        ReportPlace place = ReportPlace.Read(reader);
        string id = reader.ReadString();
        int number = reader.ReadInt32();
        Location idLocation = RecordWriter.ReadLocation(reader);
        bool namesRevision = reader.ReadBoolean();
        Location other = RecordWriter.ReadLocation(reader);
        return new PlacedRevision(place, id, number, idLocation, namesRevision ? other : null);
    }
}
