using System.Numerics;

namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>
/// Fractions with 56 and logarithms to the base 2 with 20 binary places, in integers: the same on every machine, and sums do not depend on their order. What does not fit the last
/// place is cut off.
/// </summary>
internal static class FixedPoint
{
    /// <summary>The places of a fraction.</summary>
    public const int Places = 56;

    /// <summary>The fraction 1.</summary>
    public const long One = 1L << Places;

    /// <summary>The places of a logarithm.</summary>
    public const int BitPlaces = 20;

    /// <summary>The logarithm 1: one bit.</summary>
    public const long Bit = 1L << BitPlaces;

    private const int Permille = 1_000;

    /// <summary>2 to the power of -1/2, -1/4, -1/8 and so on, with 64 places.</summary>
    internal static ReadOnlySpan<ulong> Roots =>
    [
        0xB504F333F9DE6484, 0xD744FCCAD69D6AF4, 0xEAC0C6E7DD24392F, 0xF5257D152486CC2C,
        0xFA83B2DB722A033A, 0xFD3E0C0CF486C175, 0xFE9E115C7B8F884C, 0xFF4ECB59511EC8A5,
        0xFFA756521C8DAED2, 0xFFD3A751C0F7E10C, 0xFFE9D2B2F7DB2756, 0xFFF4E91BFF1B8C3E,
        0xFFFA747EA0040664, 0xFFFD3A3B7814EB54, 0xFFFE9D1CC60DDAB1, 0xFFFF4E8E25879BFA,
        0xFFFFA7470363F451, 0xFFFFD3A37DDA0313, 0xFFFFE9D1BDF703AF, 0xFFFFF4E8DEBE025E,
    ];

    /// <summary>The fraction of so many thousandths.</summary>
    public static long FromPermille(int permille) => (long)((Int128)One * permille / Permille);

    /// <summary>The thousandths of a fraction of 0 or more, rounded; halves up.</summary>
    public static int ToPermille(long fraction) => (int)((((Int128)fraction * Permille) + (One / 2)) >> Places);

    /// <summary>The product of two fractions.</summary>
    public static long Multiply(long left, long right) => (long)(((Int128)left * right) >> Places);

    /// <summary>A quotient of two numbers of 0 or more, the second not 0, as a fraction.</summary>
    public static long Divide(long dividend, long divisor) => (long)(((UInt128)dividend << Places) / (UInt128)divisor);

    /// <summary>The logarithm of the quotient of two numbers above 0.</summary>
    public static long LogarithmOfRatio(long dividend, long divisor) => LogarithmOf(dividend) - LogarithmOf(divisor);

    /// <summary>2 to the power of a logarithm of 0 or less, as a fraction.</summary>
    public static long Power(long logarithm)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(logarithm, 0);
        long whole = -logarithm >> BitPlaces;
        if (whole > Places)
        {
            return 0;
        }

        ulong power = 1UL << 63;
        for (int i = 0; i < BitPlaces; i++)
        {
            if ((-logarithm & (Bit >> (i + 1))) != 0)
            {
                power = Math.BigMul(power, Roots[i], out _);
            }
        }

        return (long)(power >> (63 - Places)) >> (int)whole;
    }

    // Squaring a number between 1 and 2 tells the next place of its logarithm: whether the square is 2 or more.
    private static long LogarithmOf(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        int whole = BitOperations.Log2((ulong)number);
        ulong rest = (ulong)number << (63 - whole);
        long logarithm = whole;
        for (int i = 0; i < BitPlaces; i++)
        {
            ulong square = Math.BigMul(rest, rest, out ulong low);
            bool carries = square >> 63 != 0;
            rest = carries ? square : (square << 1) | (low >> 63);
            logarithm = (logarithm << 1) | (carries ? 1L : 0L);
        }

        return logarithm;
    }
}
