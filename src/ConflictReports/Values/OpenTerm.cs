using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ConflictReports.Values;

/// <summary>
/// Base of the open vocabularies: a term is either one that this library knows (a static member of the vocabulary) or any other of the same form that partners use among themselves.
/// </summary>
/// <remarks>
/// A term is 1 to 64 lower-case ASCII letters and digits, in words separated by single hyphens, dots or underscores, such as <c>office-holder</c> or <c>mobilize.troops</c>.
/// Known and other terms compare alike, by text. A newer minor version may only add known terms. A caller's own vocabulary, for the data of an extension, derives from this class too.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public abstract class OpenTerm<TSelf> : TextValue<TSelf>
    where TSelf : OpenTerm<TSelf>, ITextValue<TSelf>, IVocabulary<TSelf>
{
    /// <summary>The form of a term as an anchored regular expression of JSON Schema.</summary>
    internal const string Pattern = "^[a-z0-9]+([._-][a-z0-9]+)*$";

    private const int LongestTerm = 64;

    /// <summary>Makes a term; for <see cref="CreateTerm"/>.</summary>
    /// <param name="text">The text, of the form of a term.</param>
    protected OpenTerm(string text)
        : base(text)
    {
    }

    /// <summary>Whether this is one of <see cref="IVocabulary{TSelf}.Known"/>.</summary>
    public bool IsKnown => Index.ByText.ContainsKey(Text);

    /// <summary>Makes a term; for the vocabularies' own <see cref="ITextValue{TSelf}.Create"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="make">Makes a term that is not known, from a text of the form of a term.</param>
    /// <param name="noun">What a term of the vocabulary is called, such as <c>a kind of source</c>.</param>
    /// <param name="expected">Null on success; otherwise what was expected, with the nearest known term if one is near.</param>
    /// <returns>The known term of that text, or a new one; null if the text has not the form of a term.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    protected static TSelf? CreateTerm(string text, Func<string, TSelf> make, string noun, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(noun);
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
    /// <returns>The schema, an object of its own at each call.</returns>
    protected static JsonObject CreateTermSchema()
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

    /// <summary>The term of a text that is known to have the form.</summary>
    internal static TSelf FromJudged(ReadOnlySpan<char> text) =>
        Index.ByText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out TSelf? known) ? known : TSelf.Create(text.ToString(), out _)!;

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
