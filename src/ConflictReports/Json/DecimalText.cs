namespace ConflictReports.Json;

/// <summary>The value of a decimal number's text, without rounding.</summary>
internal static class DecimalText
{
    // Far beyond any double and any text, so that adding to it cannot overflow.
    private const long LargestExponent = 1_000_000_000_000;

    /// <summary>
    /// Takes a JSON number apart, without its sign: its value is 0.DIGITS times ten to the power of <paramref name="point"/>. Zero has no digits.
    /// </summary>
    /// <param name="text">A JSON number.</param>
    /// <param name="digits">Gets as many significant digits as it holds: the first is not 0, nor is the last one of all.</param>
    /// <param name="point">The power of ten; 0 for zero.</param>
    /// <returns>The number of significant digits, which may be more than were written.</returns>
    public static int Decompose(ReadOnlySpan<byte> text, Span<byte> digits, out long point)
    {
        int count = 0;
        int zeros = 0;
        bool isFraction = false;
        long exponent = 0;
        point = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c is (byte)'e' or (byte)'E')
            {
                exponent = ReadExponent(text[(i + 1)..]);
                break;
            }

            isFraction |= c == '.';
            if (c is < (byte)'0' or > (byte)'9')
            {
                continue;
            }

            bool isLeadingZero = c == '0' && count == 0;
            point += isFraction ? (isLeadingZero ? -1 : 0) : (isLeadingZero ? 0 : 1);
            if (c != '0')
            {
                Fill(digits, count, zeros, (byte)'0');
                Fill(digits, count + zeros, 1, c);
                count += zeros + 1;
                zeros = 0;
            }
            else if (!isLeadingZero)
            {
                zeros++;
            }
        }

        point = count == 0 ? 0 : point + exponent;
        return count;
    }

    private static void Fill(Span<byte> digits, int start, int length, byte digit)
    {
        if (start < digits.Length)
        {
            digits.Slice(start, Math.Min(length, digits.Length - start)).Fill(digit);
        }
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (byte c in text)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                exponent = Math.Min((exponent * 10) + (c - '0'), LargestExponent);
            }
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
