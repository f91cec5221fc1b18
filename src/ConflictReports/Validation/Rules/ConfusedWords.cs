using System.Collections.Frozen;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>Words for gathering soldiers that machine translation takes for each other: English, Russian, Ukrainian and Belarusian.</summary>
/// <remarks>
/// Mobilization, the call-up of conscripts, the muster of reservists for training, and exercises are four events in law, and each word of the one stands for another somewhere: Russian
/// сборы (a muster) comes out as gathering, training camp or mobilization, призыв as call-up, draft or appeal, Ukrainian навчання as exercise, training or studies, English draft as проект.
/// </remarks>
internal static class ConfusedWords
{
    // A word that ends in an asterisk stands for all that start with it.
    private static readonly FrozenDictionary<string, string[]> OfLanguages = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "mobiliz*", "mobilis*", "call up", "calls up", "called up", "calling up", "call ups", "callup", "conscript*", "muster*", "draft", "drafts", "drafted", "drafting", "drill", "drills", "military training",
            "training camp", "training camps", "exercise", "exercises", "manoeuvres", "maneuvers",
        ],
        ["ru"] = ["мобилиз*", "призыв", "призыва", "призыву", "призывом", "призыве", "призван*", "сборы", "сборов", "сборам", "сборами", "сборах", "учения", "учений", "учениям", "учениями", "учениях"],
        ["uk"] = ["мобіліз*", "призов", "призову", "призовом", "призові", "призван*", "збори", "зборів", "зборам", "зборами", "зборах", "навчання", "навчань", "навчанням", "навчаннями", "навчаннях"],
        ["be"] = ["мабіліз*", "прызыў", "прызыву", "прызывам", "прызыве", "прызван*", "зборы", "збораў", "зборам", "зборамі", "зборах", "вучэнні", "вучэнняў", "вучэнням", "вучэннямі", "вучэннях"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first such word of a text, as it stands there; null if there is none or the language has no list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, or null if it is not said.</param>
    public static string? Find(string text, LanguageTag? language)
    {
        if (language?.PrimaryLanguage is not { } primary || !OfLanguages.TryGetValue(primary, out string[]? known))
        {
            return null;
        }

        string phrase = $" {string.Join(' ', new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        (int At, string Word)? first = null;
        foreach (string word in known)
        {
            int at = phrase.IndexOf(word.EndsWith('*') ? $" {word[..^1]}" : $" {word} ", StringComparison.Ordinal);
            if (at >= 0 && (first is null || at < first.Value.At))
            {
                first = (at, word.EndsWith('*') ? phrase[(at + 1)..phrase.IndexOf(' ', at + 1)] : word);
            }
        }

        return first?.Word;
    }
}
