using System.Globalization;
using System.Numerics;

namespace ConflictReports.Testing.Evaluation;

/// <summary>An exact share of two whole numbers. Nothing is rounded but what is printed.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private const int Decimals = 4;
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        this.numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    /// <summary>Above the line, in lowest terms.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>Below the line, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>A share.</summary>
    /// <param name="part">Above the line, not negative.</param>
    /// <param name="whole">Below the line, not negative.</param>
    /// <returns>The share; null if <paramref name="whole"/> is 0, since there is nothing to have a share of.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Fraction? Of(BigInteger part, BigInteger whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        return whole.IsZero ? null : new Fraction(part, whole);
    }

    /// <summary>The harmonic mean of precision and recall; 0 if both are 0.</summary>
    /// <param name="precision">The one.</param>
    /// <param name="recall">The other.</param>
    /// <returns>Null if one of them is.</returns>
    public static Fraction? HarmonicMean(Fraction? precision, Fraction? recall)
    {
        if (precision is not { } left || recall is not { } right)
        {
            return null;
        }

        // 2pr / (p + r), brought to one line.
        BigInteger sum = (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator);
        return sum.IsZero ? default(Fraction) : new Fraction(2 * left.Numerator * right.Numerator, sum);
    }

    /// <summary>The sum of two.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The sum of two.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>This divided by a whole number.</summary>
    /// <param name="divisor">The number, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public Fraction DividedBy(BigInteger divisor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(divisor, BigInteger.One);
        return new Fraction(Numerator, Denominator * divisor);
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Whether the one is less.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the one is greater.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the one is less or equal.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the one is greater or equal.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Four decimals, half rounded up, with a point in every culture.</summary>
    public override string ToString()
    {
        BigInteger scale = BigInteger.Pow(10, Decimals);
        BigInteger rounded = ((2 * Numerator * scale) + Denominator) / (2 * Denominator);
        return string.Create(CultureInfo.InvariantCulture, $"{rounded / scale}.{((int)(rounded % scale)).ToString("D4", CultureInfo.InvariantCulture)}");
    }
}
