using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// Words of other alphabets in Roman letters: Greek after ELOT 743 (ISO 843), Armenian after BGN/PCGN (1981), Georgian after its national system (2002),
/// Hebrew consonants after the Academy's simple system (2006), Japanese kana after Hepburn, Korean after the Revised Romanization (2000) letter by letter.
/// Chinese characters have no letters, and stay as they are.
/// </summary>
internal static class AlphabetRomanization
{
    private const string Greek = "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o";

    private const string Armenian =
        "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:rr ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev";

    private const string Georgian =
        "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h";

    private const string Hebrew = "א:a ב:b ג:g ד:d ה:h ו:w ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:p ף:f צ:ts ץ:ts ק:k ר:r ש:sh ת:t";

    private const string Kana =
        "あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go さ:sa し:shi す:su せ:se そ:so ざ:za じ:ji ず:zu ぜ:ze ぞ:zo た:ta ち:chi つ:tsu て:te と:to "
        + "だ:da ぢ:ji づ:zu で:de ど:do な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo "
        + "や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa ゐ:i ゑ:e を:o ん:n ゔ:vu ゃ:ya ゅ:yu ょ:yo ぁ:a ぃ:i ぅ:u ぇ:e ぉ:o っ: ー:";

    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Dictionary<char, string> Letters = Table(Greek, Armenian, Georgian, Hebrew, Kana);
    private static readonly string[] KoreanInitials = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] KoreanVowels =
        ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];

    private static readonly string[] KoreanFinals =
    [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
    ];

    /// <summary>The word in Roman letters; letters that no table has stay.</summary>
    public static string Read(string word)
    {
        StringBuilder roman = new(word.Length * 2);
        foreach (char letter in word)
        {
            char known = letter is >= 'ァ' and <= 'ヴ' ? (char)(letter - 0x60) : letter;
            if (Letters.TryGetValue(known, out string? found))
            {
                roman.Append(found);
            }
            else if (letter >= FirstSyllable && letter <= LastSyllable)
            {
                int syllable = letter - FirstSyllable;
                roman.Append(KoreanInitials[syllable / (Vowels * Finals)]).Append(KoreanVowels[syllable / Finals % Vowels]).Append(KoreanFinals[syllable % Finals]);
            }
            else
            {
                roman.Append(letter);
            }
        }

        return roman.ToString();
    }

    /// <summary>Whether the script leaves vowels out.</summary>
    public static bool IsHebrew(char letter) => letter is >= 'א' and <= 'ת';

    private static Dictionary<char, string> Table(params ReadOnlySpan<string> alphabets)
    {
        Dictionary<char, string> table = [];
        foreach (string alphabet in alphabets)
        {
            foreach (string entry in alphabet.Split(' '))
            {
                table.Add(entry[0], entry[2..]);
            }
        }

        return table;
    }
}
