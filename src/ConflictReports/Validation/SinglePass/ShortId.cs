using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>Tells local ids and terms of open vocabularies by a block of bytes.</summary>
internal static class ShortId
{
    /// <summary>Whether the first bytes of a block are an id of fewer than 32 bytes.</summary>
    /// <param name="block">The block.</param>
    /// <param name="length">How many bytes, of any number; others than 1 to 31 are no such id.</param>
    /// <param name="isTerm">Whether separators have to stand alone and not at the end, as in a term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(Vector256<byte> block, int length, bool isTerm)
    {
        uint separators = (Vector256.Equals(block, Vector256.Create((byte)'-')) | Vector256.Equals(block, Vector256.Create((byte)'.')) | Vector256.Equals(block, Vector256.Create((byte)'_')))
            .ExtractMostSignificantBits();
        uint letters = (IsInRange(block, (byte)'a', 'z' - 'a') | IsInRange(block, (byte)'0', 9)).ExtractMostSignificantBits();
        uint text = (1U << length) - 1;
        uint faults = (text & ~(letters | separators)) | (~letters & 1);
        uint faultsOfTerm = (separators & (separators >> 1) & text) | (separators & (text ^ (text >> 1)));
        return (uint)(length - 1) < TokenReader.Width - 1 && (isTerm ? faults | faultsOfTerm : faults) == 0;
    }

    private static Vector256<byte> IsInRange(Vector256<byte> block, byte first, byte span)
    {
        Vector256<byte> distance = block - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create(span)), distance);
    }
}
