using System.Text;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The script that a language is written in, and that a text is in; only where either is beyond doubt.</summary>
internal static class WritingSystem
{
    /// <summary>The name of the script of the Roman alphabet.</summary>
    public const string Latin = "Latin";

    private const string Cyrillic = "Cyrillic";
    private const string Greek = "Greek";
    private const string Armenian = "Armenian";
    private const string Hebrew = "Hebrew";
    private const string Arabic = "Arabic";
    private const string Georgian = "Georgian";
    private const string Hangul = "Hangul";
    private const string EastAsian = "Chinese or Japanese";

    // Of a text in one language nine letters in ten are of its script, names and abbreviations included.
    private const int MostShare = 10;

    private static readonly string[] Scripts = [Latin, Cyrillic, Greek, Armenian, Hebrew, Arabic, Georgian, Hangul, EastAsian, ""];

    /// <summary>The script of a tag: its own, or the one that its language is always written in; null where a language has several or is not listed.</summary>
    public static string? OfLanguage(LanguageTag tag) => tag.Script switch
    {
        "Latn" => Latin,
        "Cyrl" => Cyrillic,
        "Grek" => Greek,
        "Armn" => Armenian,
        "Hebr" => Hebrew,
        "Arab" => Arabic,
        "Geor" => Georgian,
        "Hang" or "Kore" => Hangul,
        "Hans" or "Hant" or "Hani" or "Jpan" => EastAsian,
        not null => null,
        null => tag.PrimaryLanguage switch
        {
            "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "cs" or "sk" or "hu" or "ro" or "lt" or "lv" or "et" or "fi" or "sv" or "no" or "nb" or "nn" or "da" or "tr" or "hr" or "sl" or "sq" => Latin,
            "ru" or "uk" or "be" or "bg" or "mk" => Cyrillic,
            "el" => Greek,
            "hy" => Armenian,
            "he" or "yi" => Hebrew,
            "ar" or "fa" or "ur" or "ps" => Arabic,
            "ka" => Georgian,
            "ko" => Hangul,
            "zh" or "ja" => EastAsian,
            _ => null,
        },
    };

    /// <summary>The script that at least nine letters in ten of a text are of; null if there is none, or the text has fewer letters than are enough.</summary>
    public static string? OfLetters(string text, int enough)
    {
        Span<int> counts = stackalloc int[Scripts.Length];
        counts.Clear();
        int letters = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii ? char.IsAsciiLetter((char)rune.Value) : Rune.IsLetter(rune))
            {
                letters++;
                counts[PlaceOf(rune.Value)]++;
            }
        }

        // The place of no script comes last, and is not looked at.
        for (int i = 0; letters >= enough && i < counts.Length - 1; i++)
        {
            if ((letters - counts[i]) * MostShare <= letters)
            {
                return Scripts[i];
            }
        }

        return null;
    }

    // The blocks of the Unicode Standard that hold the letters of each script, by its place in the list; others count as no script.
    private static int PlaceOf(int letter) => letter switch
    {
        (>= 0x41 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => 0,
        >= 0x400 and <= 0x52F => 1,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => 2,
        >= 0x530 and <= 0x58F => 3,
        >= 0x590 and <= 0x5FF => 4,
        (>= 0x600 and <= 0x6FF) or (>= 0x750 and <= 0x77F) => 5,
        (>= 0x10A0 and <= 0x10FF) or (>= 0x1C90 and <= 0x1CBF) => 6,
        (>= 0x1100 and <= 0x11FF) or (>= 0xAC00 and <= 0xD7AF) => 7,
        (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) => 8,
        _ => 9,
    };
}
