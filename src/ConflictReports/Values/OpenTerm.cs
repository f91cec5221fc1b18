using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ConflictReports.Values;

/// <summary>
/// Base of the open vocabularies: a term is either one that this library knows (a static member of the vocabulary) or any other of the same form that partners use among themselves.
/// </summary>
/// <remarks>
/// A term is 1 to 64 lower-case ASCII letters and digits, in words separated by single hyphens, dots or underscores, such as <c>office-holder</c> or <c>mobilize.troops</c>.
/// Known and other terms compare alike, by text. A newer minor version may only add known terms.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public abstract class OpenTerm<TSelf> : TextValue<TSelf>
    where TSelf : OpenTerm<TSelf>, ITextValue<TSelf>, IVocabulary<TSelf>
{
    /// <summary>The form of a term as an anchored regular expression of JSON Schema.</summary>
    internal const string Pattern = "^[a-z0-9]+([._-][a-z0-9]+)*$";

    private const int LongestTerm = 64;

    private protected OpenTerm(string text)
        : base(text)
    {
    }

    /// <summary>Whether this is one of <see cref="IVocabulary{TSelf}.Known"/>.</summary>
    public bool IsKnown => Index.ByText.ContainsKey(Text);

    /// <summary>Makes a term; for the vocabularies' own <see cref="ITextValue{TSelf}.Create"/>.</summary>
    private protected static TSelf? CreateTerm(string text, Func<string, TSelf> make, string noun, out string? expected)
    {
        expected = null;
        if (Index.ByText.TryGetValue(text, out TSelf? known))
        {
            return known;
        }

        if (IsTerm(text))
        {
            return make(text);
        }

        expected = $"{noun}: lower-case words joined by hyphens or dots, at most {LongestTerm} characters{Nearest(text)}";
        return null;
    }

    /// <summary>The schema of a vocabulary: the form of a term, with the known ones as examples.</summary>
    private protected static JsonObject CreateTermSchema()
    {
        JsonArray examples = [];
        foreach (TSelf term in TSelf.Known)
        {
            examples.Add((JsonNode)term.Text);
        }

        return new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = Pattern,
            ["maxLength"] = LongestTerm,
            ["examples"] = examples,
        };
    }

    private static string Nearest(string text)
    {
        string? nearest = NearestText.Find(text, TSelf.Known.Select(term => term.Text));
        return nearest is null ? "" : $"; did you mean \"{nearest}\"?";
    }

    private static bool IsTerm(string text)
    {
        bool afterWord = false;
        foreach (char c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                afterWord = true;
            }
            else if (c is '.' or '_' or '-' && afterWord)
            {
                afterWord = false;
            }
            else
            {
                return false;
            }
        }

        return afterWord && text.Length <= LongestTerm;
    }

    // A class of its own, so that the known terms are all made before they are looked up.
    private static class Index
    {
        public static readonly FrozenDictionary<string, TSelf> ByText = TSelf.Known.ToFrozenDictionary(term => term.Text, StringComparer.Ordinal);
    }
}
