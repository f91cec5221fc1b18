using System.Buffers;
using System.Text.Json;

namespace ConflictReports.Json;

/// <summary>
/// The canonical form of JSON (RFC 8785): the one UTF-8 text of a JSON value, without space, members sorted by the UTF-16 code units of their names,
/// strings with the fewest escapes and numbers as ECMAScript writes IEEE doubles. Documents that differ only in these have the same bytes, and so the same digest.
/// </summary>
/// <remarks>
/// The input is I-JSON (RFC 7493). Any number within the range of a double is taken as its nearest double, so <c>9007199254740993</c> becomes <c>9007199254740992</c>;
/// a report with such a number has a syntax finding. Time grows with n log n of the input's length. Canonical input gives itself.
/// </remarks>
public static class CanonicalJson
{
    /// <summary>How many arrays and objects may stand inside each other unless the caller says otherwise: 64.</summary>
    public const int DefaultMaxDepth = 64;

    /// <summary>Writes JSON in its canonical form.</summary>
    /// <param name="utf8Json">One JSON value, in UTF-8 without byte-order mark.</param>
    /// <param name="maxDepth">How many arrays and objects may stand inside each other, 1 or more.</param>
    /// <returns>The canonical bytes.</returns>
    /// <exception cref="JsonException">
    /// The bytes are not UTF-8 or not exactly one JSON value; an object has two members of one name; a string has half of a surrogate pair;
    /// a number is beyond all doubles; or the nesting is deeper than <paramref name="maxDepth"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is less than 1.</exception>
    public static byte[] Canonicalize(ReadOnlySpan<byte> utf8Json, int maxDepth = DefaultMaxDepth)
    {
        using CanonicalJsonWriter writer = new(utf8Json.Length);
        return writer.Write(utf8Json, maxDepth).ToArray();
    }

    /// <summary>Writes JSON in its canonical form. Nothing is written if it cannot be.</summary>
    /// <param name="utf8Json">One JSON value, in UTF-8 without byte-order mark.</param>
    /// <param name="destination">Gets the canonical bytes.</param>
    /// <param name="maxDepth">How many arrays and objects may stand inside each other, 1 or more.</param>
    /// <exception cref="JsonException">
    /// The bytes are not UTF-8 or not exactly one JSON value; an object has two members of one name; a string has half of a surrogate pair;
    /// a number is beyond all doubles; or the nesting is deeper than <paramref name="maxDepth"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is less than 1.</exception>
    public static void Canonicalize(ReadOnlySpan<byte> utf8Json, IBufferWriter<byte> destination, int maxDepth = DefaultMaxDepth)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using CanonicalJsonWriter writer = new(utf8Json.Length);
        destination.Write(writer.Write(utf8Json, maxDepth));
    }
}
