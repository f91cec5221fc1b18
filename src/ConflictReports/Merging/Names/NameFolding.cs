using System.Globalization;
using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// A name without what spellings of it differ in by habit: case, width, accents, marks of direction, apostrophes, punctuation and runs of spaces. The
/// script stays. The steps are those of Unicode: compatibility decomposition (UAX 15), simple lower case, general categories.
/// </summary>
internal static class NameFolding
{
    // Stream-safe text (UAX 15, D4) has no more; a longer run is hostile, and putting it in order would cost its square.
    private const int MostMarksRead = 30;
    private const int MostMarksKept = 4;

    /// <summary>The folded name: words with one space between. Folding it again changes nothing. Takes time in proportion to the length.</summary>
    public static string Fold(string text) => string.Join(' ', Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Folds the letters and keeps each other character where a word may end: as a space.</summary>
    private static string Letters(string text)
    {
        StringBuilder folded = new(text.Length);
        Rune bearer = default;
        int marks = 0;
        foreach (Rune rune in WithFewMarks(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                    if (++marks <= MostMarksKept && IsKept(bearer, rune))
                    {
                        folded.Append(rune.ToString());
                    }

                    break;
                case UnicodeCategory.Format or UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter when !IsLongVowel(rune):
                    break;
                default:
                    (bearer, marks) = (Rune.ToLowerInvariant(rune), 0);
                    Append(folded, bearer);
                    break;
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithFewMarks(string text)
    {
        StringBuilder kept = new(text.Length);
        int marks = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarksRead)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (rune.Value)
        {
            case 'ß':
                folded.Append("ss");
                break;
            case 'æ':
                folded.Append("ae");
                break;
            case 'œ':
                folded.Append("oe");
                break;
            case 'þ':
                folded.Append("th");
                break;
            case 'ø':
                folded.Append('o');
                break;
            case 'ł':
                folded.Append('l');
                break;
            case 'đ' or 'ð':
                folded.Append('d');
                break;
            case 'ħ':
                folded.Append('h');
                break;
            case 'ı':
                folded.Append('i');
                break;
            case 'ə':
                folded.Append('a');
                break;
            case '&':
                folded.Append(" and ");
                break;
            case '\'' or '`' or '’' or '‘' or 'ʼ' or 'ʻ' or '′' or 'ـ':
                break;
            default:
                folded.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : " ");
                break;
        }
    }

    // The breve of й and ў and the dots of ё and ї make other letters; an accent makes none. Where vowels are written as marks, they stay.
    private static bool IsKept(Rune bearer, Rune mark) => bearer.Value switch
    {
        >= 0x0400 and <= 0x052F => (mark.Value is 0x0306 && bearer.Value is 'и' or 'у') || (mark.Value is 0x0308 && bearer.Value is 'е' or 'і'),
        < 0x0900 or (>= 0x10A0 and <= 0x10FF) or (>= 0x1E00 and <= 0x1FFF) => false,
        _ => Rune.IsLetterOrDigit(bearer),
    };

    // The long vowel of Japanese is counted among the modifiers, but is a letter of the word.
    private static bool IsLongVowel(Rune rune) => rune.Value == 0x30FC;
}
