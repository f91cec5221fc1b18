using ConflictReports.Merging.Names;

namespace ConflictReports.Merging.Linking;

/// <summary>The spellings of places that occur, each read once, and how alike they are.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<NameForm> forms = [];
    private readonly List<IReadOnlyList<string>> keys = [];
    private readonly Dictionary<(int, int), int> scores = [];

    /// <summary>The number of a spelling; spellings that differ in case and the like have one.</summary>
    public int NumberOf(string text)
    {
        string folded = NameFolding.Fold(text);
        if (!numbers.TryGetValue(folded, out int number))
        {
            number = numbers[folded] = forms.Count;
            forms.Add(NameForm.Of(text, kind: null));
            keys.Add(NameSkeleton.KeysOf(forms[number]));
        }

        return number;
    }

    /// <summary>The folded text of a spelling.</summary>
    public string TextOf(int number) => forms[number].Folded;

    /// <summary>The keys under which its other spellings are found.</summary>
    public IReadOnlyList<string> KeysOf(int number) => keys[number];

    /// <summary>The sounds of a word, for finding it among the sounds of a name in another spelling or script.</summary>
    public IEnumerable<string> SkeletonsOf(string word) => KeysOf(NumberOf(word)).Where(IsSkeleton);

    /// <summary>The sounds of the words of a name.</summary>
    public IEnumerable<string> SkeletonsOf(int number) => KeysOf(number).Where(IsSkeleton);

    /// <summary>How alike the two most alike of two lists are, 0 to 1,000.</summary>
    public int Likeness(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        int best = 0;
        foreach (int one in left)
        {
            foreach (int other in right)
            {
                best = Math.Max(best, Likeness(one, other));
            }
        }

        return best;
    }

    // Of fewer sounds, too many words would be taken for a name.
    private static bool IsSkeleton(string key) => key.StartsWith("skeleton ", StringComparison.Ordinal) && key.Length >= "skeleton ".Length + 3;

    private int Likeness(int left, int right)
    {
        if (left == right)
        {
            return 1_000;
        }

        (int, int) pair = (Math.Min(left, right), Math.Max(left, right));
        return scores.TryGetValue(pair, out int score) ? score : scores[pair] = NameScore.Of(forms[left], forms[right]);
    }
}
