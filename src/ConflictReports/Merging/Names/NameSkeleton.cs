using System.Text;

namespace ConflictReports.Merging.Names;

/// <summary>
/// Keys under which spellings of one name meet: the consonants of a word by their sounds, with the first letter's class, so that no romanisation and no
/// unwritten vowel matters. Too coarse to join anything by.
/// </summary>
internal static class NameSkeleton
{
    private const int Length = 4;
    private const int PrefixLength = 3;

    /// <summary>The skeleton of a Roman word: at most four signs; empty only for a word without letters and digits.</summary>
    public static string Of(string word)
    {
        StringBuilder skeleton = new(Length);
        foreach (char sound in WordSound.Of(word))
        {
            if (ClassOf(sound) is not { } sign || (sign == 'a' && skeleton.Length > 0))
            {
                continue;
            }

            if (skeleton.Length == 0 || skeleton[^1] != sign)
            {
                skeleton.Append(sign);
            }

            if (skeleton.Length == Length)
            {
                break;
            }
        }

        return skeleton.ToString();
    }

    /// <summary>The keys of a name, distinct and in ordinal order: the skeletons of all readings of its distinguishing words, and their first three letters.</summary>
    public static IReadOnlyList<string> KeysOf(string name) => KeysOf(NameForm.Of(name, kind: null));

    /// <summary>The keys of a name that is read already.</summary>
    public static IReadOnlyList<string> KeysOf(NameForm name)
    {
        SortedSet<string> keys = new(StringComparer.Ordinal);
        foreach (string reading in name.Words.Where(word => word.Kind is WordKind.Proper or WordKind.Generic).SelectMany(word => word.Readings))
        {
            keys.Add($"skeleton {Of(reading)}");
            keys.Add($"prefix {reading[..Math.Min(PrefixLength, reading.Length)]}");
        }

        return [.. keys];
    }

    // г is g or h; ц is ts, t before e in Russian spellings of Belarusian names; ў is w or v.
    private static char? ClassOf(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => 'a',
        'g' or 'h' => 'g',
        'j' or 'Z' => 'Z',
        'X' or 't' => 't',
        'c' or 'k' => 'k',
        'z' or 's' => 's',
        _ => char.IsLetterOrDigit(sound) ? sound : null,
    };
}
