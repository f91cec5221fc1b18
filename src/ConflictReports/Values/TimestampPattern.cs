namespace ConflictReports.Values;

/// <summary>The form of a <see cref="Timestamp"/> as a regular expression for the schema, put together of named parts.</summary>
/// <remarks>
/// Left out is what compares date, clock and offset: that the year is 0001 to 9999 in UTC too, and at what clock time a leap second is where the offset is not zero.
/// Its day is there: the last of a month, or 28 February of any year, in UTC and west of it; the first of a month east of it.
/// </remarks>
internal static class TimestampPattern
{
    private const string Fraction = "(?:[.][0-9]+)?";
    private const string LeapSecond = $":60{Fraction}";
    private const string NoOffset = "(?:Z|[+-]00:00)";
    private const string SomeOffset = $"(?:{ClockPattern.SomeHour}:{ClockPattern.Minute}|00:{ClockPattern.SomeMinute})";
    private static readonly CalendarPattern Calendar = new(unspecified: "", qualifier: "");

    /// <summary>The whole expression, anchored.</summary>
    public static string Whole { get; } = $"^(?:{Usual}|{AtLastDay}|{AtFirstDay})$";

    private static string Usual => $"{Calendar.Date}T{ClockPattern.HourAndMinute}:{ClockPattern.Minute}{Fraction}(?:Z|[+-]{ClockPattern.HourAndMinute})";

    private static string AtLastDay => $"{Calendar.LastOfMonth}T(?:23:59{LeapSecond}{NoOffset}|{ClockPattern.HourAndMinute}{LeapSecond}-{SomeOffset})";

    private static string AtFirstDay => $"{Calendar.Year}-{Calendar.Month}-01T{ClockPattern.HourAndMinute}{LeapSecond}[+]{SomeOffset}";
}
