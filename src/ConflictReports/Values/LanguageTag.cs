using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>A language, with script, region and more where they matter: a well-formed tag of BCP 47 (RFC 5646, section 2.1), such as <c>uk</c> or <c>sr-Latn-RS</c>.</summary>
/// <remarks>
/// The grammar is checked in full, with the bans on a variant or an extension's singleton that occurs twice (section 2.2.9); whether the subtags are registered is not.
/// So <c>ua</c>, which is no language, can be read: a rule warns of it. The text is kept and compared as written; compare <see cref="Canonical"/> to disregard case.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<LanguageTag>))]
public sealed class LanguageTag : TextValue<LanguageTag>, ITextValue<LanguageTag>
{
    // A report repeats a few tags at most of its texts: those of the languages that most reports are in are made once.
    private static readonly FrozenDictionary<string, LanguageTag> Frequent =
        new[] { "en", "uk", "ru", "be", "pl", "de", "fr", "es", "ar", "he", "fa", "tr", "zh", "en-GB", "en-US" }
            .ToFrozenDictionary(text => text, text => Create(text, out _)!, StringComparer.Ordinal);

    private LanguageTag(string text, LanguageTagParts parts)
        : base(text)
    {
        PrimaryLanguage = parts.Language?.ToLowerInvariant();
        Script = parts.Script is null ? null : LanguageTagSyntax.ToTitleCase(parts.Script);
        Region = parts.Region?.ToUpperInvariant();
    }

    /// <summary>The language's own subtag in lower case, such as <c>uk</c>; null if the tag is for private use as a whole (<c>x-...</c>) or a grandfathered one that begins with <c>i-</c>.</summary>
    public string? PrimaryLanguage { get; }

    /// <summary>The script (ISO 15924) with a capital, such as <c>Cyrl</c>; null if the tag has none.</summary>
    public string? Script { get; }

    /// <summary>The region, two upper-case letters (ISO 3166-1) or three digits (UN M.49); null if the tag has none or is one of the irregular grandfathered tags.</summary>
    public string? Region { get; }

    /// <summary>
    /// The same tag in the case that RFC 5646, section 2.1.1, recommends: scripts with a capital, regions in upper case, all else, and all that follows a singleton, in lower case.
    /// No subtag is replaced or moved.
    /// </summary>
    public LanguageTag Canonical
    {
        get
        {
            string canonical = LanguageTagSyntax.ToCanonicalCase(Text);
            return string.Equals(canonical, Text, StringComparison.Ordinal) ? this : new LanguageTag(canonical, new LanguageTagParts(PrimaryLanguage, Script, Region));
        }
    }

    /// <inheritdoc/>
    public static LanguageTag? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        LanguageTagParts? parts = LanguageTagSyntax.Parse(text, out string? fault);
        expected = parts is null ? $"a language tag of BCP 47, such as \"uk\" or \"sr-Latn\"; {Hint(text) ?? fault}" : null;
        return parts is null ? null : new LanguageTag(text, parts.Value);
    }

    /// <summary>The tag of a text that is known to have the form.</summary>
    internal static LanguageTag FromJudged(ReadOnlySpan<char> text) =>
        Frequent.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out LanguageTag? tag) ? tag : Create(text.ToString(), out _)!;

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = LanguageTagPattern.Whole,
        ["examples"] = new JsonArray("uk", "be", "ru", "en-GB", "sr-Latn"),
    };

    private static string? Hint(string text)
    {
        string hyphens = text.Trim().Replace('_', '-');
        return LanguageTagSyntax.Parse(hyphens, out _) is null ? null
            : text.Contains('_', StringComparison.Ordinal) ? $"subtags are joined by hyphens: \"{hyphens}\""
            : $"without space: \"{hyphens}\"";
    }
}
