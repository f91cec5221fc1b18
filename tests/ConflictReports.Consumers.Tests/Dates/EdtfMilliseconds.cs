using System.Globalization;
using ConflictReports.Values;

namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>The bounds of the library's <see cref="Edtf"/> as npm's edtf counts them: milliseconds since 1970 in UTC.</summary>
internal static class EdtfMilliseconds
{
    private const int YearsPerCycle = 400;
    private const long DaysPerCycle = 146_097;
    private const long MillisecondsPerDay = 86_400_000;
    private const int FirstYear = 1970;

    // The years that JavaScript's Date holds whole.
    private const int LeastYear = -271_820;
    private const int GreatestYear = 275_759;

    /// <summary>The first millisecond.</summary>
    public static string Min(Edtf value) => Text(value.Earliest, "-Infinity", after: 0);

    /// <summary>The last millisecond; that of a date-time is the second itself, as npm's edtf has it.</summary>
    public static string Max(Edtf value) => Text(value.Latest, "Infinity", value.Kind == EdtfKind.DateTime ? 0 : 999);

    private static bool IsWithin(EdtfBound bound) => bound.Instant is not { } instant || instant.Year is >= LeastYear and <= GreatestYear;

    private static string Text(EdtfBound bound, string open, int after) => bound.Instant is { } instant
        ? IsWithin(bound) ? (Milliseconds(instant) + after).ToString(CultureInfo.InvariantCulture) : "NaN"
        : bound.Kind == EdtfEndKind.Open ? open : "none";

    private static long Milliseconds(EdtfInstant instant)
    {
        // The calendar repeats every 400 years, so that DateOnly can count within one cycle.
        long cycles = (long)Math.Floor((instant.Year - FirstYear) / (double)YearsPerCycle);
        int year = (int)(instant.Year - (cycles * YearsPerCycle));
        long days = new DateOnly(year, instant.Month, instant.Day).DayNumber - new DateOnly(FirstYear, 1, 1).DayNumber;
        return (((cycles * DaysPerCycle) + days) * MillisecondsPerDay) + (instant.SecondOfDay * 1000L);
    }
}
