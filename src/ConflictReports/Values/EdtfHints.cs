using System.Buffers;
using System.Globalization;

namespace ConflictReports.Values;

/// <summary>Recognizes the usual mistakes in texts that are no <see cref="Edtf"/>, to say what was probably meant.</summary>
internal static class EdtfHints
{
    // Letters that are neither part of the format nor a usual slip of it.
    private static readonly SearchValues<char> LettersOfWords = SearchValues.Create("abcdfghijklmnopqrvwABCDFGHIJKLMNOPQRV");

    /// <summary>A clause about the mistake, or null if it is none of the usual ones.</summary>
    public static string? Find(string text) =>
        OfWords(text) ?? OfCharacters(text) ?? OfSeparators(text) ?? OfQualifiers(text);

    private static string? OfWords(string text)
    {
        bool isOpen = text.Contains("open", StringComparison.OrdinalIgnoreCase);
        bool isUnknown = text.Contains("unknown", StringComparison.OrdinalIgnoreCase);
        if (isOpen || isUnknown)
        {
            return "an open end is written \"..\", an unknown end is left empty, as in 2012/.. and 2012/";
        }

        if (text.Length is 6 or 7 && text.Contains('Q', StringComparison.Ordinal))
        {
            return "quarters are numbered 33 to 36, as in 2024-34 for the second of 2024";
        }

        return text.AsSpan().IndexOfAny(LettersOfWords) >= 0 ? "words and names of months have no form here: write numbers" : null;
    }

    private static string? OfCharacters(string text)
    {
        foreach (char c in text)
        {
            string? hint = c switch
            {
                _ when char.IsWhiteSpace(c) => "there are no blanks",
                _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation && c != '-' => "the hyphen is the one of ASCII, \"-\"",
                _ when char.IsDigit(c) && !char.IsAsciiDigit(c) => "digits are 0 to 9 of ASCII",
                'u' or 'U' or 'x' => "an unspecified digit is written X in upper case, as in 199X",
                'y' or 'e' or 's' or 't' or 'z' => $"{char.ToUpperInvariant(c)} is written in upper case",
                'W' => "weeks have no form here: write the days, as in 2024-04-29/2024-05-05",
                '^' => "the hemisphere of a season is said by its number, 25 to 28 north, 29 to 32 south",
                _ => null,
            };
            if (hint is not null)
            {
                return hint;
            }
        }

        return null;
    }

    private static string? OfSeparators(string text)
    {
        if (text.All(char.IsAsciiDigit))
        {
            return text.Length == 8 && IsDate(text[..4], text[4..6], text[6..])
                ? $"did you mean \"{text[..4]}-{text[4..6]}-{text[6..]}\"?"
                : "a year has four digits (more after Y, as in Y17000)";
        }

        if (text.Contains("..", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('/', '[', '{') < 0)
        {
            return "\"..\" joins dates within [ ] or { }; an interval has a slash, as in 2012/2013";
        }

        foreach (char separator in "/.-")
        {
            string[] parts = text.Split(separator, 4);
            if (parts.Length == 3 && OfParts(parts) is { } hint)
            {
                return hint;
            }
        }

        return null;
    }

    private static string? OfParts(string[] parts)
    {
        if (!parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        string[] padded = [.. parts.Select(part => part.PadLeft(2, '0'))];
        string[] orders = parts[0].Length == 4
            ? [Join(padded[0], padded[1], padded[2])]
            : [Join(padded[2], padded[1], padded[0]), Join(padded[2], padded[0], padded[1])];
        string[] dates = [.. orders.Where(order => order.Length > 0).Distinct()];
        return dates.Length == 0 ? null : $"did you mean \"{string.Join("\" or \"", dates)}\"? The year comes first, month and day have two digits";
    }

    private static string Join(string year, string month, string day) => IsDate(year, month, day) ? $"{year}-{month}-{day}" : "";

    private static bool IsDate(string year, string month, string day) =>
        year.Length == 4 && month.Length == 2 && day.Length == 2
        && EdtfDateBounds.OfDate(year, month, day) is not null;

    private static string? OfQualifiers(string text) =>
        text.Contains("?~", StringComparison.Ordinal) || text.Contains("~?", StringComparison.Ordinal)
            ? "uncertain and approximate together is written %"
            : null;
}
