using System.Globalization;

namespace ConflictReports.Validation.Rules;

/// <summary>The words of printed times that rules look for: English, Russian, Ukrainian and Belarusian.</summary>
internal static class TimeWords
{
    // Each names more than one day, whatever day it is counted from.
    private static readonly string[] Vague =
    [
        "last week", "this week", "next week", "past week", "last month", "this month", "next month", "past month", "last year", "this year", "past year",
        "recent days", "recent weeks", "recent months", "past few days", "last few days", "coming days", "coming weeks", "few days ago", "few weeks ago", "few months ago",
        "several days ago", "several weeks ago", "several months ago", "weeks ago", "months ago", "years ago", "in early", "in late", "in mid", "early in", "late in", "the end of", "the beginning of",
        "на прошлой неделе", "прошлой неделе", "на этой неделе", "в прошлом месяце", "в этом месяце", "в прошлом году", "в последние дни", "за последние дни", "несколько дней назад",
        "несколько недель назад", "в начале", "в конце", "в середине", "на днях",
        "минулого тижня", "на минулому тижні", "цього тижня", "минулого місяця", "цього місяця", "минулого року", "останніми днями", "кілька днів тому", "на початку", "наприкінці", "у середині", "днями",
        "на мінулым тыдні", "на гэтым тыдні", "у мінулым месяцы", "у апошнія дні", "некалькі дзён таму", "у пачатку", "на пачатку", "у канцы",
    ];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
        "студзеня", "лютага", "сакавіка", "красавіка", "траўня", "мая", "чэрвеня", "ліпеня", "жніўня", "верасня", "кастрычніка", "лістапада", "снежня",
    ];

    /// <summary>The first words that name more than one day, or null.</summary>
    public static string? FindVague(string verbatim)
    {
        string text = $" {string.Join(' ', Words(verbatim))} ";
        return Array.Find(Vague, words => text.Contains($" {words} ", StringComparison.Ordinal));
    }

    /// <summary>Whether the words are a day and a month beside each other, and nowhere a year.</summary>
    public static bool IsDayAndMonthWithoutYear(string verbatim)
    {
        string[] words = Words(verbatim);
        bool hasDay = false;
        for (int i = 0; i < words.Length; i++)
        {
            if (int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 31)
            {
                return false;
            }

            hasDay |= Months.Contains(words[i], StringComparer.Ordinal) && ((i > 0 && IsDay(words[i - 1])) || (i + 1 < words.Length && IsDay(words[i + 1])));
        }

        return hasDay;
    }

    private static bool IsDay(string word)
    {
        string digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31;
    }

    private static string[] Words(string text)
    {
        char[] letters = [.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')];
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
