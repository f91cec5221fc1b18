using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by vectors of 64 bytes, for processors that can press the chosen bytes of a vector together (AVX-512 VBMI2).</summary>
internal readonly struct WideScanner : IByteScanner, IBlockScanner
{
    private const int AtOnce = 16;

    /// <summary>Whether the processor can do it.</summary>
    public static bool IsSupported => Avx512Vbmi2.IsSupported && Vector512.IsHardwareAccelerated;

    /// <inheritdoc/>
    public static bool UsesBlocks => true;

    private static Vector256<byte> OperatorTwice => Vector256.Create(ByteBlock.OperatorByLowHalf, ByteBlock.OperatorByLowHalf);

    // For each byte which one of eight has its bit, and which bit that is.
    private static Vector512<byte> ByteOfBits => Vector512<byte>.Indices >>> 3;

    private static Vector512<byte> BitOfByte => Vector512.Create(0x8040201008040201).AsByte();

    /// <inheritdoc/>
    public static bool FindTokens(ReadOnlySpan<byte> json, ref TokenList tokens) => TokenFinder<WideScanner>.Find(json, ref tokens);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteBlock Read(ReadOnlySpan<byte> bytes)
    {
        Vector512<byte> block = Vector512.Create(bytes);
        Vector512<byte> folded = block | Vector512.Create(ByteBlock.CaseBit);
        return new ByteBlock(
            Quotes: Vector512.Equals(block, Vector512.Create((byte)'"')).ExtractMostSignificantBits(),
            Backslashes: Vector512.Equals(block, Vector512.Create((byte)'\\')).ExtractMostSignificantBits(),
            Controls: Vector512.LessThanOrEqual(block, Vector512.Create(ByteBlock.LastControl)).ExtractMostSignificantBits(),
            Blanks: Vector512.LessThanOrEqual(block, Vector512.Create((byte)' ')).ExtractMostSignificantBits(),
            Operators: Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(OperatorTwice, OperatorTwice), block), folded).ExtractMostSignificantBits(),
            High: block.ExtractMostSignificantBits());
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ReadOnlySpan<byte> bytes, ulong tokens, int count, int start, Span<byte> kinds, Span<int> places)
    {
        Vector512<byte> chosen = ~Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(tokens).AsByte(), ByteOfBits) & BitOfByte, Vector512<byte>.Zero);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, chosen, Vector512.Create(bytes)).CopyTo(kinds);
        Vector512<byte> offsets = Avx512Vbmi2.Compress(Vector512<byte>.Zero, chosen, Vector512<byte>.Indices);
        Write(offsets.GetLower().GetLower(), start, places[..AtOnce]);
        Write(offsets.GetLower().GetUpper(), start, places.Slice(AtOnce, AtOnce));
        if (count > 2 * AtOnce)
        {
            Write(offsets.GetUpper().GetLower(), start, places.Slice(2 * AtOnce, AtOnce));
            Write(offsets.GetUpper().GetUpper(), start, places.Slice(3 * AtOnce, AtOnce));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector128<byte> offsets, int start, Span<int> places) =>
        (Avx512F.ConvertToVector512Int32(offsets) + Vector512.Create(start)).CopyTo(places);
}
