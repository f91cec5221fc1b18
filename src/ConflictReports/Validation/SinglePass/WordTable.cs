using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// Finds one of a fixed set of words by its bytes as they stand in a document: a hash without collisions, and one comparison. Immutable.
/// </summary>
/// <remarks>Words that a document cannot write without escapes, that are too long, or for which no place was found are not here: <see cref="IsComplete"/> is false then, and they are looked for by their text.</remarks>
internal sealed class WordTable
{
    /// <summary>The number of bytes of a word that are compared at once; a word has fewer.</summary>
    public const int Width = 32;

    /// <summary>The table of no words.</summary>
    public static readonly WordTable None = new([]);

    private const int MostTries = 256;
    private const int SparestTable = 16;

    // A schema may have any number of words, and is somebody else's: compiling it takes bounded time and one table of memory.
    private const long MostPlacements = 1 << 20;

    private readonly Slot[] slots;
    private readonly int[] lengths;
    private readonly Dictionary<string, int> indexes;
    private readonly ulong multiplier;
    private readonly int shift;

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words, each once.</param>
    public WordTable(ImmutableArray<string> words)
    {
        indexes = Enumerable.Range(0, words.Length).ToDictionary(index => words[index], index => index, StringComparer.Ordinal);
        byte[][] bytes = [.. words.Select(Encoding.UTF8.GetBytes)];
        lengths = [.. bytes.Select(word => word.Length)];
        int[] plain = [.. Enumerable.Range(0, words.Length).Where(index => IsPlain(bytes[index]))];
        (slots, multiplier, shift) = Place(bytes, plain);
        IsComplete = plain.Length == words.Length && slots.Count(slot => slot.Index >= 0) == plain.Length;
    }

    /// <summary>A place of the table; the index is -1 if it is empty.</summary>
    private readonly record struct Slot(Vector256<byte> Word, int Length, int Index);

    /// <summary>Whether all words are found by their bytes, unless a document escapes them.</summary>
    public bool IsComplete { get; }

    /// <summary>The bytes filled up with zeros.</summary>
    /// <param name="bytes">Fewer than <see cref="Width"/>.</param>
    public static Vector256<byte> ToWord(ReadOnlySpan<byte> bytes)
    {
        Span<byte> filled = stackalloc byte[Width];
        filled.Clear();
        bytes.CopyTo(filled);
        return Vector256.Create((ReadOnlySpan<byte>)filled);
    }

    /// <summary>The index of a word by its bytes, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(Vector256<byte> word, int length)
    {
        ref readonly Slot slot = ref slots[(int)((Key(word, length) * multiplier) >> shift)];
        return slot.Word == word && slot.Length == length ? slot.Index : -1;
    }

    /// <summary>The number of bytes of a word that was found.</summary>
    public int LengthOf(int index) => lengths[index];

    /// <summary>The index of a word by its text, or -1.</summary>
    public int Find(string text) => indexes.TryGetValue(text, out int index) ? index : -1;

    private static ulong Key(Vector256<byte> word, int length) =>
        word.AsUInt64().GetElement(0) ^ (word.AsUInt64().GetElement(1) * 0x9E3779B97F4A7C15) ^ (ulong)length;

    private static bool IsPlain(byte[] word) => word.Length < Width && !word.Any(b => b is < 0x20 or (byte)'"' or (byte)'\\');

    // The multipliers are tried in a fixed order; with a table of several times the words' number one without collisions is soon found, unless there are many words: then the best is taken.
    private static (Slot[] Slots, ulong Multiplier, int Shift) Place(byte[][] words, int[] plain)
    {
        ulong[] keys = [.. plain.Select(index => Key(ToWord(words[index]), words[index].Length))];
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

        return (Fill(words, plain, keys, best.Multiplier, best.Shift), best.Multiplier, best.Shift);
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

    private static Slot[] Fill(byte[][] words, int[] plain, ulong[] keys, ulong multiplier, int shift)
    {
        Slot[] slots = new Slot[1 << (64 - shift)];
        Array.Fill(slots, new Slot(default, -1, -1));
        for (int i = 0; i < plain.Length; i++)
        {
            ref Slot slot = ref slots[(int)((keys[i] * multiplier) >> shift)];
            slot = slot.Index < 0 ? new Slot(ToWord(words[plain[i]]), words[plain[i]].Length, plain[i]) : slot;
        }

        return slots;
    }
}
