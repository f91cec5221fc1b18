namespace ConflictReports.Merging.Names;

/// <summary>The words of a body's name: of a firm, a ministry, a unit; also of a place.</summary>
internal static class BodyWords
{
    public static IReadOnlyList<NameWord> Of(IReadOnlyList<SplitWord> split)
    {
        List<(SplitWord Written, string Word, bool IsNumber)> read = Numbered(WithLettersTogether(split));
        string[] plain = [.. read.Select(word => word.Word)];
        List<NameWord> words = [];
        for (int i = 0; i < read.Count;)
        {
            (string? form, int count) = LegalForms.At(plain, i);
            if (form is not null && (form == LegalForms.Firm || i == 0 || AreForms(plain, i)) && count < plain.Length)
            {
                words.Add(new NameWord(WordKind.LegalForm, [form], false, false));
                i += count;
                continue;
            }

            Add(words, split: [.. read.Select(word => word.Written)], i, read[i].Word, read[i].IsNumber);
            i++;
        }

        return words;
    }

    private static void Add(List<NameWord> words, IReadOnlyList<SplitWord> split, int place, string word, bool isNumber)
    {
        SplitWord written = split[place];
        if (isNumber)
        {
            words.Add(new NameWord(WordKind.Number, [word], false, false));
            return;
        }

        (IReadOnlyList<string> readings, bool isUnvowelled, bool hasArticle) = Romanization.Of(written.Text);
        if (hasArticle || Article.Of(split, place) is not null)
        {
            words.Add(new NameWord(WordKind.Particle, ["al"], false, false));
        }

        if (Article.Of(split, place) is null)
        {
            // A letter at the end is no article: Company A.
            bool isParticle = FrequentWords.IsParticle(word) && (word.Length > 1 || place + 1 < split.Count);
            WordKind kind = isParticle ? WordKind.Particle : FrequentWords.IsGeneric(word) ? WordKind.Generic : WordKind.Proper;
            words.Add(new NameWord(kind, readings.Count == 1 ? [word] : readings, isUnvowelled, written.IsCapital));
        }
    }

    /// <summary>Whether all words from a place on are legal forms.</summary>
    private static bool AreForms(string[] words, int start)
    {
        int i = start;
        while (i < words.Length && LegalForms.At(words, i) is { Words: > 0 } form)
        {
            i += form.Words;
        }

        return i == words.Length;
    }

    // J P Morgan is written J.P. Morgan and JP Morgan as well.
    private static List<SplitWord> WithLettersTogether(IReadOnlyList<SplitWord> split)
    {
        List<SplitWord> words = [];
        bool wasLetter = false;
        foreach (SplitWord word in split)
        {
            bool isLetter = word.Text.Length == 1 && char.IsLetter(word.Text[0]) && word.IsCapital;
            if (isLetter && wasLetter)
            {
                words[^1] = new SplitWord(words[^1].Text + word.Text, true, word.IsHyphenated);
            }
            else
            {
                words.Add(word);
            }

            wasLetter = isLetter;
        }

        return words;
    }

    private static List<(SplitWord Written, string Word, bool IsNumber)> Numbered(List<SplitWord> split)
    {
        List<(SplitWord Written, string Word, bool IsNumber)> words = [];
        for (int i = 0; i < split.Count; i++)
        {
            string word = FrequentWords.WithoutAbbreviation(Romanization.Of(split[i].Text).Readings[0]);
            string? number = NumberWords.Of(word) ?? (split[i].IsCapital && i > 0 ? NumberWords.OfRoman(word) : null);
            if (number is not null && words is [.., { IsNumber: true } last] && NumberWords.Join(last.Word, number) is { } sum)
            {
                words[^1] = (split[i], sum, true);
            }
            else
            {
                words.Add((split[i], number ?? word, number is not null));
            }
        }

        return words;
    }
}
