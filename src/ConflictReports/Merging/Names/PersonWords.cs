namespace ConflictReports.Merging.Names;

/// <summary>The words of a person's name.</summary>
internal static class PersonWords
{
    private const int MostInitials = 3;
    private const int LettersForADigit = 3;

    public static IReadOnlyList<NameWord> Of(IReadOnlyList<SplitWord> split)
    {
        List<NameWord> words = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool isAllCapital = split.All(word => word.IsCapital);
        for (int i = 0; i < split.Count; i++)
        {
            string text = WithLetters(split[i].Text);
            (IReadOnlyList<string> readings, bool isUnvowelled, bool hasArticle) = Romanization.Of(text);
            if (hasArticle)
            {
                words.Add(new NameWord(WordKind.Particle, ["al"], false, false));
            }

            WordKind kind = KindOf(split, i, readings[0], isAllCapital);

            // A name said twice is one: Taras Taras.
            if (kind != WordKind.Proper || seen.Add(readings[0]))
            {
                words.Add(new NameWord(kind, kind == WordKind.Particle ? [Article.Of(split, i) ?? readings[0]] : readings, isUnvowelled, split[i].IsCapital));
            }
        }

        return words;
    }

    private static WordKind KindOf(IReadOnlyList<SplitWord> split, int place, string word, bool isAllCapital)
    {
        SplitWord written = split[place];
        bool isLast = place == split.Count - 1;
        if (word.All(char.IsAsciiDigit))
        {
            return WordKind.Number;
        }

        if (written.Text.Length == 1 && (written.IsCapital || word is not ("y" or "e" or "i" or "u")))
        {
            return WordKind.Initials;
        }

        if (Article.Of(split, place) is not null || (FrequentWords.IsParticle(word) && !IsGivenName(split, place, word)))
        {
            return WordKind.Particle;
        }

        if (!isLast && FrequentWords.IsTitle(word))
        {
            return WordKind.Title;
        }

        return written.IsCapital && !isAllCapital && word.Length <= MostInitials && !word.Any(WordLikeness.IsVowel) ? WordKind.Initials : WordKind.Proper;
    }

    // Ben is short for Benjamin, unless it is a son of somebody.
    private static bool IsGivenName(IReadOnlyList<SplitWord> split, int place, string word) => word == "ben" && place == 0 && split.Count > 1 && !split[0].IsHyphenated;

    // No person's name has digits: one or two among letters stand for those they look like. A label such as r1 stays.
    private static string WithLetters(string word)
    {
        int digits = word.Count(char.IsAsciiDigit);
        return digits == 0 || word.Count(char.IsAsciiLetter) < LettersForADigit * digits ? word : word.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e')
            .Replace('4', 'a').Replace('5', 's').Replace('9', 'g');
    }
}
