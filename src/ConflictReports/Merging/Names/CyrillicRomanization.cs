using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// Cyrillic words in Roman letters, read as Russian, as Belarusian and as Ukrainian, since one spelling may be any of them and г, и, е and щ sound
/// unlike. After the BGN/PCGN systems for Russian (1947), Belarusian (1979) and Ukrainian (1965), without marks and apostrophes; letters of other
/// languages (Serbian, Macedonian) after their national alphabets.
/// </summary>
internal static class CyrillicRomanization
{
    private const string Vowels = "аеёиіїоуыэюяє";

    /// <summary>The distinct readings: Russian, Belarusian, Ukrainian.</summary>
    public static IReadOnlyList<string> Readings(string word)
    {
        string[] readings = [Read(word, Russian), Read(word, Belarusian), Read(word, Ukrainian)];
        return [.. readings.Distinct(StringComparer.Ordinal)];
    }

    public static bool IsLetter(char letter) => letter is >= 'Ѐ' and <= 'ԯ';

    private static string Read(string word, Func<char, bool, string> letterOf)
    {
        StringBuilder roman = new(word.Length * 2);
        bool isOpen = true;
        foreach (char letter in word)
        {
            roman.Append(letterOf(letter, isOpen));
            isOpen = Vowels.Contains(letter, StringComparison.Ordinal) || letter is 'ь' or 'ъ' or 'й' or 'ў';
        }

        return roman.ToString();
    }

    private static string Russian(char letter, bool isOpen) => letter switch
    {
        'е' => isOpen ? "ye" : "e",
        'ё' => isOpen ? "yo" : "e",
        _ => Common(letter),
    };

    private static string Belarusian(char letter, bool isOpen) => letter switch
    {
        'г' => "h",
        'е' => isOpen ? "ye" : "ie",
        'ё' => isOpen ? "yo" : "io",
        'ю' => isOpen ? "yu" : "iu",
        'я' => isOpen ? "ya" : "ia",
        _ => Common(letter),
    };

    private static string Ukrainian(char letter, bool isOpen) => letter switch
    {
        'г' => "h",
        'и' => "y",
        'е' => "e",
        'щ' => "shch",
        'ю' => isOpen ? "yu" : "iu",
        'я' => isOpen ? "ya" : "ia",
        _ => Common(letter),
    };

    private static string Common(char letter) => letter switch
    {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' or 'ґ' => "g",
        'д' => "d",
        'е' or 'э' => "e",
        'ё' => "yo",
        'є' => "ye",
        'ж' => "zh",
        'з' => "z",
        'и' or 'і' => "i",
        'ї' => "yi",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ў' => "w",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ђ' or 'ѓ' => "dj",
        'ћ' or 'ќ' => "c",
        'џ' => "dz",
        'ѕ' => "dz",
        'қ' => "q",
        'ғ' => "gh",
        'ң' => "ng",
        'ө' => "o",
        'ұ' or 'ү' => "u",
        'һ' or 'ҳ' => "h",
        'ә' => "a",
        _ => "",
    };
}
