using System.Collections.Frozen;
using System.Globalization;

namespace ConflictReports.Validation.Rules;

/// <summary>The words of printed times that rules look for: English, Russian, Ukrainian and Belarusian.</summary>
internal static class TimeWords
{
    // Each names more than one day, whatever day it is counted from.
    private static readonly string[] Vague =
    [
        "last week", "this week", "next week", "past week", "last month", "this month", "next month", "past month", "last year", "this year", "past year",
        "recent days", "recent weeks", "recent months", "past few days", "last few days", "coming days", "coming weeks", "few days ago", "several days ago", "weeks ago", "months ago", "years ago",
        "на прошлой неделе", "прошлой неделе", "на этой неделе", "в прошлом месяце", "в этом месяце", "в прошлом году", "в последние дни", "за последние дни", "несколько дней назад",
        "несколько недель назад", "на днях",
        "минулого тижня", "на минулому тижні", "цього тижня", "минулого місяця", "цього місяця", "минулого року", "останніми днями", "кілька днів тому",
        "на мінулым тыдні", "на гэтым тыдні", "у мінулым месяцы", "у апошнія дні", "некалькі дзён таму",
    ];

    // Each names a part of the month that follows.
    private static readonly string[] PartsOfMonth =
    [
        "early", "mid", "late", "beginning of", "start of", "middle of", "end of", "в начале", "в середине", "в конце", "на початку", "у середині", "наприкінці", "у пачатку", "на пачатку", "у сярэдзіне", "у канцы",
    ];

    // With one of these a day is meant after all.
    private static readonly string[] Exact =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "exactly", "today", "yesterday", "tomorrow",
        "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье", "ровно", "сегодня", "вчера", "завтра",
        "понеділок", "вівторок", "середу", "четвер", "суботу", "неділю", "рівно", "сьогодні", "вчора", "учора",
        "панядзелак", "аўторак", "сераду", "чацвер", "пятніцу", "нядзелю", "роўна", "сёння", "учора", "заўтра",
    ];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
        "студзеня", "лютага", "сакавіка", "красавіка", "траўня", "мая", "чэрвеня", "ліпеня", "жніўня", "верасня", "кастрычніка", "лістапада", "снежня",
    ];

    private static readonly FrozenSet<string> ExactWords = Exact.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> MonthNames = Months.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first words that name more than one day, or null.</summary>
    public static string? FindVague(string verbatim)
    {
        string[] words = Words(verbatim);
        if (Array.Exists(words, ExactWords.Contains) || HasDayAndMonth(words))
        {
            return null;
        }

        string text = $" {string.Join(' ', words)} ";
        return FindVaguePhrase(text) ?? FindPartOfMonth(text);
    }

    /// <summary>Whether the words are a day and a month beside each other, and nowhere a year.</summary>
    public static bool IsDayAndMonthWithoutYear(string verbatim)
    {
        string[] words = Words(verbatim);
        return HasDayAndMonth(words) && !words.Any(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 31);
    }

    private static string? FindVaguePhrase(string text)
    {
        foreach (string phrase in Vague)
        {
            if (HoldsWords(text, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    // The text begins and ends with a space, and has one between its words.
    private static bool HoldsWords(ReadOnlySpan<char> text, string phrase)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] == ' ' && text[at + phrase.Length] == ' ')
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    private static bool HasDayAndMonth(string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (MonthNames.Contains(words[i]) && ((i > 0 && IsDay(words[i - 1])) || (i + 1 < words.Length && IsDay(words[i + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static string? FindPartOfMonth(string text)
    {
        foreach (string part in PartsOfMonth)
        {
            int at = text.IndexOf($" {part} ", StringComparison.Ordinal);
            string next = at < 0 ? "" : text[(at + part.Length + 2)..].Split(' ')[0];
            if (MonthNames.Contains(next))
            {
                return $"{part} {next}";
            }
        }

        return null;
    }

    private static bool IsDay(string word)
    {
        string digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31;
    }

    private static string[] Words(string text)
    {
        string letters = string.Create(text.Length, text, static (line, source) =>
        {
            source.AsSpan().ToLowerInvariant(line);
            foreach (ref char c in line)
            {
                c = char.IsLetterOrDigit(c) ? c : ' ';
            }
        });
        return letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
