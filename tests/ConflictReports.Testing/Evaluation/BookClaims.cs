using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ConflictReports.Merging;

namespace ConflictReports.Testing.Evaluation;

/// <summary>
/// The claims of sellers about the authors of books, as the corpus <c>truth-book</c> has them, with the lists of authors brought to one spelling: the sorted surnames in small Latin
/// letters. The lists are written in many ways: last names first or last, separated by any sign, by nothing but a capital letter, or cut off.
/// </summary>
public static partial class BookClaims
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Words in lists of authors that name nobody.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "jr", "sr", "phd", "ph", "d", "md", "ii", "iii", "iv", "dr", "prof", "professor", "msc", "mba", "author", "editor", "editors", "ed", "eds", "edt", "joint", "with", "unknown",
        "et", "al", "etc", "none", "na", "not", "available", "various", "foreword", "frw", "ilt",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "der", "den", "de", "la", "le", "el", "al", "di", "du", "da", "ter", "vander", "st", "ben", "del", "dos",
    };

    /// <summary>Reads what the sellers claim; a list without a name is no claim.</summary>
    /// <param name="file">The file: seller, number of the book, title and authors, separated by tabs.</param>
    /// <exception cref="InvalidDataException">A line has another shape.</exception>
    public static IReadOnlyList<TruthClaim> Read(string file)
    {
        List<TruthClaim> claims = [];
        foreach (string line in File.ReadLines(file, Encoding.Latin1))
        {
            if (line.Split('\t') is not [var seller, var book, _, var list])
            {
                throw new InvalidDataException($"{file} has a line without four columns: {line}");
            }

            if (Authors(list) is { Length: > 0 } authors)
            {
                claims.Add(new TruthClaim { Item = book, Source = seller.Trim(), Value = authors });
            }
        }

        return claims;
    }

    /// <summary>Reads which authors some of the books have.</summary>
    /// <param name="file">The file: number of the book and authors, last names first, each author ended by a semicolon; empty lines between.</param>
    /// <returns>The authors by number, in the spelling of the claims.</returns>
    public static IReadOnlyDictionary<string, string> ReadTruth(string file) => File.ReadLines(file)
        .Where(line => line.Trim().Length > 0)
        .Select(line => line.Split('\t', 2))
        .ToDictionary(line => line[0], line => Join(line[1].Split(';').Select(author => Letters(author.Split(',')[0]))), StringComparer.Ordinal);

    /// <summary>A list of authors in the one spelling.</summary>
    /// <param name="list">The list as a seller writes it.</param>
    /// <returns>The surnames, sorted ordinally, separated by spaces; empty if there is no name.</returns>
    public static string Authors(string list) => Join(Separators().Split(Divide(Fold(list))).SelectMany(Surnames));

    private static string Join(IEnumerable<string> names) => string.Join(' ', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Fold(string list)
    {
        // Some lists were escaped twice, or in a way of the seller's own, and some are UTF-8 that was read as Latin-1.
        string text = WebUtility.HtmlDecode(WebUtility.HtmlDecode(list)).Replace("andapos;", "'", StringComparison.Ordinal);
        if (text.All(letter => letter <= '\u00ff'))
        {
            try
            {
                text = StrictUtf8.GetString(Encoding.Latin1.GetBytes(text));
            }
            catch (DecoderFallbackException)
            {
                // It was Latin-1.
            }
        }

        return string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
    }

    private static string Divide(string list)
    {
        string divided = Asides().Replace(Roles().Replace(list, ";"), ";");
        return NamesRunTogether().Replace(divided, ";");
    }

    private static IEnumerable<string> Surnames(string segment)
    {
        string[][] parts = [.. segment.Split(',').Select(part => WordsOf(part).ToArray()).Where(part => part.Any(word => !Words.Contains(word)))];
        return Choose(parts).Select(part => part.LastOrDefault(word => word.Length > 1 && !Words.Contains(word)) ?? "");
    }

    // Which of the parts between commas have a surname at their end.
    private static IEnumerable<string[]> Choose(string[][] parts)
    {
        bool lastNameFirst = parts.Length > 1 && (parts[0].Length == 1 || Particles.Contains(parts[0][0]));
        if (!lastNameFirst)
        {
            return parts;
        }

        if (parts.Length == 2 || (parts.Length % 2 == 0 && parts.Where((_, i) => i % 2 == 0).All(part => part.Length == 1)))
        {
            return parts.Where((_, i) => i % 2 == 0);
        }

        // "Last, First Last, First": each part but the last one ends with a surname.
        return parts[1..^1].All(part => part.Length > 1) ? parts[..^1] : parts.Where((part, i) => part.Length > 1 || i % 2 == 0);
    }

    private static IEnumerable<string> WordsOf(string part) => WordPattern().Matches(part).Select(word => Letters(word.Value)).Where(word => word.Length > 0);

    private static string Letters(string word) => string.Concat(word.ToLowerInvariant().Where(char.IsAsciiLetterLower));

    [GeneratedRegex(@"\b(by \(author\)|edited by|editor:|and|et al\.?|with)(?=\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\([^)]*\)?")]
    private static partial Regex Asides();

    // "ToddSchmidt" and "J.Michel, Howard" are two names; "McManus" and "LaCroix" are one.
    [GeneratedRegex(@"(?<=[a-z])(?<!\b(?:Mc|Mac|De|La|Le|Van|Di|Du))(?=[A-Z])|\.(?=[A-Z][A-Za-z'-]{2,},)")]
    private static partial Regex NamesRunTogether();

    [GeneratedRegex(@"[;/|~&]|\s-\s|--")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[^\s,.]+")]
    private static partial Regex WordPattern();
}
