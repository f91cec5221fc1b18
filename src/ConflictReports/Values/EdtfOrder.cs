namespace ConflictReports.Values;

/// <summary>Which of two ends comes first, and how far a set reaches.</summary>
internal static class EdtfOrder
{
    private const string Reversed = "the end is before the start";

    /// <summary>Whether a start may go with an end.</summary>
    /// <remarks>
    /// The first day that the start may mean is compared with the last that the end may mean, each at its own unit and counted from the first of that unit:
    /// 2004-06-11/2004-06 is
    /// no interval, 1111-01-01/1111 is one. A division has no fixed first day, so that against a date it is refused only where it surely ends before.
    /// </remarks>
    public static bool IsOrdered(EdtfEnd start, EdtfEnd end, out string? fault)
    {
        fault = null;
        if (start.Date is not { } first || end.Date is not { } last)
        {
            return true;
        }

        if (first.Division is { } from && last.Division is { } to)
        {
            fault = CompareDivisions(first, from, last, to);
        }
        else
        {
            bool isMixed = first.Division is not null || last.Division is not null;
            fault = first.Earliest <= (isMixed ? last.Latest : last.LatestStart) ? null : Reversed;
        }

        return fault is null;
    }

    /// <summary>The first instant of the members of a set.</summary>
    public static EdtfBound Earliest(List<EdtfRange> members)
    {
        EdtfBound earliest = members[0].Start.Earliest;
        foreach (EdtfRange member in members)
        {
            EdtfBound other = member.Start.Earliest;
            earliest = earliest.Kind == EdtfEndKind.Open || earliest.Instant <= other.Instant ? earliest : other;
        }

        return earliest;
    }

    /// <summary>The last instant of the members of a set.</summary>
    public static EdtfBound Latest(List<EdtfRange> members)
    {
        EdtfBound latest = members[0].End.Latest;
        foreach (EdtfRange member in members)
        {
            EdtfBound other = member.End.Latest;
            latest = latest.Kind == EdtfEndKind.Open || latest.Instant >= other.Instant ? latest : other;
        }

        return latest;
    }

    private static string? CompareDivisions(EdtfDate first, EdtfDivision from, EdtfDate last, EdtfDivision to)
    {
        if (FirstOfKind(from) != FirstOfKind(to))
        {
            return "both seasons or divisions are of one kind: 21 to 24, 25 to 28, 29 to 32, 33 to 36, 37 to 39, or 40 and 41";
        }

        if (from > EdtfDivision.NorthernWinter)
        {
            return first.Earliest <= last.LatestStart ? null : Reversed;
        }

        // 21 to 28 are numbered as the seasons follow each other in a northern year; winter is taken as the last, whichever turn of the year it is at.
        long firstYear = first.Earliest.Month == 12 ? first.Earliest.Year + 1 : first.Earliest.Year;
        return (firstYear, from).CompareTo((last.LatestStart.Year, to)) <= 0 ? null : Reversed;
    }

    private static EdtfDivision FirstOfKind(EdtfDivision division) => division switch
    {
        < EdtfDivision.NorthernSpring => EdtfDivision.Spring,
        < EdtfDivision.SouthernSpring => EdtfDivision.NorthernSpring,
        < EdtfDivision.FirstQuarter => EdtfDivision.SouthernSpring,
        < EdtfDivision.FirstQuadrimester => EdtfDivision.FirstQuarter,
        < EdtfDivision.FirstSemestral => EdtfDivision.FirstQuadrimester,
        _ => EdtfDivision.FirstSemestral,
    };
}
