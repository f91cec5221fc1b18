using System.Globalization;

namespace ConflictReports.Values;

/// <summary>Reads a <see cref="Timestamp"/> in one pass.</summary>
internal static class TimestampReader
{
    private const int DateLength = 10;
    private const int LeapSecond = 60;
    private const int TickDigits = 7;

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instant">The point in time in UTC.</param>
    /// <param name="offset">The offset as written.</param>
    /// <returns>What is wrong, as a clause, or null on success.</returns>
    public static string? Read(ReadOnlySpan<char> text, out DateTimeOffset instant, out TimeSpan offset)
    {
        instant = default;
        offset = default;
        string? fault = ReadDate(text, out DateTime date);
        if (fault is not null)
        {
            return fault;
        }

        if (text.Length == DateLength || text[DateLength] != 'T')
        {
            return text.Length == DateLength ? "there is no time of day" : "date and time are joined by T in upper case";
        }

        ReadOnlySpan<char> rest = text[(DateLength + 1)..];
        if (ClockText.ReadTime(rest, LeapSecond) is not { } time)
        {
            return "a time of day is hours, minutes and seconds of two digits each, 00:00:00 to 23:59:59";
        }

        rest = rest[ClockText.TimeLength..];
        if (!TryReadFraction(ref rest, out long fraction))
        {
            return "the fraction of a second is a point and digits";
        }

        fault = ReadOffset(rest, out offset);
        if (fault is not null)
        {
            return fault;
        }

        long ticks = date.Ticks + new TimeSpan(time.Hour, time.Minute, time.Second).Ticks + fraction - offset.Ticks;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            return "the year is 0001 to 9999 in UTC too";
        }

        instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        return time.Second < LeapSecond || IsStartOfMonth(instant) ? null : "the second 60 is for the last minute, by UTC, of a month";
    }

    private static string? ReadDate(ReadOnlySpan<char> text, out DateTime date)
    {
        const string Form = "the date is year-month-day with four, two and two digits";
        date = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-')
        {
            return Form;
        }

        int century = ClockText.TwoDigits(text);
        int yearOfCentury = ClockText.TwoDigits(text[2..]);
        int month = ClockText.TwoDigits(text[5..]);
        int day = ClockText.TwoDigits(text[8..]);
        if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0)
        {
            return Form;
        }

        int year = (century * 100) + yearOfCentury;
        if (year == 0 || month is 0 or > 12)
        {
            return year == 0 ? "the year is 0001 to 9999" : "a month is 01 to 12";
        }

        int days = DateTime.DaysInMonth(year, month);
        if (day == 0 || day > days)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year:0000} has {days} days");
        }

        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return null;
    }

    // A leap second counts as the second after it, the first of the next month.
    private static bool IsStartOfMonth(DateTimeOffset instant) => instant is { Day: 1, Hour: 0, Minute: 0, Second: 0 };

    private static bool TryReadFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (!rest.StartsWith('.'))
        {
            return true;
        }

        int digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length - 1 : digits;
        for (int i = 0; i < TickDigits; i++)
        {
            ticks = (ticks * 10) + (i < digits ? rest[i + 1] - '0' : 0);
        }

        rest = rest[(digits + 1)..];
        return digits > 0;
    }

    private static string? ReadOffset(ReadOnlySpan<char> rest, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (rest is "Z")
        {
            return null;
        }

        TimeSpan? read = ClockText.ReadOffset(rest);
        offset = read ?? TimeSpan.Zero;
        return read is not null ? null
            : rest.IsEmpty ? "the offset from UTC is missing: Z, or as +03:00"
            : rest is "z" ? "Z is written in upper case"
            : "the offset is Z in upper case, or + or - and hours:minutes up to 23:59, as in +03:00";
    }
}
