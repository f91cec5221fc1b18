namespace ConflictReports.Values;

/// <summary>Reads the clock parts that ISO 8601 and RFC 3339 share; ASCII digits only.</summary>
internal static class ClockText
{
    /// <summary>The length of <c>hh:mm:ss</c>.</summary>
    public const int TimeLength = 8;

    /// <summary>Reads <c>hh:mm:ss</c> at the start of a text: hours to 23, minutes to 59, seconds to the given last one; null if it is not there.</summary>
    public static (int Hour, int Minute, int Second)? ReadTime(ReadOnlySpan<char> text, int lastSecond)
    {
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':')
        {
            return null;
        }

        int hour = TwoDigits(text);
        int minute = TwoDigits(text[3..]);
        int second = TwoDigits(text[6..]);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second >= 0 && second <= lastSecond ? (hour, minute, second) : null;
    }

    /// <summary>Reads a whole text <c>+hh:mm</c> or <c>-hh:mm</c>, hours to 23, minutes to 59; null if it is not one.</summary>
    public static TimeSpan? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
        {
            return null;
        }

        int hours = TwoDigits(text[1..]);
        int minutes = TwoDigits(text[4..]);
        if (hours is < 0 or > 23 || minutes is < 0 or > 59)
        {
            return null;
        }

        TimeSpan size = new(hours, minutes, 0);
        return text[0] == '-' ? -size : size;
    }

    /// <summary>The number of the first two characters, or -1 if they are not digits.</summary>
    public static int TwoDigits(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -1;
}
