using System.Globalization;

namespace ConflictReports.Values;

/// <summary>Reads a year written as a number: <c>Y</c>, an exponent, significant digits.</summary>
internal static class EdtfYearReader
{
    // Keeps every bound within a long, and every text short of a computation.
    private const int LongestYear = 18;

    private const string Form = "a numeric year is Y and a whole number of more than four digits, perhaps with E and an exponent and with S and the number of significant digits, "
        + "as in Y170000002, Y-17E7 or 1950S2";

    /// <summary>Reads the whole text as a numeric year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong, as a clause, or null on success.</param>
    /// <returns>The year, or null.</returns>
    public static EdtfContent? Read(ReadOnlySpan<char> text, out string? fault)
    {
        bool hasLetter = text.StartsWith('Y');
        ReadOnlySpan<char> rest = hasLetter ? text[1..] : text;
        bool isNegative = rest.StartsWith('-');
        rest = isNegative ? rest[1..] : rest;
        ReadOnlySpan<char> digits = TakeDigits(ref rest);
        ReadOnlySpan<char> exponent = TakeNumber(ref rest, 'E', out bool hasExponent);
        ReadOnlySpan<char> significant = TakeNumber(ref rest, 'S', out bool hasSignificant);
        bool isWhole = digits.Length > 0 && rest.IsEmpty && IsPositive(exponent, hasExponent) && IsPositive(significant, hasSignificant);
        bool isForm = hasLetter ? isWhole && digits[0] != '0' : isWhole && digits.Length == 4 && !hasExponent && hasSignificant;
        int power = isForm && hasExponent ? SmallNumber(exponent) : 0;
        fault = !isForm ? Form
            : isNegative && digits is "0000" ? "the year 0000 has no sign"
            : hasLetter && digits.Length + power <= 4 ? "Y is for years of more than four digits only"
            : digits.Length + power > LongestYear ? "a year has at most 18 digits here"
            : null;
        if (fault is not null)
        {
            return null;
        }

        long significand = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return Build(isNegative ? -significand : significand, power, hasSignificant ? SmallNumber(significant) : null, out fault);
    }

    private static EdtfContent? Build(long significand, int power, int? significant, out string? fault)
    {
        long value = significand * PowerOfTen(power);
        int digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture).Length;
        if (significant > digits)
        {
            fault = $"a year of {digits} digits, zeros in front not counted, has no more significant digits than that";
            return null;
        }

        fault = null;
        EdtfYear year = new(significand, power, significant, value, PowerOfTen(digits - (significant ?? digits)));
        return new EdtfContent(
            EdtfKind.NumericYear,
            power > 0 || significant is not null ? 2 : 1,
            EdtfBound.At(new EdtfInstant(year.First, 1, 1)),
            EdtfBound.At(EdtfInstant.EndOfDay(year.Last, 12, 31)))
        {
            NumericYear = year,
        };
    }

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> rest, char letter, out bool isThere)
    {
        isThere = rest.StartsWith(letter);
        rest = isThere ? rest[1..] : rest;
        return isThere ? TakeDigits(ref rest) : [];
    }

    private static bool IsPositive(ReadOnlySpan<char> digits, bool isThere) => !isThere || (digits.Length > 0 && digits[0] != '0');

    // Whatever has more than two digits is beyond every limit that it is compared with.
    private static int SmallNumber(ReadOnlySpan<char> digits) => digits.Length > 2 ? 100 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
