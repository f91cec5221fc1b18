using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
    public static int FindTextEnd(ReadOnlySpan<byte> json, int start, out bool isAscii)
    {
        uint high = 0;
        while (start <= json.Length - Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
            Vector256<byte> ends = Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block);
            uint found = ends.ExtractMostSignificantBits();
            if (found != 0)
            {
                isAscii = (high | (block.ExtractMostSignificantBits() & (found - 1) & ~found)) == 0;
                return start + BitOperations.TrailingZeroCount(found);
            }

            high |= block.ExtractMostSignificantBits();
            start += Vector256<byte>.Count;
        }

        int end = PortableScanner.FindTextEnd(json, start, out isAscii);
        isAscii &= high == 0;
        return end;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindShortTextEnd(ReadOnlySpan<byte> json, int start, ShortText demands)
    {
        if (start > json.Length - Vector256<byte>.Count)
        {
            return PortableScanner.FindShortTextEnd(json, start, demands);
        }

        Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
        uint quotes = Vector256.Equals(block, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(quotes);

        // The bits of the bytes before the first quotation mark; all bits if there is none.
        uint text = (quotes - 1) & ~quotes;
        uint separators = (Vector256.Equals(block, Vector256.Create((byte)'-')) | Vector256.Equals(block, Vector256.Create((byte)'.')) | Vector256.Equals(block, Vector256.Create((byte)'_')))
            .ExtractMostSignificantBits();
        uint letters = (IsInRange(block, (byte)'a', 'z' - 'a') | IsInRange(block, (byte)'0', 9)).ExtractMostSignificantBits();
        uint special = (Vector256.Equals(block, Vector256.Create((byte)'\\')) | Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block)).ExtractMostSignificantBits()
            | block.ExtractMostSignificantBits();

        // An id begins with a letter or digit; in a term, besides, separators stand alone and not at the end.
        uint faults = (((text & ~(letters | separators)) | (~letters & 1)) & demands.IdMask)
            | (((separators & (separators >> 1) & text) | (separators & (text ^ (text >> 1)))) & demands.TermMask)
            | (special & text & demands.FreeMask)
            | (quotes & 1);
        int word = demands.Words.Find(block & Vector256.Create(Masks.Slice(Vector256<byte>.Count - length, Vector256<byte>.Count)), length);
        faults |= (uint)(word >> 31) & demands.WordMask;
        return faults == 0 && quotes != 0 ? start + length : -1;
    }

    private static Vector256<byte> IsInRange(Vector256<byte> block, byte first, byte span)
    {
        Vector256<byte> distance = block - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create(span)), distance);
    }
}
