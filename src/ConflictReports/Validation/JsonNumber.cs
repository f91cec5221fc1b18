using System.Globalization;
using System.Numerics;
using System.Text;

namespace ConflictReports.Validation;

/// <summary>
/// The exact value of a JSON number of any size: digits times a power of ten, so that nothing is rounded. Exponents beyond 10^17 in size count as 10^17.
/// </summary>
/// <remarks>Parsing, comparing and dividing take time in proportion to the length of the text, whatever the exponent says.</remarks>
internal readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    private const long LargestExponent = 100_000_000_000_000_000;

    private readonly bool negative;
    private readonly long exponent;

    // Without zeros at either end; null or empty is zero, so that every number has one form.
    private readonly string? digits;

    private JsonNumber(bool negative, string digits, long exponent)
    {
        this.negative = negative && digits.Length > 0;
        this.digits = digits;
        this.exponent = digits.Length > 0 ? exponent : 0;
    }

    private string Digits => digits ?? "";

    /// <summary>Whether there is no fraction.</summary>
    public bool IsInteger => exponent >= 0;

    /// <summary>Whether the number is below zero.</summary>
    public bool IsNegative => negative;

    /// <summary>Whether the number is zero.</summary>
    public bool IsZero => Digits.Length == 0;

    /// <summary>Reads the text of a number token.</summary>
    /// <param name="text">A number by the grammar of JSON; the caller has seen to that.</param>
    public static JsonNumber Parse(ReadOnlySpan<byte> text)
    {
        bool negative = text.StartsWith("-"u8);
        int end = text.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = (end < 0 ? text : text[..end])[(negative ? 1 : 0)..];
        long exponent = end < 0 ? 0 : ParseExponent(text[(end + 1)..]);
        int point = mantissa.IndexOf((byte)'.');
        string all = Encoding.ASCII.GetString(mantissa);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            all = all.Remove(point, 1);
        }

        string trimmed = all.TrimEnd('0');
        return new JsonNumber(negative, trimmed.TrimStart('0'), exponent + (all.Length - trimmed.Length));
    }

    /// <summary>A whole number from 0 as an <see cref="int"/>; beyond its range it is the largest.</summary>
    public int ToCount()
    {
        const int LongestInt = 10;
        if (Digits.Length + exponent > LongestInt)
        {
            return int.MaxValue;
        }

        string text = (IsZero ? "0" : Digits) + new string('0', (int)exponent);
        return (int)Math.Min(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), int.MaxValue);
    }

    /// <inheritdoc/>
    public int CompareTo(JsonNumber other)
    {
        if (negative != other.negative)
        {
            return negative ? -1 : 1;
        }

        int size = CompareSize(other);
        return negative ? -size : size;
    }

    /// <summary>Whether this number is a whole multiple of another, exactly.</summary>
    /// <param name="divisor">A number above zero.</param>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        if (IsZero)
        {
            return true;
        }

        // Digits end in no zero, so a divisor with a higher power of ten cannot go into them.
        long shift = exponent - divisor.exponent;
        if (shift < 0)
        {
            return false;
        }

        BigInteger modulus = BigInteger.Parse(divisor.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        BigInteger rest = Remainder(Digits, modulus) * BigInteger.ModPow(10, shift, modulus);
        return (rest % modulus).IsZero;
    }

    /// <inheritdoc/>
    public bool Equals(JsonNumber other) =>
        negative == other.negative && exponent == other.exponent && string.Equals(Digits, other.Digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(negative, exponent, StringComparer.Ordinal.GetHashCode(Digits));

    /// <summary>A text that is the same for equal numbers and for no others.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(negative ? "-" : "")}{(IsZero ? "0" : Digits)}e{exponent}");

    private static BigInteger Remainder(string digits, BigInteger modulus)
    {
        const int Chunk = 18;
        BigInteger rest = BigInteger.Zero;
        for (int i = 0; i < digits.Length; i += Chunk)
        {
            ReadOnlySpan<char> part = digits.AsSpan(i, Math.Min(Chunk, digits.Length - i));
            rest = ((rest * BigInteger.Pow(10, part.Length)) + long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)) % modulus;
        }

        return rest;
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        bool below = text.StartsWith("-"u8);
        long value = 0;
        foreach (byte b in text)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                value = Math.Min((value * 10) + (b - '0'), LargestExponent);
            }
        }

        return below ? -value : value;
    }

    private int CompareSize(JsonNumber other)
    {
        if (IsZero || other.IsZero)
        {
            return other.IsZero.CompareTo(IsZero);
        }

        int magnitude = (Digits.Length + exponent).CompareTo(other.Digits.Length + other.exponent);
        return magnitude != 0 ? magnitude : string.CompareOrdinal(Digits, other.Digits);
    }
}
