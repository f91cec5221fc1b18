using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by vectors of 32 bytes. Nothing is read beyond the document: its last bytes are copied.</summary>
internal readonly struct VectorScanner : IByteScanner, IBlockScanner
{
    /// <summary>Whether the processor can do it.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <inheritdoc/>
    public static bool UsesBlocks => true;

    /// <inheritdoc/>
    public static bool FindTokens(ReadOnlySpan<byte> json, ref TokenList tokens) => TokenFinder<VectorScanner>.Find(json, ref tokens);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteBlock Read(ReadOnlySpan<byte> bytes)
    {
        Vector256<byte> low = Vector256.Create(bytes[..Vector256<byte>.Count]);
        Vector256<byte> high = Vector256.Create(bytes.Slice(Vector256<byte>.Count, Vector256<byte>.Count));
        return new ByteBlock(
            Quotes: Join(Vector256.Equals(low, Vector256.Create((byte)'"')), Vector256.Equals(high, Vector256.Create((byte)'"'))),
            Backslashes: Join(Vector256.Equals(low, Vector256.Create((byte)'\\')), Vector256.Equals(high, Vector256.Create((byte)'\\'))),
            Controls: Join(UpTo(low, ByteBlock.LastControl), UpTo(high, ByteBlock.LastControl)),
            Blanks: Join(UpTo(low, (byte)' '), UpTo(high, (byte)' ')),
            Operators: Join(AreOperators(low), AreOperators(high)),
            High: Join(low, high));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ReadOnlySpan<byte> bytes, ulong tokens, int count, int start, Span<byte> kinds, Span<int> places)
    {
        for (int i = 0; i < count; i++)
        {
            int place = BitOperations.TrailingZeroCount(tokens);
            kinds[i] = bytes[place];
            places[i] = start + place;
            tokens &= tokens - 1;
        }
    }

    private static Vector256<byte> UpTo(Vector256<byte> block, byte most) => Vector256.Equals(Vector256.Min(block, Vector256.Create(most)), block);

    private static Vector256<byte> AreOperators(Vector256<byte> block) =>
        Vector256.Equals(Avx2.Shuffle(Vector256.Create(ByteBlock.OperatorByLowHalf, ByteBlock.OperatorByLowHalf), block), block | Vector256.Create(ByteBlock.CaseBit));

    private static ulong Join(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
}
