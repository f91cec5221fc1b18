namespace ConflictReports.Values;

/// <summary>A time from a start to an end, both included: an interval, or a member of a set.</summary>
/// <remarks>The start is not after the end. In a set a single date is a range whose start and end are that date, and no end is unknown.</remarks>
public sealed record EdtfRange
{
    internal EdtfRange(EdtfEnd start, EdtfEnd end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The start.</summary>
    public EdtfEnd Start { get; }

    /// <summary>The end, included.</summary>
    public EdtfEnd End { get; }

    /// <summary>Whether this is one date: a member of a set written without <c>..</c>.</summary>
    public bool IsSingle => Start.Date is not null && ReferenceEquals(Start.Date, End.Date);
}
