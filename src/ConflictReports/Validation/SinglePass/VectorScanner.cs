using System.Numerics;
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
    public static bool TryReadWord(ReadOnlySpan<byte> json, int start, out Vector256<byte> word, out int length)
    {
        if (start > json.Length - Vector256<byte>.Count)
        {
            return PortableScanner.TryReadWord(json, start, out word, out length);
        }

        Vector256<byte> block = Vector256.Create(json.Slice(start, Vector256<byte>.Count));
        uint quotes = Vector256.Equals(block, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        length = BitOperations.TrailingZeroCount(quotes);
        if (quotes == 0)
        {
            word = default;
            return false;
        }

        word = block & Vector256.Create(Masks.Slice(Vector256<byte>.Count - length, Vector256<byte>.Count));
        return true;
    }
}
