namespace ConflictReports.Merging.Names;

/// <summary>The Arabic article, which takes the sound of a sun letter after it: ash-Shaykh, ar-Rahman. Written out with a hyphen, as BGN/PCGN has it.</summary>
internal static class Article
{
    /// <summary>The article as al; null if the word at a place is none.</summary>
    public static string? Of(IReadOnlyList<SplitWord> split, int place)
    {
        string word = split[place].Text;
        bool isLast = place + 1 >= split.Count;
        return word switch
        {
            "al" or "el" or "ul" or "аль" or "эль" or "ель" => "al",
            "as" or "ash" or "ar" or "an" or "ad" or "at" or "az" or "adh" or "ath" when !isLast && split[place].IsHyphenated
                && split[place + 1].Text.StartsWith(word[1..], StringComparison.Ordinal) => "al",
            _ => null,
        };
    }
}
