using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace ConflictReports.Values;

/// <summary>The grammar of language tags: RFC 5646, section 2.1.</summary>
internal static class LanguageTagSyntax
{
    /// <summary>The grandfathered tags that the grammar does not cover; the nine regular ones parse as language, extlang and variant.</summary>
    public static readonly ImmutableArray<string> Irregular =
    [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu",
        "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    ];

    private const int LongestSubtag = 8;

    private static readonly FrozenSet<string> IrregularInAnyCase = Irregular.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The parts of a well-formed tag, or null and a phrase that says what is wrong.</summary>
    public static LanguageTagParts? Parse(string text, out string? fault)
    {
        string[] subtags = text.Split('-');
        fault = FindSubtagFault(subtags);
        if (fault is not null)
        {
            return null;
        }

        if (IrregularInAnyCase.Contains(text))
        {
            return new LanguageTagParts(subtags[0].Length > 1 ? subtags[0] : null, null, null);
        }

        int next = 0;
        LanguageTagParts parts = default;
        if (!IsPrivateUse(subtags[0]))
        {
            if (!TakeLanguage(subtags, ref next))
            {
                fault = $"it begins with a language of two or three letters, not with \"{subtags[0]}\"";
                return null;
            }

            string? script = TakeIf(subtags, ref next, s => s.Length == 4 && IsAlphabetic(s));
            string? region = TakeIf(subtags, ref next, s => (s.Length == 2 && IsAlphabetic(s)) || (s.Length == 3 && s.All(char.IsAsciiDigit)));
            parts = new LanguageTagParts(subtags[0], script, region);
            fault = TakeVariants(subtags, ref next) ?? TakeExtensions(subtags, ref next);
        }

        fault ??= TakePrivateUse(subtags, ref next);
        fault ??= next < subtags.Length ? $"\"{subtags[next]}\" has no place after \"{subtags[next - 1]}\"" : null;
        return fault is null ? parts : null;
    }

    /// <summary>Writes a well-formed tag in the case of RFC 5646, section 2.1.1.</summary>
    public static string ToCanonicalCase(string text)
    {
        string[] subtags = text.Split('-');
        bool afterSingleton = false;
        for (int i = 0; i < subtags.Length; i++)
        {
            bool plain = i > 0 && !afterSingleton;
            subtags[i] = plain && subtags[i].Length == 2 ? subtags[i].ToUpperInvariant()
                : plain && subtags[i].Length == 4 ? ToTitleCase(subtags[i])
                : subtags[i].ToLowerInvariant();
            afterSingleton |= subtags[i].Length == 1;
        }

        return string.Join('-', subtags);
    }

    /// <summary>The text with a capital and the rest in lower case; ASCII only.</summary>
    public static string ToTitleCase(string text) =>
        new StringBuilder(text.ToLowerInvariant()) { [0] = char.ToUpperInvariant(text[0]) }.ToString();

    private static string? FindSubtagFault(string[] subtags)
    {
        foreach (string subtag in subtags)
        {
            if (subtag.Length is 0 or > LongestSubtag || !subtag.All(char.IsAsciiLetterOrDigit))
            {
                return $"it has hyphens between subtags of 1 to {LongestSubtag} ASCII letters and digits, not {JsonText.Quote(subtag)}";
            }
        }

        return null;
    }

    private static bool TakeLanguage(string[] subtags, ref int next)
    {
        string language = subtags[next];
        if (language.Length < 2 || !IsAlphabetic(language))
        {
            return false;
        }

        next++;
        for (int extended = 0; language.Length <= 3 && extended < 3; extended++)
        {
            if (TakeIf(subtags, ref next, s => s.Length == 3 && IsAlphabetic(s)) is null)
            {
                break;
            }
        }

        return true;
    }

    private static string? TakeVariants(string[] subtags, ref int next)
    {
        HashSet<string>? seen = null;
        while (TakeIf(subtags, ref next, IsVariant) is { } variant)
        {
            seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            if (!seen.Add(variant))
            {
                return $"the variant \"{variant}\" stands only once";
            }
        }

        return null;
    }

    private static string? TakeExtensions(string[] subtags, ref int next)
    {
        HashSet<string>? seen = null;
        while (TakeIf(subtags, ref next, s => s.Length == 1 && !IsPrivateUse(s)) is { } singleton)
        {
            seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            if (!seen.Add(singleton))
            {
                return $"the extension \"{singleton}\" stands only once";
            }

            int first = next;
            while (TakeIf(subtags, ref next, s => s.Length >= 2) is not null)
            {
            }

            if (next == first)
            {
                return $"a subtag of two or more characters follows \"{singleton}\"";
            }
        }

        return null;
    }

    private static string? TakePrivateUse(string[] subtags, ref int next)
    {
        if (TakeIf(subtags, ref next, IsPrivateUse) is not { } singleton)
        {
            return null;
        }

        int first = next;
        next = subtags.Length;
        return first == next ? $"a subtag follows \"{singleton}\"" : null;
    }

    private static string? TakeIf(string[] subtags, ref int next, Func<string, bool> fits) =>
        next < subtags.Length && fits(subtags[next]) ? subtags[next++] : null;

    private static bool IsVariant(string subtag) => subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]));

    private static bool IsPrivateUse(string subtag) => subtag is "x" or "X";

    private static bool IsAlphabetic(string subtag) => subtag.All(char.IsAsciiLetter);
}
