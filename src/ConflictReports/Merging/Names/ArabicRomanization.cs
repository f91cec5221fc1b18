using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// Words in Arabic letters in Roman ones, with the letters of Persian, Pashto and Urdu. After the BGN/PCGN system for Arabic (1956), without its marks, so
/// that ح and ه, س and ص, ت and ط are one. The script leaves short vowels out: what comes out is consonants and long vowels, and is compared so.
/// </summary>
internal static class ArabicRomanization
{
    public static bool IsLetter(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <summary>The word, and whether it begins with the article, which is left out of it.</summary>
    public static (string Word, bool HasArticle) Read(string word)
    {
        bool hasArticle = word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal);
        StringBuilder roman = new(word.Length);
        foreach (char letter in hasArticle ? word[2..] : word)
        {
            roman.Append(LetterOf(letter));
        }

        return (roman.ToString(), hasArticle);
    }

    private static string LetterOf(char letter) => letter switch
    {
        'ا' or 'آ' or 'أ' or 'إ' or 'ى' or 'ة' or 'ٱ' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' or 'ط' or 'ټ' or 'ٹ' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' or 'څ' => "ch",
        'ح' or 'ه' or 'ہ' or 'ھ' => "h",
        'خ' => "kh",
        'د' or 'ض' or 'ډ' or 'ڈ' => "d",
        'ذ' => "dh",
        'ر' or 'ړ' or 'ڑ' => "r",
        'ز' or 'ظ' or 'ځ' => "z",
        'ژ' or 'ږ' => "zh",
        'س' or 'ص' => "s",
        'ش' or 'ښ' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' => "v",
        'ق' => "q",
        'ك' or 'ک' or 'ګ' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' or 'ں' or 'ڼ' => "n",
        'و' or 'ؤ' => "w",
        'ي' or 'ی' or 'ئ' or 'ې' or 'ے' => "y",
        >= '٠' and <= '٩' => ((char)('0' + (letter - '٠'))).ToString(),
        >= '۰' and <= '۹' => ((char)('0' + (letter - '۰'))).ToString(),
        _ => "",
    };
}
