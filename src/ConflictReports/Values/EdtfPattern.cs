using System.Globalization;

namespace ConflictReports.Values;

/// <summary>The form of an <see cref="Edtf"/> expression as a regular expression for the schema, put together of named parts.</summary>
/// <remarks>
/// <para>It goes with a <c>minLength</c> of <see cref="ShortestText"/>, which refuses an interval of which neither end is said.</para>
/// <para>
/// Left out, since they compare two numbers: that no interval and no range ends before it starts, and that a year has no more significant digits than digits (those of a year
/// without <c>Y</c> are counted). Left out because they would double the length: that both ends of an interval are seasons or divisions of one kind and both ends of a
/// range of one unit; and in a set, which is rare, that only a leap year has a 29 February, that 0000 has no minus sign, and that no date is in two ranges.
/// </para>
/// </remarks>
internal static class EdtfPattern
{
    /// <summary>The length of the shortest texts, <c>../</c> and <c>/..</c>.</summary>
    public const int ShortestText = 3;

    private const string Open = @"\.\.";
    private const string Qualifier = "[?~%]?";
    private const string Division = "2[1-9]|3[0-9]|4[01]";
    private const int LongestYear = 18;
    private const int ShortestYear = 5;
    private static readonly CalendarPattern Exact = new(unspecified: "", qualifier: "");
    private static readonly CalendarPattern Vague = new(unspecified: "X", Qualifier);

    /// <summary>The whole expression, anchored.</summary>
    public static string Whole { get; } = $"^(?:{DateOrInterval}|{DateAndTime}|{LongYear}|{ShortYear}|{Set('[', ']')}|{Set('{', '}')})$";

    private static string DateOrInterval => $"(?:{Date}|{Open})?(?:/(?:{Date}|{Open})?)?";

    private static string Date =>
        $"{Qualifier}(?:{Signed(Vague.Year)}{Qualifier}(?:-{Qualifier}(?:{Division}|{Vague.Month}(?:{Vague.Hyphen}{Vague.DayOfAnyMonth})?|{Vague.LateDay}){Qualifier})?"
        + $"|{Signed(Vague.LeapYear)}{Vague.Hyphen}{Vague.LeapDay}{Qualifier})";

    private static string DateAndTime =>
        $"(?:{Signed(Exact.Year)}-(?:{Exact.Month}-{Exact.DayOfAnyMonth}|{Exact.LateDay})|{Signed(Exact.LeapYear)}-{Exact.LeapDay})"
        + $"T{ClockPattern.HourAndMinute}:{ClockPattern.Minute}(?:Z|{Ahead}|{Behind})?";

    private static string Ahead => $"[+]{ClockPattern.Hour}(?::{ClockPattern.Minute})?";

    // An offset of zero has no minus sign.
    private static string Behind => $"-(?:{ClockPattern.SomeHour}(?::{ClockPattern.Minute})?|00:{ClockPattern.SomeMinute})";

    private static string LongYear => $"Y-?[1-9](?:[0-9]{{{ShortestYear - 1},{LongestYear - 1}}}|{WithExponent})(?:S(?:[1-9]|1[0-8]))?";

    private static string WithExponent =>
        string.Join('|', Enumerable.Range(1, LongestYear - 2).Select(exponent => $"{DigitsBefore(exponent)}E{exponent}").Append($"E{LongestYear - 1}"));

    // The digits after the first, so that with the zeros of the exponent there are as many as a long year has.
    private static string DigitsBefore(int exponent) =>
        string.Create(CultureInfo.InvariantCulture, $"[0-9]{{{Math.Max(0, ShortestYear - 1 - exponent)},{LongestYear - 1 - exponent}}}");

    private static string ShortYear => "-?(?:[1-9][0-9]{3}S[1-4]|0[1-9][0-9]{2}S[1-3]|00[1-9][0-9]S[12]|000[1-9]S1)|0000S1";

    private static string Member =>
        $"{Qualifier}-?{Vague.AnyYear}{Qualifier}(?:-{Qualifier}(?:{Division}|{Vague.Month}(?:{Vague.Hyphen}{Vague.DayOfAnyLongMonth})?|{Vague.LatestDay}){Qualifier})?";

    private static string Set(char opening, char closing) => $@"\{opening}(?:{Open})?{Member}(?:(?:,|{Open}){Member})*(?:{Open})?\{closing}";

    private static string Signed(string year) => $"(?:-?{year}|0000)";
}
