using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ConflictReports.Json;

/// <summary>
/// The key of a run's hashes, and the mixing that they are made of. Immutable; for any number of threads.
/// </summary>
/// <remarks>
/// <para>
/// The step is that of wyhash and its kin: the two halves of the 128-bit product of two 64-bit words, each first mixed with a word of the key, folded by exclusive or. Two lanes
/// with other words of the key share nothing, so two different contents agree in both with odds of about 1 to 2^124; among a billion reports some pair does with odds of about 1 to 2^65.
/// </para>
/// <para>
/// The key is drawn anew for each run: whoever writes a feed cannot know it, so nobody can prepare contents that collide, or fill one bucket of a table. No hash, and no order of
/// hashes, reaches an output; what is found is the same under every key.
/// </para>
/// </remarks>
internal sealed class FingerprintKey
{
    // Each kind of value ends with words of its own, so that 1, "1" and [1] differ.
    private const int WordsPerLane = 12;
    private const int ShortText = 16;
    private const int MostOnStack = 512;

    private readonly ulong[] words;

    private FingerprintKey(ulong[] words) => this.words = words;

    /// <summary>A key that nobody can foresee.</summary>
    public static FingerprintKey CreateRandom()
    {
        ulong[] words = new ulong[2 * WordsPerLane];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(words.AsSpan()));
        return new FingerprintKey(words);
    }

    /// <summary>A key that is the same again, for tests.</summary>
    public static FingerprintKey Of(Random random)
    {
        ulong[] words = new ulong[2 * WordsPerLane];
        random.NextBytes(MemoryMarshal.AsBytes(words.AsSpan()));
        return new FingerprintKey(words);
    }

    /// <summary>The hash of a text in UTF-8.</summary>
    public Fingerprint OfText(ReadOnlySpan<byte> text)
    {
        if (text.Length < ShortText)
        {
            Span<byte> padded = stackalloc byte[ShortText];
            padded.Clear();
            text.CopyTo(padded);
            return OfShortText(BinaryPrimitives.ReadUInt64LittleEndian(padded), BinaryPrimitives.ReadUInt64LittleEndian(padded[8..]), text.Length);
        }

        ReadOnlySpan<ulong> key = words;
        ulong first = 0;
        ulong second = 0;
        for (ReadOnlySpan<byte> left = text; ; left = left[ShortText..])
        {
            // The last block may overlap the one before: with the length, that is as good as padding.
            ReadOnlySpan<byte> block = left.Length >= ShortText ? left : text[^ShortText..];
            ulong low = BinaryPrimitives.ReadUInt64LittleEndian(block);
            ulong high = BinaryPrimitives.ReadUInt64LittleEndian(block[8..]);
            first = Fold(first ^ low ^ key[0], high ^ key[1]);
            second = Fold(second ^ low ^ key[WordsPerLane], high ^ key[WordsPerLane + 1]);
            if (left.Length <= ShortText)
            {
                return EndText(first, second, text.Length);
            }
        }
    }

    /// <summary>The hash of a text of at most 15 bytes, given as two words filled up with zeros.</summary>
    public Fingerprint OfShortText(ulong low, ulong high, int length)
    {
        ReadOnlySpan<ulong> key = words;
        return EndText(Fold(low ^ key[0], high ^ key[1]), Fold(low ^ key[WordsPerLane], high ^ key[WordsPerLane + 1]), length);
    }

    /// <summary>The hash of a text, as that of its UTF-8.</summary>
    public Fingerprint OfText(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> utf8 = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        return OfText(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    /// <summary>The hash of a number.</summary>
    public Fingerprint OfNumber(double number)
    {
        ulong bits = number == 0 ? 0 : BitConverter.DoubleToUInt64Bits(number);
        return new(Fold(bits ^ words[3], words[4]), Fold(bits ^ words[WordsPerLane + 3], words[WordsPerLane + 4]));
    }

    /// <summary>The hash of a literal by its first letter.</summary>
    public Fingerprint OfLiteral(byte letter) =>
        new(Fold(letter ^ words[5], words[4]), Fold(letter ^ words[WordsPerLane + 5], words[WordsPerLane + 4]));

    /// <summary>What a member adds to its object. Sums do not depend on order.</summary>
    public Fingerprint OfMember(in Fingerprint name, in Fingerprint value)
    {
        ReadOnlySpan<ulong> key = words;
        return new(Fold(name.First ^ key[6], value.First ^ key[7]), Fold(name.Second ^ key[WordsPerLane + 6], value.Second ^ key[WordsPerLane + 7]));
    }

    /// <summary>The hash of an object from the sum of its members.</summary>
    public Fingerprint OfObject(ulong firstSum, ulong secondSum) =>
        new(Fold(firstSum ^ words[8], words[9]), Fold(secondSum ^ words[WordsPerLane + 8], words[WordsPerLane + 9]));

    /// <summary>The hash of a list that goes on with one item more; and so of anything that is a sequence.</summary>
    public Fingerprint OfNext(ulong first, ulong second, in Fingerprint item)
    {
        ReadOnlySpan<ulong> key = words;
        return new(Fold(first ^ key[10], item.First ^ key[2]), Fold(second ^ key[WordsPerLane + 10], item.Second ^ key[WordsPerLane + 2]));
    }

    /// <summary>The hash of a list from that of its last item.</summary>
    public Fingerprint OfList(ulong first, ulong second) =>
        new(Fold(first ^ words[11], words[9]), Fold(second ^ words[WordsPerLane + 11], words[WordsPerLane + 9]));

    private Fingerprint EndText(ulong first, ulong second, int length) =>
        new(Fold(first ^ (uint)length, words[2]), Fold(second ^ (uint)length, words[WordsPerLane + 2]));

    private static ulong Fold(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }
}
