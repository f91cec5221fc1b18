using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ConflictReports.Validation.SinglePass;

/// <summary>Finds the tokens of a document block by block, as bits: to each question about 64 bytes one number is the answer.</summary>
/// <remarks>That tokens are found so, before anything is judged, is what simdjson does (Langdale and Lemire, Parsing Gigabytes of JSON per Second, 2019).</remarks>
/// <typeparam name="TBlocks">The steps over a block.</typeparam>
internal static class TokenFinder<TBlocks>
    where TBlocks : struct, IBlockScanner
{
    private const int NoRun = -1;
    private const int NotUtf8 = -2;

    // Control characters that are no white space.
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(value => (byte)value).Except("\t\n\r"u8.ToArray())]);

    /// <summary>As <see cref="IByteScanner.FindTokens"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Find(ReadOnlySpan<byte> json, ref TokenList list)
    {
        LastBlock lastBlock = default;
        ulong insideBefore = 0;
        ulong otherBefore = 0;
        ulong escapes = 0;
        int notAsciiFrom = NoRun;
        bool isLast = false;
        for (int start = 0; !isLast; start += ByteBlock.Length)
        {
            isLast = start > json.Length - ByteBlock.Length;
            ReadOnlySpan<byte> bytes = isLast ? Fill(ref lastBlock, json[start..]) : json.Slice(start, ByteBlock.Length);
            ByteBlock block = TBlocks.Read(bytes);
            ulong quotes = block.Quotes;
            if ((block.Backslashes | escapes) != 0)
            {
                list.HasBackslash = true;
                quotes &= ~Escaped(block.Backslashes, escapes, out ulong escapesNext);
                escapes = escapesNext;
            }

            // A bit is set from each opening quotation mark on, up to the closing one.
            ulong inside = FromOddToEven(quotes) ^ insideBefore;
            insideBefore = (ulong)((long)inside >> 63);
            if ((block.Backslashes & ~inside) != 0 || (block.Controls != 0 && ((block.Controls & inside) != 0 || bytes.ContainsAny(Forbidden))))
            {
                return false;
            }

            notAsciiFrom = block.High == 0 && notAsciiFrom < 0 ? NoRun : TakeRun(json, start, block.High, notAsciiFrom);
            if (notAsciiFrom == NotUtf8)
            {
                return false;
            }

            ulong others = ~(block.Blanks | block.Operators | quotes | inside);
            ulong tokens = (block.Operators & ~inside) | quotes | (others & ~((others << 1) | otherBefore));
            otherBefore = others >> 63;
            if (!list.TryMakeRoom())
            {
                return false;
            }

            int count = BitOperations.PopCount(tokens);
            TBlocks.Write(bytes, tokens, count, start, list.NextKinds, list.NextPlaces);
            list.Advance(count);
        }

        return insideBefore == 0 && (notAsciiFrom < 0 || Utf8Vectors.IsValid(json[notAsciiFrom..]));
    }

    private static ReadOnlySpan<byte> Fill(ref LastBlock block, ReadOnlySpan<byte> bytes)
    {
        Span<byte> filled = block;
        filled.Fill((byte)' ');
        bytes.CopyTo(filled);
        return filled;
    }

    // Runs of blocks with bytes beyond ASCII are checked together: no character reaches into a block without.
    private static int TakeRun(ReadOnlySpan<byte> json, int start, ulong high, int from) =>
        high != 0 ? (from < 0 ? start : from)
        : Utf8Vectors.IsValid(json[from..start]) ? NoRun
        : NotUtf8;

    // Each bit becomes the sum of those up to it, by two: a product without carries, or doubling.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FromOddToEven(ulong bits)
    {
        if (Pclmulqdq.IsSupported)
        {
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        }

        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }

    // The bits of the bytes that a backslash escapes; of several backslashes each other one.
    private static ulong Escaped(ulong backslashes, ulong escapesBefore, out ulong escapes)
    {
        ulong escaped = escapesBefore;
        escapes = 0;
        backslashes &= ~escaped;
        while (backslashes != 0)
        {
            ulong first = backslashes & (0 - backslashes);
            escaped |= first << 1;
            escapes = first >> 63;
            backslashes &= ~(first | (first << 1));
        }

        return escaped;
    }

    [InlineArray(ByteBlock.Length)]
    private struct LastBlock
    {
        private byte first;
    }
}
