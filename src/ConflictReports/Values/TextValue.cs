using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConflictReports.Values;

/// <summary>
/// Base of the values that a document writes as one JSON string and that are valid by construction: an instance exists only for a text of the right form.
/// </summary>
/// <remarks>
/// The text is kept as it was written, character for character; two values are equal when their texts are (ordinal comparison).
/// Instances are immutable and safe for use by several threads. There is no default instance: an absent value is <see langword="null"/>.
/// </remarks>
/// <typeparam name="TSelf">The deriving type.</typeparam>
public abstract class TextValue<TSelf> : IEquatable<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : TextValue<TSelf>, ITextValue<TSelf>
{
    private protected TextValue(string text) => Text = text;

    /// <summary>The text as written. Never empty.</summary>
    public string Text { get; }

    /// <summary>Reads a value from its text.</summary>
    /// <param name="s">The whole text, without surrounding space.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of this type; the message says what was expected.</exception>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TSelf.Create(s, out string? expected) ?? throw new FormatException($"\"{s}\" is not {expected}.");
    }

    /// <summary>Reads a value from its text.</summary>
    /// <param name="s">The whole text, or null.</param>
    /// <param name="result">The value, or null if there is none.</param>
    /// <returns>Whether the text has the form of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result)
    {
        result = s is null ? null : TSelf.Create(s, out _);
        return result is not null;
    }

    /// <summary>Reads a value from its text in UTF-8.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="result">The value, or null if there is none.</param>
    /// <returns>Whether the bytes are UTF-8 and the text has the form of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out TSelf result)
    {
        result = null;
        return System.Text.Unicode.Utf8.IsValid(utf8Text) && TryParse(Encoding.UTF8.GetString(utf8Text), out result);
    }

    // The platform's parsing interfaces take a culture, which no value depends on: they stay out of sight.
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.ToString(), out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out TSelf? result) ? result : throw new FormatException("The bytes are not UTF-8, or have not the form of the value.");

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(utf8Text, out result);

    /// <summary>Whether both texts are the same, compared ordinally.</summary>
    /// <param name="other">The other value, or null.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Text, utf8Destination, out bytesWritten);

    /// <summary>Whether both are null or have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(TextValue<TSelf>? left, TextValue<TSelf>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(TextValue<TSelf>? left, TextValue<TSelf>? right) => !(left == right);
}
