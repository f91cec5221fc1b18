using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>Reads a document by its tokens, without checking bounds each time: this costs more than all else that is done with most tokens.</summary>
/// <remarks>
/// That no byte outside of the memory is read rests on three rules. Tokens are asked about from 0 on; nobody asks about one that is more than a few behind another whose
/// <see cref="Kind"/> is not zero (the bytes of the document are not zero at tokens), and behind the last token there are more that are zero than anybody looks ahead. A quotation mark that
/// opens a string always has the closing one behind it. A block is read only where <see cref="HasBlock"/> says so. Builds for debugging check all of it.
/// </remarks>
internal readonly ref struct TokenReader
{
    /// <summary>The number of bytes of a block.</summary>
    public const int Width = 32;

    private readonly ref byte json;
    private readonly ref byte kinds;
    private readonly ref int places;
    private readonly uint blocks;
    private readonly int count;
    private readonly int length;

    /// <summary>Makes a reader.</summary>
    /// <param name="json">The document.</param>
    /// <param name="kinds">The bytes of the tokens.</param>
    /// <param name="places">The places of the tokens.</param>
    public TokenReader(ReadOnlySpan<byte> json, ReadOnlySpan<byte> kinds, ReadOnlySpan<int> places)
    {
        this.json = ref MemoryMarshal.GetReference(json);
        this.kinds = ref MemoryMarshal.GetReference(kinds);
        this.places = ref MemoryMarshal.GetReference(places);
        blocks = (uint)Math.Max(0, json.Length - Width - sizeof(ulong) + 1);
        length = json.Length;
        count = Math.Min(kinds.Length, places.Length);
    }

    /// <summary>The byte of a token; zero if there is no token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Kind(int token)
    {
        Debug.Assert((uint)token < (uint)count, "There is such a token, or it is one of the few behind the last.");
        return Unchecked.At(in kinds, token);
    }

    /// <summary>The place of a token; the length of the document if there is no token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Place(int token)
    {
        Debug.Assert((uint)token < (uint)count, "There is such a token, or it is one of the few behind the last.");
        return Unchecked.At(in places, token);
    }

    /// <summary>Whether a block may be read at a place, and what stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasBlock(int start) => (uint)(start - sizeof(ulong)) < blocks;

    /// <summary>The 32 bytes that begin at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Block(int start)
    {
        Debug.Assert(HasBlock(start), "There are so many bytes.");
        return Unchecked.Block(in json, start);
    }

    /// <summary>The eight bytes that begin at a place where there is a block, or that end within the string that begins there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Eight(int start)
    {
        Debug.Assert(start >= 0 && start <= length - sizeof(ulong), "There are so many bytes.");
        return Unchecked.Eight(in json, start);
    }
}
