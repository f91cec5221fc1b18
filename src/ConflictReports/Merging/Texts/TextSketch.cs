using System.Text;

namespace ConflictReports.Merging.Texts;

/// <summary>
/// What is kept of a text to estimate how much of it another text has: for each of many hash functions the least value over its runs of five letters
/// or digits (MinHash, Broder 1997). Case, spaces and punctuation do not count. Integers only, so that it is the same everywhere.
/// </summary>
internal sealed class TextSketch
{
    /// <summary>The number of bands.</summary>
    public const int BandCount = 20;

    private const int Run = 5;
    private const int RowsPerBand = 6;
    private const int Size = BandCount * RowsPerBand;
    private static readonly ulong[] Factors = [.. Enumerable.Range(1, Size).Select(number => Mix((ulong)number) | 1)];
    private static readonly ulong[] Summands = [.. Enumerable.Range(Size + 1, Size).Select(number => Mix((ulong)number))];
    private readonly uint[] least = new uint[Size];

    private TextSketch(HashSet<ulong> runs)
    {
        Runs = runs.Count;
        Array.Fill(least, uint.MaxValue);
        foreach (ulong run in runs)
        {
            for (int i = 0; i < Size; i++)
            {
                least[i] = Math.Min(least[i], (uint)(unchecked((run * Factors[i]) + Summands[i]) >> 32));
            }
        }
    }

    /// <summary>How many different runs the text has.</summary>
    public int Runs { get; }

    /// <summary>
    /// Hashes of groups of values, <see cref="BandCount"/> of them: texts that are 800 thousandths alike share at least one with a chance of 0.998, those that
    /// are 500 alike with one of 0.27, those that are 300 alike with one of 0.014.
    /// </summary>
    public IEnumerable<ulong> Bands()
    {
        for (int band = 0; band < BandCount; band++)
        {
            ulong hash = (ulong)band;
            for (int row = 0; row < RowsPerBand; row++)
            {
                hash = Mix(hash ^ least[(band * RowsPerBand) + row]);
            }

            yield return hash;
        }
    }

    /// <summary>Makes the sketch of a text of any length.</summary>
    public static TextSketch Of(string text)
    {
        HashSet<ulong> runs = [];
        Queue<int> open = new(Run);
        foreach (Rune rune in text.EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            if (open.Count == Run)
            {
                open.Dequeue();
            }

            open.Enqueue(Rune.ToLowerInvariant(rune).Value);
            if (open.Count == Run)
            {
                runs.Add(open.Aggregate(0UL, (hash, letter) => Mix(hash ^ (uint)letter)));
            }
        }

        return new TextSketch(runs);
    }

    /// <summary>The share of runs that both texts have among those that either has, estimated in thousandths; 0 if one has none. Symmetric.</summary>
    public int LikenessPermille(TextSketch other)
    {
        int same = 0;
        for (int i = 0; i < Size; i++)
        {
            same += least[i] == other.least[i] ? 1 : 0;
        }

        return Runs == 0 || other.Runs == 0 ? 0 : same * 1_000 / Size;
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E37_79B9_7F4A_7C15;
            value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
            value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
            return value ^ (value >> 31);
        }
    }
}
