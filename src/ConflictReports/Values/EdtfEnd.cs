namespace ConflictReports.Values;

/// <summary>The start or the end of an <see cref="EdtfRange"/>: a date, open, or unknown. <see langword="default"/> is unknown.</summary>
public readonly record struct EdtfEnd
{
    private EdtfEnd(EdtfEndKind kind, EdtfDate? date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>Whether the end is given, open or unknown.</summary>
    public EdtfEndKind Kind { get; }

    /// <summary>The date; null exactly if <see cref="Kind"/> is not <see cref="EdtfEndKind.Given"/>.</summary>
    public EdtfDate? Date { get; }

    /// <summary>An open end.</summary>
    internal static EdtfEnd Open => new(EdtfEndKind.Open, null);

    /// <summary>A given end.</summary>
    internal static EdtfEnd At(EdtfDate date) => new(EdtfEndKind.Given, date);

    /// <summary>The first instant that this end may mean.</summary>
    internal EdtfBound Earliest => Date is null ? EdtfBound.Without(Kind) : EdtfBound.At(Date.Earliest);

    /// <summary>The last instant that this end may mean.</summary>
    internal EdtfBound Latest => Date is null ? EdtfBound.Without(Kind) : EdtfBound.At(Date.Latest);
}
