using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by vectors of 32 bytes. Nothing is read beyond the document: its last bytes are copied.</summary>
internal readonly struct VectorScanner : IByteScanner, IBlockScanner
{
    private const int AtOnce = 8;

    private static readonly ulong[] Offsets = [.. Enumerable.Range(0, 256).Select(OffsetsOf)];

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
        // Eight bytes at a time, without a branch: how many tokens there are cannot be foreseen.
        int written = 0;
        for (int i = 0; i < ByteBlock.Length; i += AtOnce)
        {
            byte bits = (byte)(tokens >> i);
            Vector128<byte> offsets = Vector128.CreateScalar(Offsets[bits]).AsByte();
            Vector128<byte> eight = Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(i, AtOnce))).AsByte();
            BinaryPrimitives.WriteUInt64LittleEndian(kinds.Slice(written, AtOnce), Ssse3.Shuffle(eight, offsets).AsUInt64().ToScalar());
            (Avx2.ConvertToVector256Int32(offsets) + Vector256.Create(start + i)).CopyTo(places.Slice(written, AtOnce));
            written += BitOperations.PopCount(bits);
        }
    }

    // The numbers of the bits that are set in a byte, a byte each, the lowest first.
    private static ulong OffsetsOf(int bits)
    {
        ulong offsets = 0;
        int count = 0;
        for (uint offset = 0; offset < AtOnce; offset++)
        {
            if ((bits & (1 << (int)offset)) != 0)
            {
                offsets |= (ulong)offset << (AtOnce * count);
                count++;
            }
        }

        return offsets;
    }

    private static Vector256<byte> UpTo(Vector256<byte> block, byte most) => Vector256.Equals(Vector256.Min(block, Vector256.Create(most)), block);

    private static Vector256<byte> AreOperators(Vector256<byte> block) =>
        Vector256.Equals(Avx2.Shuffle(Vector256.Create(ByteBlock.OperatorByLowHalf, ByteBlock.OperatorByLowHalf), block), block | Vector256.Create(ByteBlock.CaseBit));

    private static ulong Join(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
}
