namespace ConflictReports.Values;

/// <summary>The first and last instant of a date, and the first instant of the last unit that it may mean.</summary>
internal readonly record struct EdtfDateBounds(EdtfInstant Earliest, EdtfInstant LatestStart, EdtfInstant Latest)
{
    /// <summary>The bounds of the real dates that fit, or null if none does.</summary>
    /// <param name="year">The year: four digits or X, perhaps after a minus sign.</param>
    /// <param name="month">The month, or empty.</param>
    /// <param name="day">The day, or empty.</param>
    public static EdtfDateBounds? OfDate(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        MonthAndDay? firstOfCommon = Find(month, day, isLeap: false, fromLast: false);
        MonthAndDay? firstOfLeap = Find(month, day, isLeap: true, fromLast: false);
        if ((firstOfLeap ?? firstOfCommon) is null)
        {
            return null;
        }

        EdtfYearPattern years = new(year);
        if (FindYear(years, fromLast: false, firstOfCommon, firstOfLeap) is not { } first)
        {
            return null;
        }

        MonthAndDay? lastOfCommon = Find(month, day, isLeap: false, fromLast: true);
        MonthAndDay? lastOfLeap = Find(month, day, isLeap: true, fromLast: true);
        EdtfInstant lastStart = FindYear(years, fromLast: true, lastOfCommon, lastOfLeap)!.Value;
        int endMonth = month.IsEmpty ? 12 : lastStart.Month;
        int endDay = day.IsEmpty ? EdtfInstant.DaysInMonth(lastStart.Year, endMonth) : lastStart.Day;
        return new EdtfDateBounds(first, lastStart, EdtfInstant.EndOfDay(lastStart.Year, endMonth, endDay));
    }

    /// <summary>The bounds of a division of the years that fit, or null if no year does.</summary>
    public static EdtfDateBounds? OfDivision(ReadOnlySpan<char> year, EdtfDivision division)
    {
        MonthAndDay start = new(1, 1);
        EdtfYearPattern years = new(year);
        if (FindYear(years, fromLast: false, start, start) is not { } first)
        {
            return null;
        }

        long lastYear = FindYear(years, fromLast: true, start, start)!.Value.Year;
        (int firstMonth, int lastStart, int lastMonth) = Months(division);
        EdtfInstant end = FirstOfMonth(lastYear, lastMonth);
        return new EdtfDateBounds(
            FirstOfMonth(first.Year, firstMonth),
            FirstOfMonth(lastYear, lastStart),
            EdtfInstant.EndOfDay(end.Year, end.Month, EdtfInstant.DaysInMonth(end.Year, end.Month)));
    }

    // First month, first month of the last reading, last month: 1 is January of the year, 0 December of the year before, 15 March of the year after.
    // Why these months: see the remarks of EdtfDivision.
    private static (int First, int LastStart, int Last) Months(EdtfDivision division) => division switch
    {
        EdtfDivision.Spring or EdtfDivision.Autumn => (3, 9, 12),
        EdtfDivision.NorthernSpring or EdtfDivision.SouthernAutumn => (3, 3, 6),
        EdtfDivision.NorthernSummer or EdtfDivision.SouthernWinter => (6, 6, 9),
        EdtfDivision.NorthernAutumn or EdtfDivision.SouthernSpring => (9, 9, 12),
        EdtfDivision.Summer or EdtfDivision.Winter or EdtfDivision.NorthernWinter or EdtfDivision.SouthernSummer => (0, 12, 15),
        >= EdtfDivision.FirstQuarter and <= EdtfDivision.FourthQuarter => Part(division - EdtfDivision.FirstQuarter, 3),
        >= EdtfDivision.FirstQuadrimester and <= EdtfDivision.ThirdQuadrimester => Part(division - EdtfDivision.FirstQuadrimester, 4),
        _ => Part(division - EdtfDivision.FirstSemestral, 6),
    };

    private static (int First, int LastStart, int Last) Part(int index, int months) =>
        ((index * months) + 1, (index * months) + 1, (index + 1) * months);

    private static EdtfInstant FirstOfMonth(long year, int month) => month switch
    {
        < 1 => new EdtfInstant(year - 1, month + 12, 1),
        > 12 => new EdtfInstant(year + 1, month - 12, 1),
        _ => new EdtfInstant(year, month, 1),
    };

    private static EdtfInstant? FindYear(EdtfYearPattern years, bool fromLast, MonthAndDay? ofCommon, MonthAndDay? ofLeap)
    {
        for (int i = 0; i < years.Count; i++)
        {
            int? year = years.At(fromLast ? years.Count - 1 - i : i);
            if (year is not null && (EdtfInstant.DaysInMonth(year.Value, 2) == 29 ? ofLeap : ofCommon) is { } found)
            {
                return new EdtfInstant(year.Value, found.Month, found.Day);
            }
        }

        return null;
    }

    // A part that is not written counts as its first: the year 1984 begins, as 1984-01-01 does, and so ends no interval that begins in February.
    private static MonthAndDay? Find(ReadOnlySpan<char> month, ReadOnlySpan<char> day, bool isLeap, bool fromLast)
    {
        (int firstMonth, int lastMonth) = Span(month, 12);
        for (int i = firstMonth; i <= lastMonth; i++)
        {
            int m = fromLast ? firstMonth + lastMonth - i : i;
            if (!Fits(month, m))
            {
                continue;
            }

            (int firstDay, int lastDay) = Span(day, EdtfInstant.DaysInMonth(isLeap ? 2000 : 2001, m));
            for (int j = firstDay; j <= lastDay; j++)
            {
                int d = fromLast ? firstDay + lastDay - j : j;
                if (Fits(day, d))
                {
                    return new MonthAndDay(m, d);
                }
            }
        }

        return null;
    }

    // The numbers among which those that fit are: one if all digits are given, none if that one is not real.
    private static (int First, int Last) Span(ReadOnlySpan<char> pattern, int last)
    {
        if (pattern.IsEmpty)
        {
            return (1, 1);
        }

        int number = ClockText.TwoDigits(pattern);
        return number < 0 ? (1, last) : number >= 1 && number <= last ? (number, number) : (1, 0);
    }

    private static bool Fits(ReadOnlySpan<char> pattern, int number) =>
        pattern.IsEmpty || (Fits(pattern[0], number / 10) && Fits(pattern[1], number % 10));

    private static bool Fits(char pattern, int digit) => pattern == 'X' || pattern - '0' == digit;

    private readonly record struct MonthAndDay(int Month, int Day);
}
