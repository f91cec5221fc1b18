using System.Globalization;
using System.Text;

namespace ConflictReports.Testing.Evaluation;

/// <summary>
/// The usual way to compare names, to measure another one by: each word beside the likest of the other name by Jaro-Winkler (prefixes to four letters,
/// weight 0.1), the mean over the words of both. Case and accents are folded, as every such comparison does.
/// </summary>
public static class TokenJaroWinkler
{
    private const int Whole = 1_000_000;
    private const int MostPrefix = 4;

    /// <summary>The likeness of two names in millionths.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other name.</param>
    public static int Of(string left, string right)
    {
        string[] ones = Words(left);
        string[] others = Words(right);
        if (ones.Length == 0 || others.Length == 0)
        {
            return ones.Length == others.Length ? Whole : 0;
        }

        long sum = ones.Sum(one => others.Max(other => (long)OfWords(one, other))) + others.Sum(other => ones.Max(one => (long)OfWords(one, other)));
        return (int)(sum / (ones.Length + others.Length));
    }

    /// <summary>The likeness of two names whose words are put in order and joined, in millionths: what helps where words are split.</summary>
    /// <param name="left">The one name.</param>
    /// <param name="right">The other name.</param>
    public static int OfSorted(string left, string right) => OfWords(Sorted(left), Sorted(right));

    /// <summary>Jaro-Winkler of two words, in millionths.</summary>
    /// <param name="left">The one word.</param>
    /// <param name="right">The other word.</param>
    public static int OfWords(string left, string right)
    {
        int window = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        bool[] taken = new bool[right.Length];
        List<char> matched = [];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = Math.Max(0, i - window); j < Math.Min(right.Length, i + window + 1); j++)
            {
                if (!taken[j] && left[i] == right[j])
                {
                    taken[j] = true;
                    matched.Add(left[i]);
                    break;
                }
            }
        }

        if (matched.Count == 0)
        {
            return left.Length == 0 && right.Length == 0 ? Whole : 0;
        }

        long count = matched.Count;
        long moved = right.Where((_, place) => taken[place]).Zip(matched).Count(pair => pair.First != pair.Second) / 2;
        long jaro = ((count * Whole / left.Length) + (count * Whole / right.Length) + ((count - moved) * Whole / count)) / 3;
        int prefix = left.Zip(right).Take(MostPrefix).TakeWhile(pair => pair.First == pair.Second).Count();
        return (int)(jaro + (prefix * (Whole - jaro) / 10));
    }

    private static string Sorted(string name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    private static string[] Words(string name)
    {
        StringBuilder folded = new();
        foreach (char letter in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
