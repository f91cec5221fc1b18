using System.Globalization;

namespace ConflictReports.Merging.Names;

/// <summary>Numbers in names: English words, ordinals with their endings, Roman numerals.</summary>
internal static class NumberWords
{
    private const int MostRomanLetters = 6;

    // In their order from one, from twenty in tens.
    private static readonly Dictionary<string, int> Words = Numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");

    /// <summary>The number in digits without leading zeros; null if the word is none.</summary>
    public static string? Of(string word)
    {
        if (Words.TryGetValue(word, out int number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        int digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || (digits < word.Length && word[digits..] is not ("st" or "nd" or "rd" or "th")))
        {
            return null;
        }

        string significant = word[..digits].TrimStart('0');
        return significant.Length == 0 ? "0" : significant;
    }

    /// <summary>The sum of two number words that follow one another, such as forty and four; null if they are two numbers.</summary>
    public static string? Join(string tens, string units) =>
        tens.Length == 2 && tens[1] == '0' && tens[0] >= '2' && units.Length == 1 && units[0] != '0' ? $"{tens[0]}{units}" : null;

    /// <summary>A Roman numeral from 1 to 39, of folded letters; null if it is none.</summary>
    public static string? OfRoman(string word)
    {
        if (word.Length is 0 or > MostRomanLetters)
        {
            return null;
        }

        for (int number = 1; number < 40; number++)
        {
            if (Roman(number) == word)
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string Roman(int number) => new string('x', number / 10) + (number % 10) switch
    {
        0 => "",
        1 => "i",
        2 => "ii",
        3 => "iii",
        4 => "iv",
        5 => "v",
        6 => "vi",
        7 => "vii",
        8 => "viii",
        _ => "ix",
    };

    private static Dictionary<string, int> Numbered(params ReadOnlySpan<string> rows)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string row in rows)
        {
            string[] words = row.Split(' ');
            bool isTens = words.Length < 10;
            for (int i = 0; i < words.Length; i++)
            {
                numbers.Add(words[i], isTens ? (i + 2) * 10 : i + 1);
            }
        }

        return numbers;
    }
}
