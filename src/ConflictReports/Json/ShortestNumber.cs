using System.Buffers.Text;
using System.Globalization;

namespace ConflictReports.Json;

/// <summary>The shortest decimal digits that read back as a double, and the text that ECMAScript gives them (ECMA-262, Number::toString), on which RFC 8785 rests.</summary>
internal static class ShortestNumber
{
    /// <summary>The length of the longest text, such as <c>-1.2345678901234567e-300</c>, and a little more.</summary>
    public const int LongestText = 32;

    /// <summary>The most digits that a double needs.</summary>
    public const int MostDigits = 17;

    // Any decimal of so many digits survives the way to a double and back; beyond this exponent doubles get fewer digits.
    private const int SafeDigits = 15;
    private const int SafeExponent = 290;
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -6;
    private const long FractionBits = (1L << 52) - 1;

    /// <summary>Writes a number as ECMAScript does.</summary>
    /// <param name="number">A finite number.</param>
    /// <param name="destination">At least <see cref="LongestText"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Format(double number, Span<byte> destination)
    {
        Span<byte> buffer = stackalloc byte[MostDigits];
        ReadOnlySpan<byte> digits = buffer[..Decompose(number, buffer, out int point)];
        if (digits.IsEmpty)
        {
            destination[0] = (byte)'0';
            return 1;
        }

        int sign = number < 0 ? 1 : 0;
        destination[0] = (byte)'-';
        return sign + FormatDigits(digits, point, destination[sign..]);
    }

    /// <summary>Gives the shortest digits without the sign: the number is 0.DIGITS times ten to the power of <paramref name="point"/>. Zero has no digits.</summary>
    /// <param name="number">A finite number.</param>
    /// <param name="digits">At least <see cref="MostDigits"/> bytes; gets ASCII digits, the first and the last not 0.</param>
    /// <param name="point">The power of ten.</param>
    /// <returns>The number of digits.</returns>
    public static int Decompose(double number, Span<byte> digits, out int point)
    {
        // The platform's shortest text that reads back is the closest one too, but for two doubles; only its layout differs from ECMAScript's.
        Span<byte> text = stackalloc byte[LongestText];
        if (!number.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture) || !double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Expected a finite number.");
        }

        if (IsPowerOfTwo(number) && !ReadsBack(text[..length], number))
        {
            number.TryFormat(text, out length, "E16", CultureInfo.InvariantCulture);
        }

        int count = DecimalText.Decompose(text[..length], digits, out long power);
        point = (int)power;
        return count;
    }

    /// <summary>
    /// Whether a JSON number has the value of its double's shortest text, so that every reader that holds numbers as doubles gives it back unchanged in value:
    /// so have <c>1.50</c> and <c>1e23</c>, but not <c>9007199254740993</c>, <c>1e400</c> or <c>1e-400</c>.
    /// </summary>
    public static bool IsExact(ReadOnlySpan<byte> text)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        int count = DecimalText.Decompose(text, digits, out long point);
        if (count <= SafeDigits && Math.Abs(point) <= SafeExponent)
        {
            return true;
        }

        if (count > MostDigits || !Utf8Parser.TryParse(text, out double number, out _) || !double.IsFinite(number))
        {
            return false;
        }

        Span<byte> shortest = stackalloc byte[MostDigits];
        int shortestCount = Decompose(number, shortest, out int shortestPoint);
        return count == shortestCount && (count == 0 || (point == shortestPoint && digits[..count].SequenceEqual(shortest[..count])));
    }

    // The doubles below a power of two lie closer to it than those above; of 2^-25 and 2^-958 the platform's text is one digit short and reads back as the double below.
    private static bool IsPowerOfTwo(double number) => (BitConverter.DoubleToInt64Bits(number) & FractionBits) == 0;

    private static bool ReadsBack(ReadOnlySpan<byte> text, double number) => Utf8Parser.TryParse(text, out double read, out _) && read.Equals(number);

    private static int FormatDigits(ReadOnlySpan<byte> digits, int point, Span<byte> destination)
    {
        if (point is > LargestPlainExponent or <= SmallestPlainExponent)
        {
            return FormatExponent(digits, point - 1, destination);
        }

        if (point <= 0)
        {
            destination[..(2 - point)].Fill((byte)'0');
            destination[1] = (byte)'.';
            digits.CopyTo(destination[(2 - point)..]);
            return 2 - point + digits.Length;
        }

        if (digits.Length <= point)
        {
            digits.CopyTo(destination);
            destination[digits.Length..point].Fill((byte)'0');
            return point;
        }

        digits[..point].CopyTo(destination);
        destination[point] = (byte)'.';
        digits[point..].CopyTo(destination[(point + 1)..]);
        return digits.Length + 1;
    }

    private static int FormatExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination)
    {
        destination[0] = digits[0];
        int length = 1;
        if (digits.Length > 1)
        {
            destination[1] = (byte)'.';
            digits[1..].CopyTo(destination[2..]);
            length = digits.Length + 1;
        }

        destination[length] = (byte)'e';
        destination[length + 1] = exponent < 0 ? (byte)'-' : (byte)'+';
        length += 2;
        Math.Abs(exponent).TryFormat(destination[length..], out int written, default, CultureInfo.InvariantCulture);
        return length + written;
    }
}
