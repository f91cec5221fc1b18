using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// A Roman word by sounds: what romanisations and languages write with several letters or with different ones becomes one sign (capitals: S as in sh, C as
/// in ch, Z as in zh, X as in ts), and doubled letters become single. No norm: the digraphs on which BGN/PCGN, ISO 9, the passport systems and the German,
/// French and Polish habits differ.
/// </summary>
internal static class WordSound
{
    private static readonly (string Letters, string Sign)[] Digraphs =
    [
        ("shch", "S"), ("tsch", "C"), ("szcz", "S"), ("sch", "S"), ("tch", "C"), ("ck", "k"), ("sh", "S"), ("sz", "S"), ("ch", "C"), ("cz", "C"), ("zh", "Z"), ("kh", "h"),
        ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "X"), ("tz", "X"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("yi", "i"), ("iy", "i"),
        ("ij", "i"), ("q", "k"), ("w", "v"), ("y", "i"), ("x", "ks"),
    ];

    public static string Of(string word)
    {
        StringBuilder sound = new(word.Length + 4);
        for (int i = 0; i < word.Length;)
        {
            (string letters, string sign) = Array.Find(Digraphs, digraph => string.CompareOrdinal(word, i, digraph.Letters, 0, digraph.Letters.Length) == 0);
            if (letters is null)
            {
                (letters, sign) = (" ", word[i].ToString());
            }

            i += letters.Length;
            foreach (char one in sign)
            {
                if (sound.Length == 0 || sound[^1] != one)
                {
                    sound.Append(one);
                }
            }
        }

        return sound.ToString();
    }
}
