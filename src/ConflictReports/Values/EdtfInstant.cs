using System.Globalization;

namespace ConflictReports.Values;

/// <summary>A second of the proleptic Gregorian calendar in any year of at most 18 digits, far beyond what <see cref="DateTime"/> holds.</summary>
/// <remarks>
/// Years are counted astronomically: 0000 is 1 BC, -0001 is 2 BC. A day has 86,400 seconds. An instant does not know whether it is local time or UTC; whoever made it does
/// (see <see cref="Edtf.IsUtc"/>). Ordered by time. <see langword="default"/> is the first second of the year 0.
/// </remarks>
public readonly struct EdtfInstant : IEquatable<EdtfInstant>, IComparable<EdtfInstant>, IComparable
{
    /// <summary>The last year: 10^18 - 1.</summary>
    public const long MaxYear = 999_999_999_999_999_999;

    /// <summary>The first year: 1 - 10^18.</summary>
    public const long MinYear = -MaxYear;

    private const int SecondsPerDay = 86_400;
    private const int YearsPerCycle = 400;
    private const long SecondsPerCycle = 146_097L * SecondsPerDay;

    // Counted from zero so that the default instance is a real instant.
    private readonly byte monthIndex;
    private readonly byte dayIndex;

    /// <summary>Makes an instant.</summary>
    /// <param name="year">The year, <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to the last of the month.</param>
    /// <param name="secondOfDay">The second of the day, 0 to 86,399.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instant.</exception>
    public EdtfInstant(long year, int month, int day, int secondOfDay = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        ArgumentOutOfRangeException.ThrowIfNegative(secondOfDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(secondOfDay, SecondsPerDay);
        Year = year;
        monthIndex = (byte)(month - 1);
        dayIndex = (byte)(day - 1);
        SecondOfDay = secondOfDay;
    }

    /// <summary>The first instant: the first second of <see cref="MinYear"/>.</summary>
    public static EdtfInstant MinValue => new(MinYear, 1, 1);

    /// <summary>The last instant: the last second of <see cref="MaxYear"/>.</summary>
    public static EdtfInstant MaxValue => new(MaxYear, 12, 31, SecondsPerDay - 1);

    /// <summary>The year, counted astronomically.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => monthIndex + 1;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => dayIndex + 1;

    /// <summary>The second of the day, 0 to 86,399.</summary>
    public int SecondOfDay { get; }

    /// <summary>The UTC instant of a point in time; a fraction of a second is cut.</summary>
    /// <param name="value">The point in time.</param>
    /// <returns>The instant, in UTC.</returns>
    public static EdtfInstant FromDateTimeOffset(DateTimeOffset value) => FromDateTime(value.UtcDateTime);

    /// <summary>The instant with the same calendar date and time of day; a fraction of a second is cut, and <see cref="DateTime.Kind"/> plays no part.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>The instant.</returns>
    public static EdtfInstant FromDateTime(DateTime value) =>
        new(value.Year, value.Month, value.Day, (int)(value.TimeOfDay.Ticks / TimeSpan.TicksPerSecond));

    /// <summary>The same calendar date and time of day as a <see cref="DateTime"/> of unspecified kind.</summary>
    /// <returns>The date and time, or null if the year is not within 1 to 9999.</returns>
    public DateTime? ToDateTime() =>
        Year is >= 1 and <= 9999 ? new DateTime((int)Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(SecondOfDay) : null;

    /// <summary>This instant moved by a span.</summary>
    /// <param name="span">How far, negative for earlier; a fraction of a second is cut.</param>
    /// <returns>The moved instant, or <see cref="MinValue"/> or <see cref="MaxValue"/> where the range ends.</returns>
    public EdtfInstant Plus(TimeSpan span)
    {
        // The calendar repeats every 400 years, so that DateTime can count within one cycle.
        long seconds = span.Ticks / TimeSpan.TicksPerSecond;
        long cycles = Math.DivRem(seconds, SecondsPerCycle, out long rest);
        int yearOfCycle = YearOfCycle(Year);
        DateTime moved = new DateTime(2000 + yearOfCycle, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(SecondOfDay + rest);
        long year = Year - yearOfCycle + (cycles * YearsPerCycle) + moved.Year - 2000;
        return year switch
        {
            < MinYear => MinValue,
            > MaxYear => MaxValue,
            _ => new EdtfInstant(year, moved.Month, moved.Day, (int)(moved.TimeOfDay.Ticks / TimeSpan.TicksPerSecond)),
        };
    }

    /// <inheritdoc/>
    public int CompareTo(EdtfInstant other)
    {
        int order = Year.CompareTo(other.Year);
        order = order != 0 ? order : monthIndex.CompareTo(other.monthIndex);
        order = order != 0 ? order : dayIndex.CompareTo(other.dayIndex);
        return order != 0 ? order : SecondOfDay.CompareTo(other.SecondOfDay);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfInstant other => CompareTo(other),
        _ => throw new ArgumentException("Not an instant.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(EdtfInstant other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfInstant other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, monthIndex, dayIndex, SecondOfDay);

    /// <summary>The instant as <c>year-month-dayThours:minutes:seconds</c>, the year with a minus sign where negative and with at least four digits.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        string sign = Year < 0 ? "-" : "";
        TimeSpan time = TimeSpan.FromSeconds(SecondOfDay);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(Year):0000}-{Month:00}-{Day:00}T{time:hh\\:mm\\:ss}");
    }

    /// <summary>Whether both are the same instant.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(EdtfInstant left, EdtfInstant right) => left.Equals(right);

    /// <summary>Whether the instants differ.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(EdtfInstant left, EdtfInstant right) => !left.Equals(right);

    /// <summary>Whether the left instant is earlier.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when earlier.</returns>
    public static bool operator <(EdtfInstant left, EdtfInstant right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left instant is later.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when later.</returns>
    public static bool operator >(EdtfInstant left, EdtfInstant right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left instant is earlier or the same.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not later.</returns>
    public static bool operator <=(EdtfInstant left, EdtfInstant right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left instant is later or the same.</summary>
    /// <param name="left">One instant.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not earlier.</returns>
    public static bool operator >=(EdtfInstant left, EdtfInstant right) => left.CompareTo(right) >= 0;

    /// <summary>The number of days of a month.</summary>
    internal static int DaysInMonth(long year, int month) => DateTime.DaysInMonth(2000 + YearOfCycle(year), month);

    /// <summary>The last second of a day.</summary>
    internal static EdtfInstant EndOfDay(long year, int month, int day) => new(year, month, day, SecondsPerDay - 1);

    private static int YearOfCycle(long year) => (int)(((year % YearsPerCycle) + YearsPerCycle) % YearsPerCycle);
}
