namespace ConflictReports.Values;

/// <summary>What the parser found in an <see cref="Edtf"/> text.</summary>
internal sealed record EdtfContent(EdtfKind Kind, int Level, EdtfBound Earliest, EdtfBound Latest)
{
    public EdtfDate? Date { get; init; }

    public EdtfTime? Time { get; init; }

    public EdtfYear? NumericYear { get; init; }

    public EdtfRange? Interval { get; init; }

    public EquatableArray<EdtfRange> Members { get; init; }
}
