using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// Finds one of a fixed set of words by its bytes as they stand in a document: a hash without collisions, and the comparison of two numbers; of long words the middle, too. Beside each word
/// something is kept; once that is filled in, nothing changes any more.
/// </summary>
/// <typeparam name="T">What is kept beside each word.</typeparam>
/// <remarks>
/// Words that a document cannot write without escapes, that are too long, or for which no place was found are not here: <see cref="IsComplete"/> is false then, and they are looked for by
/// their text.
/// </remarks>
internal readonly struct WordTable<T>
    where T : struct
{
    /// <summary>The longest word that is told by its bytes.</summary>
    public const int Longest = 64;

    /// <summary>The longest word whose first eight bytes and last eight are all.</summary>
    public const int Short = 2 * sizeof(ulong);

    /// <summary>The table of no words.</summary>
    public static readonly WordTable<T> None = new([]);

    private const int MostTries = 256;
    private const int SparestTable = 16;
    private const int ByteBits = 8;
    private const int SignBit = 63;
    private const int FirstTurn = 29;

    // A schema may have any number of words, and is somebody else's: compiling it takes bounded time and one table of memory.
    private const long MostPlacements = 1 << 20;

    private readonly WordSlot<T>[] slots;
    private readonly byte[][] wholeWords;
    private readonly Dictionary<string, int> indexes;
    private readonly ulong multiplier;
    private readonly int shift;

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words, each once.</param>
    public WordTable(ImmutableArray<string> words)
    {
        indexes = Enumerable.Range(0, words.Length).ToDictionary(index => words[index], index => index, StringComparer.Ordinal);
        byte[][] bytes = [.. words.Select(Encoding.UTF8.GetBytes)];
        int[] plain = [.. Enumerable.Range(0, words.Length).Where(index => IsPlain(bytes[index]))];
        wholeWords = bytes;
        (slots, multiplier, shift) = Place(bytes, plain);
        IsComplete = plain.Length == words.Length && slots.Count(slot => slot.Index >= 0) == plain.Length;
    }

    /// <summary>Whether all words are found by their bytes, unless a document escapes them.</summary>
    public bool IsComplete { get; }

    /// <summary>What of the bytes around a word belongs to it.</summary>
    /// <param name="first">The eight bytes that begin where the word does; then zero for a word of up to eight bytes.</param>
    /// <param name="last">The eight bytes that end where the word does; then zeros in the place of those before it.</param>
    /// <param name="length">The number of the word's bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Trim(ref ulong first, ref ulong last, int length)
    {
        int more = sizeof(ulong) - length;
        first &= (ulong)((long)more >> SignBit);
        last >>= Math.Max(0, more) * ByteBits;
    }

    /// <summary>The place where a word is if it is one of the words; of a word that is not short <see cref="WordSlot{T}.Is"/> does not tell all.</summary>
    /// <param name="first">Its first bytes, trimmed.</param>
    /// <param name="last">Its last bytes, trimmed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly WordSlot<T> Seek(ulong first, ulong last)
    {
        // There are as many slots as the bits that are left can say.
        return ref Unchecked.At(slots, (Key(first, last) * multiplier) >> shift);
    }

    /// <summary>Whether a word is all of some bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Is(int index, ReadOnlySpan<byte> bytes) => bytes.SequenceEqual(wholeWords[index]);

    /// <summary>The index of a word by its bytes as they stand between quotation marks, or -1.</summary>
    public int Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return -1;
        }

        (ulong first, ulong last) = Ends(bytes);
        ref readonly WordSlot<T> slot = ref Seek(first, last);
        return slot.Is(first, last, bytes.Length) && Is(slot.Index, bytes) ? slot.Index : -1;
    }

    /// <summary>Keeps something beside a word.</summary>
    public void Keep(int index, T value)
    {
        foreach (ref WordSlot<T> slot in slots.AsSpan())
        {
            slot = slot.Index == index ? new WordSlot<T>(slot.First, slot.Last, slot.Length, index, value) : slot;
        }
    }

    /// <summary>The index of a word by its text, or -1.</summary>
    public int Find(string text) => indexes.TryGetValue(text, out int index) ? index : -1;

    // Of a word of up to eight bytes the last ones are all, and without what stands before the word.
    private static ulong Key(ulong first, ulong last) => last ^ BitOperations.RotateLeft(first, FirstTurn);

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> word)
    {
        Span<byte> around = stackalloc byte[(2 * sizeof(ulong)) + Longest];
        around.Clear();
        word.CopyTo(around[sizeof(ulong)..]);
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(around[sizeof(ulong)..]);
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(around[word.Length..]);
        Trim(ref first, ref last, word.Length);
        return (first, last);
    }

    private static bool IsPlain(byte[] word) => word.Length is > 0 and <= Longest && !word.Any(b => b is < 0x20 or (byte)'"' or (byte)'\\');

    // The multipliers are tried in a fixed order; with a table of several times the words' number one without collisions is soon found, unless there are many words: then the best is taken.
    private static (WordSlot<T>[] Slots, ulong Multiplier, int Shift) Place(byte[][] words, int[] plain)
    {
        (ulong First, ulong Last)[] ends = [.. plain.Select(index => Ends(words[index]))];
        ulong[] keys = [.. ends.Select(word => Key(word.First, word.Last))];
        int bits = Math.Max(1, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 2 * keys.Length))));
        (ulong Multiplier, int Shift, int Placed) best = (1, 64 - bits, -1);
        long placementsLeft = MostPlacements;
        for (int size = bits; best.Placed < keys.Length && (1 << size) <= SparestTable * Math.Max(keys.Length, 1); size++)
        {
            bool[] taken = new bool[1 << size];
            ulong multiplier = 0xD6E8FEB86659FD93;
            for (int i = 0; i < MostTries && best.Placed < keys.Length && (placementsLeft > 0 || best.Placed < 0); i++)
            {
                int placed = CountPlaced(keys, multiplier, 64 - size, taken);
                best = placed > best.Placed ? (multiplier, 64 - size, placed) : best;
                multiplier = (multiplier * 6364136223846793005) + 1442695040888963406 | 1;
                placementsLeft -= keys.Length;
            }
        }

        return (Fill(words, plain, ends, best.Multiplier, best.Shift), best.Multiplier, best.Shift);
    }

    private static int CountPlaced(ulong[] keys, ulong multiplier, int shift, bool[] taken)
    {
        Array.Clear(taken);
        int placed = 0;
        foreach (ulong key in keys)
        {
            ref bool place = ref taken[(int)((key * multiplier) >> shift)];
            placed += place ? 0 : 1;
            place = true;
        }

        return placed;
    }

    private static WordSlot<T>[] Fill(byte[][] words, int[] plain, (ulong First, ulong Last)[] ends, ulong multiplier, int shift)
    {
        WordSlot<T>[] slots = new WordSlot<T>[1 << (64 - shift)];
        Array.Fill(slots, WordSlot<T>.None);
        for (int i = 0; i < plain.Length; i++)
        {
            ref WordSlot<T> slot = ref slots[(int)((Key(ends[i].First, ends[i].Last) * multiplier) >> shift)];
            slot = slot.Index < 0 ? new WordSlot<T>(ends[i].First, ends[i].Last, words[plain[i]].Length, plain[i], default) : slot;
        }

        return slots;
    }
}
