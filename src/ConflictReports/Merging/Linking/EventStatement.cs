using ConflictReports.Merging.Names;

namespace ConflictReports.Merging.Linking;

/// <summary>A statement on an event as words without order: distinct, folded, in ordinal order, without those that sound like its places, which are compared by themselves.</summary>
/// <param name="Language">The primary language subtag; empty: not said.</param>
/// <param name="Words">The words.</param>
internal sealed record EventStatement(string Language, string[] Words)
{
    public static EventStatement Of(string text, string language, Func<string, bool> isOfPlace)
    {
        string[] words = [.. NameFolding.Fold(text).Split(' ').Distinct(StringComparer.Ordinal).Where(word => !isOfPlace(word))];
        Array.Sort(words, StringComparer.Ordinal);
        int end = language.IndexOf('-', StringComparison.Ordinal);
        return new EventStatement((end < 0 ? language : language[..end]).ToLowerInvariant(), words);
    }

    /// <summary>The share of the words of both that both have, in thousandths.</summary>
    public int LikenessTo(EventStatement other)
    {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < Words.Length && j < other.Words.Length)
        {
            int order = string.CompareOrdinal(Words[i], other.Words[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        int all = Words.Length + other.Words.Length - common;
        return all == 0 ? 0 : 1_000 * common / all;
    }
}
