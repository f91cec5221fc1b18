using System.Globalization;

namespace ConflictReports.Validation.Rules;

/// <summary>Reads the numbers of printed words, with the digits of any script and the separators of any country, and with the number words of English, Russian, Ukrainian and Belarusian.</summary>
internal static class PrintedNumbers
{
    private const int LongestText = 200;
    private const int LongestNumber = 15;
    private const string Spaces = " \u00A0\u2009\u202F";
    private const string Apostrophes = "'\u2019";

    // Parts of a whole change what the number beside them means.
    private static readonly string[] Fractions = ["half", "quarter", "third", "thirds", "половина", "половину", "полтора", "полторы", "полумиллиона", "пів", "півтора", "паўтара", "треть", "чверть"];
    private static readonly string[] OrdinalEndings = ["st", "nd", "rd", "th", "й", "я", "го", "е", "му", "ы", "і", "га"];

    /// <summary>The numbers, in order; none if the text is too long or speaks of parts of a whole.</summary>
    public static IReadOnlyList<PrintedNumber> Read(string text)
    {
        if (text.Length > LongestText)
        {
            return [];
        }

        List<string> tokens = Split(Folded(text));
        if (tokens.Exists(token => Fractions.Contains(token, StringComparer.Ordinal)))
        {
            return [];
        }

        List<PrintedNumber> numbers = [];
        int i = 0;
        while (i < tokens.Count)
        {
            PrintedNumber? number = char.IsAsciiDigit(tokens[i][0]) ? ReadDigits(tokens, ref i) : NumberWords.Read(tokens, ref i);
            if (number is not null)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    // The digits of all scripts are read alike, and the separators of the Arabic ones as the comma and the point for which they stand.
    private static string Folded(string text) => string.Create(text.Length, text.ToLowerInvariant(), static (span, lower) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            int digit = char.IsAscii(lower[i]) ? -1 : CharUnicodeInfo.GetDecimalDigitValue(lower[i]);
            span[i] = digit >= 0 ? (char)('0' + digit) : lower[i] switch { '\u066C' => ',', '\u066B' => '.', _ => lower[i] };
        }
    });

    // A token is a run of letters, or digits with the separators between them.
    private static List<string> Split(string text)
    {
        List<string> tokens = [];
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                i = EndOfNumber(text, i);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || (Apostrophes.Contains(text[i], StringComparison.Ordinal) && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                {
                    i++;
                }
            }
            else
            {
                i++;
                continue;
            }

            tokens.Add(text[start..i].Replace('\u2019', '\''));
        }

        return tokens;
    }

    private static int EndOfNumber(string text, int i)
    {
        int digits = CountDigits(text, i);
        i += digits;
        while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
        {
            int next = CountDigits(text, i + 1);
            bool isMark = text[i] is ',' or '.';
            bool isSpace = Spaces.Contains(text[i], StringComparison.Ordinal) || Apostrophes.Contains(text[i], StringComparison.Ordinal);
            if (!isMark && !(isSpace && next == 3 && digits <= 3))
            {
                break;
            }

            digits = next;
            i += 1 + next;
        }

        return i;
    }

    private static int CountDigits(string text, int i)
    {
        int start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - start;
    }

    private static PrintedNumber? ReadDigits(List<string> tokens, ref int i)
    {
        List<decimal> readings = ReadingsOf(tokens[i++]);
        if (i < tokens.Count && OrdinalEndings.Contains(tokens[i], StringComparer.Ordinal))
        {
            i++;
            return null;
        }

        while (i < tokens.Count && NumberWords.FactorOf(tokens[i]) is { } factor)
        {
            readings = [.. readings.Select(reading => reading * factor).Where(reading => reading < NumberWords.Bound)];
            i++;
        }

        return readings.Count == 0 ? null : new PrintedNumber(readings, IsTelling: true);
    }

    private static List<decimal> ReadingsOf(string token)
    {
        string[] groups = token.Split([',', '.', .. Spaces, .. Apostrophes]);
        char[] marks = [.. token.Where(c => !char.IsAsciiDigit(c)).Select(c => c is ',' or '.' ? c : ' ')];
        List<decimal> readings = [];
        if (token.Length > LongestNumber + marks.Length)
        {
            return readings;
        }

        if (IsGrouped(groups, marks))
        {
            readings.Add(Parse(string.Concat(groups), ""));
        }

        if (marks.Length > 0 && marks[^1] != ' ' && !marks.AsSpan(0, marks.Length - 1).Contains(marks[^1]) && IsGrouped(groups[..^1], marks[..^1]))
        {
            readings.Add(Parse(string.Concat(groups[..^1]), groups[^1]));
        }

        return readings;
    }

    // Groups of three after the first; in South Asia of two, with a last one of three.
    private static bool IsGrouped(string[] groups, char[] marks)
    {
        bool isOneMark = marks.Distinct().Count() <= 1;
        bool isRight = groups.Length == 1 || (groups[0].Length <= 3 && groups[^1].Length == 3
            && (groups[1..^1].All(group => group.Length == 3) || groups[1..^1].All(group => group.Length == 2)));
        return isOneMark && isRight;
    }

    private static decimal Parse(string whole, string decimals) =>
        decimal.Parse(decimals.Length == 0 ? whole : $"{whole}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
