using System.Globalization;

namespace ConflictReports.Merging.Names;

/// <summary>Numbers in names: English words, ordinals with their endings, Roman numerals.</summary>
internal static class NumberWords
{
    private const int MostRomanLetters = 6;

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
        ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15, ["sixteenth"] = 16, ["seventeenth"] = 17,
        ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20, ["thirtieth"] = 30, ["fortieth"] = 40, ["fiftieth"] = 50,
    };

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
}
