namespace ConflictReports.Values;

/// <summary>A year, month, day or division of a year, with its unspecified digits and qualifiers: an <see cref="Edtf"/> expression or an end of one.</summary>
/// <remarks>
/// Always at least one real date of the proleptic Gregorian calendar. <see cref="Month"/> and <see cref="Division"/> are never both given; a day has a month.
/// </remarks>
public sealed record EdtfDate
{
    internal EdtfDate(EdtfComponent year, EdtfComponent? month, EdtfComponent? day, EdtfComponent? divisionCode, EdtfDateBounds bounds, int level)
    {
        Year = year;
        Month = month;
        Day = day;
        DivisionCode = divisionCode;
        Earliest = bounds.Earliest;
        Latest = bounds.Latest;
        LatestStart = bounds.LatestStart;
        Level = level;
    }

    /// <summary>The year, counted astronomically: 0000 is 1 BC.</summary>
    public EdtfComponent Year { get; }

    /// <summary>The month, or null.</summary>
    public EdtfComponent? Month { get; }

    /// <summary>The day of the month, or null.</summary>
    public EdtfComponent? Day { get; }

    /// <summary>The code of the division in the place of the month, 21 to 41, or null.</summary>
    public EdtfComponent? DivisionCode { get; }

    /// <summary>The season or other division of the year, or null.</summary>
    public EdtfDivision? Division => DivisionCode is { } code ? (EdtfDivision?)code.Value : null;

    /// <summary>The first second that the date may mean, whatever its qualifiers.</summary>
    public EdtfInstant Earliest { get; }

    /// <summary>The last second that the date may mean, included, whatever its qualifiers.</summary>
    public EdtfInstant Latest { get; }

    /// <summary>The qualifications of all components together.</summary>
    public EdtfQualification Qualification =>
        Year.Qualification | (Month?.Qualification ?? 0) | (Day?.Qualification ?? 0) | (DivisionCode?.Qualification ?? 0);

    /// <summary>Whether at least one digit is unspecified.</summary>
    public bool HasUnspecifiedDigits => Year.HasUnspecifiedDigits || Month is { HasUnspecifiedDigits: true } || Day is { HasUnspecifiedDigits: true };

    /// <summary>The lowest level of the standard that has this form.</summary>
    internal int Level { get; }

    /// <summary>The first second of the last year, month, day or division that the date may mean: what an interval's end is judged by.</summary>
    internal EdtfInstant LatestStart { get; }

    /// <summary>Whether both are written to the same unit, such as the month.</summary>
    internal bool HasUnitOf(EdtfDate other) =>
        Month is null == other.Month is null && Day is null == other.Day is null && DivisionCode is null == other.DivisionCode is null;
}
