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

    /// <summary>
    /// The skeletons of the words that tell the name from others, in their order, as one key for each language that the name may be of: what names share that are
    /// the same but for spelling. None if there are no such words.
    /// </summary>
    public static IReadOnlyList<string> OfWhole(NameForm name)
    {
        NameWord[] words = Telling(name);
        int readings = words.Length == 0 ? 0 : words.Max(word => word.Readings.Count);
        return [.. Enumerable.Range(0, readings)
            .Select(reading => string.Join(' ', words.Select(word => Of(Known(name, word.Readings[Math.Min(reading, word.Readings.Count - 1)])))))
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words that tell a name from others: all but articles, prepositions, titles and legal forms.</summary>
    public static NameWord[] Telling(NameForm name) => [.. name.Words.Where(word => word.Kind is WordKind.Proper or WordKind.Generic or WordKind.Number or WordKind.Initials)];

    private static string Known(NameForm name, string reading) => name.IsPerson ? GivenNames.FirstOf(reading) : reading;

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
