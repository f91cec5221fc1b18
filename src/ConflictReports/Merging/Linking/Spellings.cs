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
