using System.Globalization;
using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>The words of a name as they stand, folded, with what folding would lose: capitals, and the hyphen that follows.</summary>
internal static class NameSplitter
{
    /// <summary>At most so many words are read: more than any name has, few enough to compare each with each.</summary>
    public const int MostWords = 24;

    // What a word of a name may hold at most, marks included; the rest of a longer text is read only for being the same.
    private const int MostCharacters = 1_000;

    public static IReadOnlyList<SplitWord> Split(string text)
    {
        List<SplitWord> words = [];
        string start = WithoutDots(Beginning(text));
        for (int i = 0; i < start.Length && words.Count < MostWords;)
        {
            int length = LengthOfWord(start, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            string word = start.Substring(i, length);
            i += length;
            string[] folded = NameFolding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words.AddRange(folded.Select(part => new SplitWord(part, IsCapital(word), i < start.Length && start[i] is '-' or '\u2010' or '\u2011')));
        }

        return words.Count > MostWords ? words[..MostWords] : words;
    }

    private static string Beginning(string text)
    {
        int length = Math.Min(text.Length, MostCharacters);
        return length < text.Length && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }

    /// <summary>The text with the dots and strokes within letters that stand for words taken out: S.A., G.m.b.H., A/S.</summary>
    private static string WithoutDots(string text)
    {
        StringBuilder kept = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isBetween = text[i] is '.' or '/' && i > 0 && i + 1 < text.Length && IsSingle(text, i - 1) && IsSingle(text, i + 1);
            if (!isBetween)
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static bool IsSingle(string text, int place) =>
        char.IsLetter(text[place]) && (place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (place + 1 == text.Length || !char.IsLetterOrDigit(text[place + 1]));

    private static int LengthOfWord(string text, int start)
    {
        int i = start;
        while (i < text.Length && Rune.TryGetRuneAt(text, i, out Rune rune) && IsOfWord(rune))
        {
            i += rune.Utf16SequenceLength;
        }

        return i - start;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '\'' or '`' or '’' or '‘' or '′'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsCapital(string word) => word.Any(char.IsLetter) && !word.Any(letter => char.IsLetter(letter) && !char.IsUpper(letter));
}
