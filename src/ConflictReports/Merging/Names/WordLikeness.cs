namespace ConflictReports.Merging.Names;

/// <summary>
/// How alike two words are, by what it costs to turn one into the other (Damerau's four edits): less for what romanisations, accents and hearing change,
/// namely vowels, voice and doubled letters. In whole hundredths of an edit.
/// </summary>
internal static class WordLikeness
{
    private const int Whole = 1000;
    private const int Edit = 100;
    private const int Vowel = 60;
    private const int Doubled = 30;
    private const int Swap = 80;
    private const int OtherVowel = 50;
    private const int Akin = 60;
    private const int Unwritten = 10;
    private const int BySound = 20;

    // Pairs that languages and romanisations take for one another; capitals are the signs of WordSound.
    private static readonly string[] Pairs =
        ["bp", "dt", "gk", "sz", "fv", "vw", "gh", "ck", "cs", "kq", "jy", "gj", "hk", "CS", "Ss", "Cc", "Ck", "Zj", "Zz", "Xt", "Xs", "CX", "Cj", "Xz", "iy", "uv", "uw", "ij"];

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The likeness of the likest readings, or of their sounds a little lower: 0 to 1000, 1000 only for equal words. Symmetric.</summary>
    public static int Of(NameWord left, NameWord right) =>
        Of(left.Readings, left.Sounds, right.Readings, right.Sounds, left.IsUnvowelled != right.IsUnvowelled);

    /// <summary>The same of words read as one.</summary>
    public static int Of(WordSpan left, WordSpan right) =>
        Of(left.Readings, left.Sounds, right.Readings, right.Sounds, left.IsUnvowelled != right.IsUnvowelled);

    private static int Of(IReadOnlyList<string> left, IReadOnlyList<string> leftSounds, IReadOnlyList<string> right, IReadOnlyList<string> rightSounds, bool isUnvowelled)
    {
        int written = Likest(left, right, isUnvowelled);
        return written == Whole ? Whole : Math.Max(written, Likest(leftSounds, rightSounds, isUnvowelled) - BySound);
    }

    private static int Likest(IReadOnlyList<string> left, IReadOnlyList<string> right, bool isUnvowelled)
    {
        int likest = 0;
        foreach (string one in left)
        {
            foreach (string other in right)
            {
                likest = Math.Max(likest, OfLetters(one, other, isUnvowelled));
            }
        }

        return likest;
    }

    private static int OfLetters(string left, string right, bool isUnvowelled)
    {
        int longest = Math.Max(left.Length, right.Length);
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return Whole;
        }

        int cost = Cost(left, right, isUnvowelled);
        return Math.Clamp(Whole - (Whole * cost / (Edit * longest)), 0, Whole - 1);
    }

    private static int Cost(string left, string right, bool isUnvowelled)
    {
        int[] before = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 1; j <= right.Length; j++)
        {
            last[j] = last[j - 1] + CostOf(right, j - 1, isUnvowelled);
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = last[0] + CostOf(left, i - 1, isUnvowelled);
            for (int j = 1; j <= right.Length; j++)
            {
                int least = Math.Min(last[j - 1] + CostOf(left[i - 1], right[j - 1], isUnvowelled), last[j] + CostOf(left, i - 1, isUnvowelled));
                least = Math.Min(least, row[j - 1] + CostOf(right, j - 1, isUnvowelled));
                bool isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] && left[i - 1] != right[j - 1];
                row[j] = isSwapped ? Math.Min(least, before[j - 2] + Swap) : least;
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }

    /// <summary>What it costs that a letter stands in one word only.</summary>
    private static int CostOf(string word, int place, bool isUnvowelled)
    {
        char letter = word[place];
        if (isUnvowelled && (IsVowel(letter) || letter is 'h' or 'w'))
        {
            return Unwritten;
        }

        return place > 0 && word[place - 1] == letter ? isUnvowelled ? Unwritten : Doubled : IsVowel(letter) || letter == 'h' ? Vowel : Edit;
    }

    /// <summary>What it costs that one letter stands for another.</summary>
    private static int CostOf(char left, char right, bool isUnvowelled)
    {
        if (left == right)
        {
            return 0;
        }

        if (isUnvowelled && (IsVowel(left) || left == 'w') && (IsVowel(right) || right == 'w'))
        {
            return Unwritten;
        }

        if (IsVowel(left) && IsVowel(right))
        {
            return OtherVowel;
        }

        (char first, char second) = left < right ? (left, right) : (right, left);
        bool areAkin = Array.Exists(Pairs, pair => pair[0] == first && pair[1] == second);
        return !areAkin ? Edit : isUnvowelled ? Unwritten * 2 : Akin;
    }
}
