using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Judges the formats of JSON Schema.</summary>
internal static class TextFormats
{
    private const int DateLength = 10;

    private static readonly (string Name, TextFormat Format, string Words)[] All =
    [
        ("date", TextFormat.Date, "a date such as 2024-05-03"),
        ("date-time", TextFormat.DateTime, "a date and time with offset such as 2024-05-03T09:30:00Z"),
        ("time", TextFormat.Time, "a time with offset such as 09:30:00Z"),
        ("duration", TextFormat.Duration, "a duration such as P3DT4H"),
        ("email", TextFormat.Email, "an email address such as desk@partner.example"),
        ("hostname", TextFormat.HostName, "the name of a host such as partner.example"),
        ("ipv4", TextFormat.IPv4, "an IPv4 address such as 192.0.2.17"),
        ("ipv6", TextFormat.IPv6, "an IPv6 address such as 2001:db8::17"),
        ("uri", TextFormat.Uri, "a URI with its scheme such as https://partner.example/17"),
        ("uri-reference", TextFormat.UriReference, "a URI or a relative reference such as /reports/17"),
        ("uuid", TextFormat.Uuid, "a UUID such as 2f1e6c1a-8f0b-4a6e-9c55-0d4a4f6f2b11"),
        ("json-pointer", TextFormat.JsonPointer, "a JSON Pointer such as /claims/0"),
        ("relative-json-pointer", TextFormat.RelativeJsonPointer, "a relative JSON Pointer such as 1/id"),
    ];

    /// <summary>The names of the formats, in a fixed order.</summary>
    public static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>The format of a name, or <see cref="TextFormat.None"/> if it is not supported.</summary>
    public static TextFormat Find(string name) => All.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)).Format;

    /// <summary>The format as a noun phrase.</summary>
    public static string Describe(TextFormat format) => All.FirstOrDefault(entry => entry.Format == format).Words ?? "any text";

    /// <summary>Whether a text has a format.</summary>
    public static bool Fits(TextFormat format, ReadOnlySpan<char> text) => format switch
    {
        TextFormat.Date => text.Length == DateLength && IsDate(text),
        TextFormat.DateTime => IsDateTime(text),
        TextFormat.Uri => UriSyntax.FindFault(text, allowFragment: true) is null,
        TextFormat.Uuid => IsUuid(text),
        TextFormat.Time => IsTime(text),
        TextFormat.Duration => DurationText.IsDuration(text),
        TextFormat.Email => NetworkNames.IsMailbox(text),
        TextFormat.HostName => NetworkNames.IsHostName(text),
        TextFormat.IPv4 => UriSyntax.IsIPv4(text),
        TextFormat.IPv6 => UriSyntax.IsIPv6(text),
        TextFormat.UriReference => UriSyntax.IsReference(text),
        TextFormat.JsonPointer => PointerText.IsPointer(text),
        TextFormat.RelativeJsonPointer => PointerText.IsRelativePointer(text),
        _ => true,
    };

    private static bool IsDate(ReadOnlySpan<char> text) =>
        HasShape(text, "0000-00-00") && Two(text, 5) is >= 1 and <= 12 && Two(text, 8) >= 1
        && Two(text, 8) <= DaysInMonth((Two(text, 0) * 100) + Two(text, 2), Two(text, 5));

    // The year 0000 is a leap year, which the platform's calendar does not have.
    private static int DaysInMonth(int year, int month) => DateTime.DaysInMonth(year == 0 ? 4 : year, month);

    private static bool IsDateTime(ReadOnlySpan<char> text) =>
        text.Length > DateLength && IsDate(text[..DateLength]) && text[DateLength] is ('T' or 't') && IsTime(text[(DateLength + 1)..]);

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        const int TimeEnd = 8;
        if (text.Length <= TimeEnd || !HasShape(text[..TimeEnd], "00:00:00"))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[TimeEnd..];
        if (rest[0] == '.')
        {
            int end = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (end < 1)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        int hour = Two(text, 0);
        int minute = Two(text, 3);
        int second = Two(text, 6);
        return hour <= 23 && minute <= 59 && second <= 60 && TryOffset(rest, out int offset)
            && (second < 60 || IsLeapMinute((hour * 60) + minute - offset));
    }

    // A leap second is inserted at the end of a day in UTC.
    private static bool IsLeapMinute(int minuteOfDay) => (minuteOfDay + 2880) % 1440 == 1439;

    private static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || !HasShape(text[1..], "00:00"))
        {
            return false;
        }

        minutes = ((Two(text, 1) * 60) + Two(text, 4)) * (text[0] == '-' ? -1 : 1);
        return Two(text, 1) <= 23 && Two(text, 4) <= 59;
    }

    private static bool IsUuid(ReadOnlySpan<char> text)
    {
        const string Shape = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
        for (int i = 0; i < text.Length && i < Shape.Length; i++)
        {
            if (Shape[i] == 'h' ? !char.IsAsciiHexDigit(text[i]) : text[i] != '-')
            {
                return false;
            }
        }

        return text.Length == Shape.Length;
    }

    private static bool HasShape(ReadOnlySpan<char> text, ReadOnlySpan<char> shape)
    {
        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != shape[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Two(ReadOnlySpan<char> text, int start) => ((text[start] - '0') * 10) + (text[start + 1] - '0');
}
