namespace ConflictReports.Validation.Rules;

/// <summary>The words of printed quantities that rules look for: English, Russian, Ukrainian and Belarusian.</summary>
internal static class QuantityWords
{
    private static readonly string[] Magnitudes =
    [
        "dozens", "scores", "hundreds", "thousands", "several", "many", "numerous", "a few",
        "десятки", "десятков", "сотни", "сотен", "тысячи", "несколько", "многие", "много",
        "сотні", "тисячі", "кілька", "декілька", "багато", "десятків",
        "дзясяткі", "тысячы", "некалькі", "шмат",
    ];

    private static readonly string[] Casualties = ["casualties", "casualty", "потери", "потерь", "втрати", "втрат", "страты", "страт"];
    private static readonly string[] Deaths = ["killed", "dead", "deaths", "died", "fatal", "fatalities", "убит", "убитых", "погибло", "погибших", "безвозвратные", "вбитих", "загинуло", "загиблих", "безповоротні", "забітых", "загінула"];

    private static readonly string[] EachDay = ["per day", "daily", "every day", "each day", "ежедневно", "каждый день", "щодня", "щоденно", "кожного дня", "штодзень", "штодня"];
    private static readonly string[] EachMonth = ["per month", "monthly", "every month", "each month", "ежемесячно", "каждый месяц", "щомісяця", "щомісячно", "штомесяц"];

    // Rates only where they end the words: "a day later" and "в день выборов" are none.
    private static readonly string[] EachDayAtEnd = ["a day", "в день", "в сутки", "на день", "на добу", "у дзень"];
    private static readonly string[] EachMonthAtEnd = ["a month", "в месяц", "на місяць", "у месяц"];

    /// <summary>The word for a magnitude, or null.</summary>
    public static string? FindMagnitude(string verbatim) => Find(Phrase(verbatim), Magnitudes);

    /// <summary>The word for killed and wounded together, where none says killed; or null.</summary>
    public static string? FindCasualties(string verbatim)
    {
        string phrase = Phrase(verbatim);
        return Find(phrase, Deaths) is null ? Find(phrase, Casualties) : null;
    }

    /// <summary>The words for a rate, and whether they are for each day or each month; null if there are none.</summary>
    public static (string Words, bool IsDaily)? FindRate(string verbatim)
    {
        string phrase = Phrase(verbatim);
        string? daily = Find(phrase, EachDay) ?? FindAtEnd(phrase, EachDayAtEnd);
        string? monthly = Find(phrase, EachMonth) ?? FindAtEnd(phrase, EachMonthAtEnd);
        return daily is not null ? (daily, true) : monthly is not null ? (monthly, false) : null;
    }

    private static string? Find(string phrase, string[] words) => Array.Find(words, word => phrase.Contains($" {word} ", StringComparison.Ordinal));

    private static string? FindAtEnd(string phrase, string[] words) =>
        Array.Find(words, word => phrase.EndsWith($" {word} ", StringComparison.Ordinal)
            && !phrase.EndsWith($" in {word} ", StringComparison.Ordinal) && !phrase.EndsWith($" within {word} ", StringComparison.Ordinal));

    private static string Phrase(string text) =>
        $" {string.Join(' ', new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
}
