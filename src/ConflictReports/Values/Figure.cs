using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// A figure of a claim or a rating: a number below 10^15 in size, with at most 15 significant digits and at most 10 decimals. A JSON Schema says only the size: what it could say of
/// decimals (<c>multipleOf</c>) is judged by some in binary fractions, which wrongly refuse 0.3, so that whoever reads a figure counts its digits.
/// </summary>
/// <remarks>
/// Exact: held and computed as <see cref="decimal"/>. Within these bounds every figure is told apart by any JSON reader that uses IEEE doubles (RFC 7493, section 2.2).
/// <c>1.50</c> and <c>1.5</c> are one figure. <see langword="default"/> is zero. Ordered by value.
/// </remarks>
[JsonConverter(typeof(FigureConverter))]
public readonly struct Figure : IEquatable<Figure>, IComparable<Figure>, IComparable, ISpanParsable<Figure>, IUtf8SpanParsable<Figure>, ISpanFormattable
{
    private const int MostDigits = 15;
    private const int MostDecimals = 10;
    private const decimal Bound = 1_000_000_000_000_000m;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly decimal value;

    /// <summary>Makes a figure of a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 15 significant digits or 10 decimals, or is 10^15 or more in size.</exception>
    public Figure(decimal value) =>
        this.value = TryNormalize(value, out decimal normal)
            ? normal
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A figure is {Expected}.");

    private Figure(long whole) => value = whole;

    /// <summary>The form of a figure, as a noun phrase for messages.</summary>
    internal static string Expected => "a number below 10^15 in size with at most 15 significant digits and at most 10 decimals";

    /// <summary>The number.</summary>
    public decimal Value => value;

    /// <summary>Whether there is no fraction.</summary>
    public bool IsWhole => decimal.IsInteger(value);

    /// <summary>Makes a figure of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Figure(int value) => new(value);

    /// <summary>Makes a figure of a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 15 significant digits or 10 decimals, or is 10^15 or more in size.</exception>
    public static explicit operator Figure(decimal value) => new(value);

    /// <summary>Makes a figure of a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The figure.</returns>
    public static Figure FromInt32(int value) => new(value);

    /// <summary>Makes a figure of a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 15 significant digits or 10 decimals, or is 10^15 or more in size.</exception>
    public static Figure FromDecimal(decimal value) => new(value);

    /// <summary>Reads a figure in the form of a JSON number.</summary>
    /// <param name="s">The text, such as <c>3000</c> or <c>12.5</c>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a JSON number or outside the bounds of a figure.</exception>
    public static Figure Parse(ReadOnlySpan<char> s) => TryParse(s, out Figure figure) ? figure : throw new FormatException($"\"{s}\" is not {Expected}.");

    /// <summary>Reads a figure in the form of a JSON number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The figure, or zero.</param>
    /// <returns>Whether the text is a JSON number within the bounds of a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Figure result)
    {
        result = default;
        if (!HasJsonForm(s) || !decimal.TryParse(s, Style, CultureInfo.InvariantCulture, out decimal number)
            || !TryNormalize(number, out decimal normal) || LosesDigits(s, normal))
        {
            return false;
        }

        result = new Figure(normal);
        return true;
    }

    /// <summary>The figure of a JSON number that is known to be one; whole numbers without exponent, which most are, need no normalizing.</summary>
    internal static bool TryParseJudged(ReadOnlySpan<byte> utf8Text, out Figure result)
    {
        if (utf8Text.Length > MostDigits || utf8Text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return TryParse(utf8Text, out result);
        }

        long number = 0;
        foreach (byte digit in utf8Text)
        {
            number = (number * 10) + (digit - '0');
        }

        result = new Figure(number);
        return true;
    }

    /// <summary>Reads a figure in the form of a JSON number, in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The figure, or zero.</param>
    /// <returns>Whether the text is a JSON number within the bounds of a figure.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Figure result) => TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    // The platform's parsing interfaces take a culture, which no figure depends on: they stay out of sight.
    static Figure IParsable<Figure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Figure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result) => TryParse(s, out result);

    static Figure ISpanParsable<Figure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Figure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) => TryParse(s, out result);

    static Figure IUtf8SpanParsable<Figure>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<Figure>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Figure result) => TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public int CompareTo(Figure other) => value.CompareTo(other.value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Figure other => CompareTo(other),
        _ => throw new ArgumentException("Not a figure.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Figure other) => value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <summary>The number in plain decimal notation, without superfluous zeros, the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in the given format and culture, for people.</summary>
    /// <param name="format">A format of <see cref="decimal"/>, or null.</param>
    /// <param name="formatProvider">The culture; null: the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        value.TryFormat(destination, out charsWritten, format, provider ?? CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same number.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when smaller.</returns>
    public static bool operator <(Figure left, Figure right) => left.value < right.value;

    /// <summary>Whether the left number is greater.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when greater.</returns>
    public static bool operator >(Figure left, Figure right) => left.value > right.value;

    /// <summary>Whether the left number is smaller or the same.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not greater.</returns>
    public static bool operator <=(Figure left, Figure right) => left.value <= right.value;

    /// <summary>Whether the left number is greater or the same.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not smaller.</returns>
    public static bool operator >=(Figure left, Figure right) => left.value >= right.value;

    private static bool TryNormalize(decimal number, out decimal normal)
    {
        // Dividing by one with 28 zeros takes trailing zeros away, so that 1.50 and 1.5 have one form.
        normal = number / 1.0000000000000000000000000000m;
        return decimal.Abs(normal) < Bound && normal.Scale <= MostDecimals && SignificantDigits(normal) <= MostDigits;
    }

    private static int SignificantDigits(decimal number)
    {
        decimal digits = decimal.Abs(number);
        while (!decimal.IsInteger(digits))
        {
            digits *= 10;
        }

        while (digits != 0 && digits % 10 == 0)
        {
            digits /= 10;
        }

        int count = 0;
        for (; digits >= 1; digits = decimal.Truncate(digits / 10))
        {
            count++;
        }

        return count;
    }

    // decimal.Parse rounds what it cannot hold; a text with more digits than a figure may have is refused instead.
    private static bool LosesDigits(ReadOnlySpan<char> text, decimal parsed)
    {
        int digits = 0;
        int trailingZeros = 0;
        foreach (char c in text)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            if (char.IsAsciiDigit(c) && (digits > 0 || c != '0'))
            {
                digits++;
                trailingZeros = c == '0' ? trailingZeros + 1 : 0;
            }
        }

        return digits - trailingZeros > MostDigits || (digits > 0 && parsed == 0);
    }

    private static bool HasJsonForm(ReadOnlySpan<char> text)
    {
        int i = text.StartsWith("-") ? 1 : 0;
        int whole = Digits(text, ref i);
        bool ok = whole > 0 && (whole == 1 || text[i - whole] != '0');
        if (i < text.Length && text[i] == '.')
        {
            i++;
            ok &= Digits(text, ref i) > 0;
        }

        if (i < text.Length && (text[i] is 'e' or 'E'))
        {
            i++;
            if (i < text.Length && (text[i] is '+' or '-'))
            {
                i++;
            }

            ok &= Digits(text, ref i) > 0;
        }

        return ok && i == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int i)
    {
        int start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - start;
    }
}
