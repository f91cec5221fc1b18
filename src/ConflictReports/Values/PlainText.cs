using System.Buffers;
using System.Collections.Frozen;

namespace ConflictReports.Values;

/// <summary>
/// Tells of UTF-8 bytes, at a glance and without making a string, that they have the form of a value. Each answer is one-sided: true only for texts that the value's own type takes,
/// which a property test holds; the rarer spellings are left to that type.
/// </summary>
internal static class PlainText
{
    private const int LongestId = 64;
    private const int DateLength = 10;
    private const int LocalTimeLength = 19;
    private const int ShortFigure = 10;
    private static readonly FrozenDictionary<Type, PlainForm> Forms = new Dictionary<Type, PlainForm>
    {
        [typeof(LocalId)] = PlainForm.LocalId,
        [typeof(ReportId)] = PlainForm.ReportId,
        [typeof(ReportReference)] = PlainForm.Reference,
        [typeof(WebAddress)] = PlainForm.Address,
        [typeof(Digest)] = PlainForm.Digest,
        [typeof(Timestamp)] = PlainForm.Timestamp,
        [typeof(Edtf)] = PlainForm.Time,
        [typeof(LanguageTag)] = PlainForm.Language,
        [typeof(CountryCode)] = PlainForm.Country,
        [typeof(SchemaVersion)] = PlainForm.Version,
    }.ToFrozenDictionary();

    private static readonly SearchValues<byte> IdBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-"u8);
    private static readonly SearchValues<byte> HexBytes = SearchValues.Create("0123456789abcdef"u8);
    private static readonly SearchValues<byte> HostBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-"u8);

    // Without "%", which needs two digits after it, and "?" and "#", which may stand in some places only.
    private static readonly SearchValues<byte> PathBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/"u8);

    /// <summary>The form of a type of text values.</summary>
    public static PlainForm FormOf(Type type)
    {
        PlainForm known = Forms.GetValueOrDefault(type);
        bool isTerm = type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(OpenTerm<>);
        return isTerm ? PlainForm.Term : known;
    }

    /// <summary>Whether bytes have a form: the characters of a string without escapes, or a number as written.</summary>
    public static bool Has(PlainForm form, ReadOnlySpan<byte> text) => form switch
    {
        PlainForm.LocalId => IsLocalId(text),
        PlainForm.Term => IsTerm(text),
        PlainForm.ReportId => IsReportId(text),
        PlainForm.Reference => IsReference(text),
        PlainForm.Address => IsAddress(text),
        PlainForm.Digest => IsDigest(text),
        PlainForm.Timestamp => IsTimestamp(text),
        PlainForm.Time => IsTime(text),
        PlainForm.Language => IsLanguage(text),
        PlainForm.Country => text.Length == 2 && IsUpper(text[0]) && IsUpper(text[1]),
        PlainForm.Version => text.SequenceEqual("1.0"u8),
        PlainForm.Figure => text.Length <= ShortFigure && !text.ContainsAny((byte)'e', (byte)'E'),
        _ => false,
    };

    /// <summary>A local id.</summary>
    public static bool IsLocalId(ReadOnlySpan<byte> text) => text.Length is > 0 and <= LongestId && IsLetterOrDigit(text[0]) && !text.ContainsAnyExcept(IdBytes);

    /// <summary>A term of an open vocabulary.</summary>
    public static bool IsTerm(ReadOnlySpan<byte> text)
    {
        bool afterWord = false;
        foreach (byte b in text)
        {
            bool isWord = IsLetterOrDigit(b);
            if (!isWord && !(afterWord && b is (byte)'-' or (byte)'.' or (byte)'_'))
            {
                return false;
            }

            afterWord = isWord;
        }

        return afterWord && text.Length <= LongestId;
    }

    /// <summary>A report's id: <c>http</c>, <c>https</c> or <c>urn:uuid</c>.</summary>
    public static bool IsReportId(ReadOnlySpan<byte> text) => IsWebPath(text, out int end) && end == text.Length || IsUuid(text);

    /// <summary>An address on the web.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> text)
    {
        if (!IsWebPath(text, out int end))
        {
            return false;
        }

        // Query and fragment take what a path takes; a second "?" or "#" is left to the whole grammar.
        end = end < text.Length && text[end] == '?' ? EndOfPath(text, end + 1) : end;
        end = end < text.Length && text[end] == '#' ? EndOfPath(text, end + 1) : end;
        return end == text.Length;
    }

    /// <summary>A reference: a local id, or one after a report's id or a digest.</summary>
    public static bool IsReference(ReadOnlySpan<byte> text)
    {
        int hash = text.LastIndexOf((byte)'#');
        return IsLocalId(text[(hash + 1)..]) && (hash < 0 || IsReportId(text[..hash]) || IsDigest(text[..hash]));
    }

    /// <summary>A digest.</summary>
    public static bool IsDigest(ReadOnlySpan<byte> text) => text.Length == 71 && text.StartsWith("sha256:"u8) && !text[7..].ContainsAnyExcept(HexBytes);

    /// <summary>A timestamp in UTC, without a fraction, of the years 1000 to 9999.</summary>
    public static bool IsTimestamp(ReadOnlySpan<byte> text) =>
        text.Length == LocalTimeLength + 1 && text[LocalTimeLength] == 'Z' && text[DateLength] == 'T' && IsDay(text) && IsClock(text);

    /// <summary>
    /// A time in EDTF: a date, perhaps with one qualifier at its end or a time of day, local or in UTC, or two dates of the same form in their order as an interval or a set, one of which may be open.
    /// </summary>
    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length >= LocalTimeLength && text[DateLength] == 'T')
        {
            return IsDay(text) && IsClock(text) && (text.Length == LocalTimeLength || text[LocalTimeLength..] is [(byte)'Z']);
        }

        if (text.Length > 2 && text[0] == '[' && text[^1] == ']')
        {
            return text[1..^1].IndexOf(".."u8) is var dots and >= 0 && IsSpan(text[1..(dots + 1)], text[(dots + 3)..^1], default);
        }

        return text.IndexOf((byte)'/') is var slash and >= 0
            ? IsSpan(WithoutQualifier(text[..slash]), WithoutQualifier(text[(slash + 1)..]), ".."u8)
            : IsDate(WithoutQualifier(text)) || IsDayOfMonth(text);
    }

    /// <summary>A language of two or three letters in lower case, perhaps with a script or a region.</summary>
    public static bool IsLanguage(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && IsLower(text[end]))
        {
            end++;
        }

        ReadOnlySpan<byte> rest = text[end..];
        return end is 2 or 3 && rest.Length switch
        {
            0 => true,
            3 => rest[0] == '-' && IsUpper(rest[1]) && IsUpper(rest[2]),
            5 => rest[0] == '-' && IsUpper(rest[1]) && IsLower(rest[2]) && IsLower(rest[3]) && IsLower(rest[4]),
            _ => false,
        };
    }

    // An open end is told by the mark that is given; not both are open.
    private static bool IsSpan(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end, ReadOnlySpan<byte> open) =>
        start.SequenceEqual(open) ? IsDate(end)
        : end.SequenceEqual(open) ? IsDate(start)
        : start.Length == end.Length && IsDate(start) && IsDate(end) && start.SequenceCompareTo(end) <= 0;

    private static ReadOnlySpan<byte> WithoutQualifier(ReadOnlySpan<byte> text) => text.Length > 0 && text[^1] is (byte)'?' or (byte)'~' or (byte)'%' ? text[..^1] : text;

    private static bool IsDate(ReadOnlySpan<byte> text) => text.Length switch
    {
        4 => IsYear(text),
        7 => IsMonth(text),
        DateLength => IsDay(text),
        _ => false,
    };

    private static bool IsDayOfMonth(ReadOnlySpan<byte> text) => text.Length == DateLength && IsMonth(text) && text.EndsWith("-XX"u8);

    // The time of day that stands behind a date.
    private static bool IsClock(ReadOnlySpan<byte> text) => text[13] == ':' && text[16] == ':' && Two(text, 11) <= 23 && Two(text, 14) <= 59 && Two(text, 17) <= 59;

    private static bool IsWebPath(ReadOnlySpan<byte> text, out int end)
    {
        int host = text.StartsWith("https://"u8) ? 8 : text.StartsWith("http://"u8) ? 7 : text.Length;
        int length = text[host..].IndexOfAnyExcept(HostBytes);
        end = length < 0 ? text.Length : host + length;
        if (end == host)
        {
            return false;
        }

        // What follows the host is a path; a port or a user is left to the whole grammar.
        if (end < text.Length && text[end] == '/')
        {
            end = EndOfPath(text, end);
        }

        return true;
    }

    private static int EndOfPath(ReadOnlySpan<byte> text, int start)
    {
        while (true)
        {
            int length = text[start..].IndexOfAnyExcept(PathBytes);
            int end = length < 0 ? text.Length : start + length;
            if (end > text.Length - 3 || text[end] != '%' || !IsHexadecimal(text[end + 1]) || !IsHexadecimal(text[end + 2]))
            {
                return end;
            }

            start = end + 3;
        }
    }

    private static bool IsHexadecimal(byte b) => char.IsAsciiHexDigit((char)b);

    private static bool IsUuid(ReadOnlySpan<byte> text) => text.Length == 45 && text.StartsWith("urn:uuid:"u8) && !text[9..].ContainsAnyExcept(PathBytes);

    private static bool IsYear(ReadOnlySpan<byte> text) => text[0] != '0' && Two(text, 0) <= 99 && Two(text, 2) <= 99;

    private static bool IsMonth(ReadOnlySpan<byte> text) => IsYear(text) && text[4] == '-' && Two(text, 5) is >= 1 and <= 12;

    private static bool IsDay(ReadOnlySpan<byte> text) => IsMonth(text) && text[7] == '-' && Two(text, 8) is >= 1 and <= 31 && HasDay(text);

    // The days up to the 28th are in every month.
    private static bool HasDay(ReadOnlySpan<byte> text) =>
        Two(text, 8) <= 28 || Two(text, 8) <= DateTime.DaysInMonth((int)((Two(text, 0) * 100) + Two(text, 2)), (int)Two(text, 5));

    // Two digits as a number; anything else is larger than any number of two digits.
    private static uint Two(ReadOnlySpan<byte> text, int start)
    {
        uint tens = (uint)text[start] - '0';
        uint ones = (uint)text[start + 1] - '0';
        return tens > 9 || ones > 9 ? uint.MaxValue : (tens * 10) + ones;
    }

    private static bool IsLower(byte b) => (uint)b - 'a' <= 'z' - 'a';

    private static bool IsUpper(byte b) => (uint)b - 'A' <= 'Z' - 'A';

    private static bool IsLetterOrDigit(byte b) => IsLower(b) || (uint)b - '0' <= 9;
}
