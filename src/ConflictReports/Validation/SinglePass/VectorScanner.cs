using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by vectors of 32 bytes. Nothing is read beyond the document: its last bytes go the portable way.</summary>
internal readonly struct VectorScanner : IByteScanner
{
    // A window of 32 bytes that begins at 32 - n has n bytes set.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <inheritdoc/>
    public static int FindTextEnd(ReadOnlySpan<byte> json, int start)
    {
        while (start <= json.Length - Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
            Vector256<byte> ends = Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block);
            uint found = ends.ExtractMostSignificantBits();
            if (found != 0)
            {
                return start + BitOperations.TrailingZeroCount(found);
            }

            start += Vector256<byte>.Count;
        }

        return PortableScanner.FindTextEnd(json, start);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindWord(ReadOnlySpan<byte> json, int start, WordTable words)
    {
        if (start > json.Length - Vector256<byte>.Count)
        {
            return PortableScanner.FindWord(json, start, words);
        }

        Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
        uint quotes = Vector256.Equals(block, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(quotes);

        // Without a quotation mark the length is that of the block, which no word has.
        return words.Find(block & Vector256.Create(Masks.Slice(Vector256<byte>.Count - length, Vector256<byte>.Count)), length);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Matches(ReadOnlySpan<byte> json, int start, in MemberPattern pattern) =>
        start <= json.Length - Vector256<byte>.Count
            ? (Vector256.Create(json.Slice(start, Vector256<byte>.Count)) & pattern.Mask) == pattern.Bytes
            : PortableScanner.Matches(json, start, pattern);

    /// <inheritdoc/>
    public static int FindIdEnd(ReadOnlySpan<byte> json, int start, PlainForm form)
    {
        if (start > json.Length - Vector256<byte>.Count)
        {
            return PortableScanner.FindIdEnd(json, start, form);
        }

        Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
        uint quotes = Vector256.Equals(block, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        Vector256<byte> separators = Vector256.Equals(block, Vector256.Create((byte)'-')) | Vector256.Equals(block, Vector256.Create((byte)'.')) | Vector256.Equals(block, Vector256.Create((byte)'_'));
        Vector256<byte> words = IsInRange(block, (byte)'a', 'z' - 'a') | IsInRange(block, (byte)'0', 9);
        uint separator = separators.ExtractMostSignificantBits();
        uint word = words.ExtractMostSignificantBits();

        // The bits of the bytes before the first quotation mark.
        uint text = (quotes - 1) & ~quotes;
        bool hasForm = quotes != 0 && (quotes & 1) == 0 && (text & ~(word | separator)) == 0 && (word & 1) != 0;
        if (hasForm && form == PlainForm.Term)
        {
            // Separators stand alone, and not at the end.
            hasForm = (separator & (separator >> 1) & text) == 0 && (separator & (text ^ (text >> 1))) == 0;
        }

        return hasForm ? start + BitOperations.TrailingZeroCount(quotes) : -1;
    }

    private static Vector256<byte> IsInRange(Vector256<byte> block, byte first, byte span)
    {
        Vector256<byte> distance = block - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create(span)), distance);
    }
}
