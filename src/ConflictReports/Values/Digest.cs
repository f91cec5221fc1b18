using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>The address of one revision of a report by its content: <c>sha256:</c> and the SHA-256 (FIPS 180-4) of its canonical form (RFC 8785) in UTF-8, in 64 lower-case hexadecimal digits.</summary>
/// <remarks>Ordered ordinally by text, which is the order of the hashes' bytes.</remarks>
[JsonConverter(typeof(TextValueConverter<Digest>))]
[SuppressMessage("Design", "CA1036", Justification = "Equality and its operators are those of the base class.")]
public sealed class Digest : TextValue<Digest>, ITextValue<Digest>, IComparable<Digest>, IComparable
{
    internal const string Prefix = "sha256:";
    internal const string Characters = "sha256:[0-9a-f]{64}";
    private const int HexLength = 64;

    private Digest(string text)
        : base(text)
    {
    }

    /// <summary>Computes the digest of bytes, as they are.</summary>
    /// <param name="bytes">The bytes; may be empty.</param>
    /// <returns>The digest.</returns>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new Digest(Prefix + Convert.ToHexStringLower(hash));
    }

    /// <inheritdoc/>
    public static Digest? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isDigest = text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length == Prefix.Length + HexLength && HasOnlyLowerHex(text.AsSpan(Prefix.Length));
        expected = isDigest ? null : $"a digest: \"{Prefix}\" and {HexLength} lower-case hexadecimal digits{Hint(text)}";
        return isDigest ? new Digest(text) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static Digest FromJudged(string text) => new(text);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{Characters}$",
        ["examples"] = new JsonArray(
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    };

    /// <summary>Compares by text, ordinally.</summary>
    /// <param name="other">The other digest; null comes first.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Digest? other) => string.CompareOrdinal(Text, other?.Text);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Digest other => CompareTo(other),
        _ => throw new ArgumentException("Not a digest.", nameof(obj)),
    };

    /// <summary>Whether the left digest comes first.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when smaller.</returns>
    public static bool operator <(Digest? left, Digest? right) => string.CompareOrdinal(left?.Text, right?.Text) < 0;

    /// <summary>Whether the left digest comes last.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when greater.</returns>
    public static bool operator >(Digest? left, Digest? right) => right < left;

    /// <summary>Whether the left digest comes first or is the same.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not greater.</returns>
    public static bool operator <=(Digest? left, Digest? right) => !(right < left);

    /// <summary>Whether the left digest comes last or is the same.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not smaller.</returns>
    public static bool operator >=(Digest? left, Digest? right) => !(left < right);

    private static bool HasOnlyLowerHex(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigitLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Hint(string text)
    {
        string lower = text.ToLowerInvariant();
        if (lower.Length == HexLength && HasOnlyLowerHex(lower))
        {
            return $"; write \"{Prefix}\" before the digits";
        }

        return !lower.StartsWith(Prefix, StringComparison.Ordinal) || !HasOnlyLowerHex(lower.AsSpan(Prefix.Length)) ? ""
            : lower.Length == Prefix.Length + HexLength ? "; write it in lower case"
            : $"; this one has {lower.Length - Prefix.Length} digits";
    }
}
