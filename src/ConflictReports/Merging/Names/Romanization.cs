namespace ConflictReports.Merging.Names;

/// <summary>Folded words in Roman letters.</summary>
internal static class Romanization
{
    /// <summary>The readings of a word, at least one, none empty; whether its script leaves vowels out; whether an article was taken off its front.</summary>
    public static (IReadOnlyList<string> Readings, bool IsUnvowelled, bool HasArticle) Of(string word)
    {
        if (word.Any(CyrillicRomanization.IsLetter))
        {
            return (OrWord(CyrillicRomanization.Readings(word), word), false, false);
        }

        if (word.Any(ArabicRomanization.IsLetter))
        {
            (string read, bool hasArticle) = ArabicRomanization.Read(word);
            return (OrWord([read], word), true, hasArticle);
        }

        return (OrWord([AlphabetRomanization.Read(word)], word), word.Any(AlphabetRomanization.IsHebrew), false);
    }

    private static string[] OrWord(IReadOnlyList<string> readings, string word)
    {
        string[] found = [.. readings.Where(reading => reading.Length > 0)];
        return found.Length > 0 ? found : [word];
    }
}
