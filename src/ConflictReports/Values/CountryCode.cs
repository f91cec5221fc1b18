using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>A country as two upper-case ASCII letters, the form of ISO 3166-1 alpha-2, such as <c>UA</c>.</summary>
/// <remarks>
/// Any two letters have the form, so a code that is not assigned, or was once, can be read and written.
/// A code says how a document names a country; it takes no side in whose territory it is.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<CountryCode>))]
public sealed class CountryCode : TextValue<CountryCode>, ITextValue<CountryCode>
{
    private CountryCode(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    public static CountryCode? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isCode = IsCode(text);
        expected = isCode ? null : $"a country code: two upper-case letters of ISO 3166-1 alpha-2, such as \"UA\"{Hint(text)}";
        return isCode ? new CountryCode(text) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static CountryCode FromJudged(string text) => new(text);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new() { ["type"] = "string", ["pattern"] = "^[A-Z]{2}$", ["examples"] = new JsonArray("UA", "BY") };

    private static bool IsCode(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);

    private static string Hint(string text)
    {
        string upper = text.Trim().ToUpperInvariant();
        return IsCode(upper) ? $"; write \"{upper}\""
            : upper.Length == 3 && upper.All(char.IsAsciiLetterUpper) ? "; three letters are alpha-3, another code"
            : "";
    }
}
