using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// The id of an item inside one report: 1 to 64 of the characters <c>a</c> to <c>z</c>, <c>0</c> to <c>9</c>, <c>.</c>, <c>_</c> and <c>-</c>, the first a letter or a digit.
/// </summary>
/// <remarks>It is unique over the whole report, whatever it names, and means nothing outside of it. Compared ordinally. Example: <c>c1</c>.</remarks>
[JsonConverter(typeof(TextValueConverter<LocalId>))]
public sealed class LocalId : TextValue<LocalId>, ITextValue<LocalId>
{
    internal const string Characters = "[a-z0-9][a-z0-9._-]{0,63}";
    private const int Longest = 64;

    private LocalId(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    public static LocalId? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isId = IsLocalId(text);
        expected = isId ? null : $"a local id: 1 to {Longest} lower-case letters a to z, digits, \".\", \"_\" and \"-\", the first a letter or a digit{Nearest(text)}";
        return isId ? new LocalId(text) : null;
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static LocalId FromJudged(string text) => new(text);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{Characters}$",
        ["examples"] = new JsonArray("c1", "ministry-of-defence", "2024.strike_3"),
    };

    private static bool IsLocalId(string text)
    {
        if (text.Length is 0 or > Longest || text[0] is '.' or '_' or '-')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsAllowed(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-';

    private static string Nearest(string text)
    {
        if (text.Length > Longest)
        {
            return $"; this one has {text.Length}";
        }

        string candidate = string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : IsAllowed(c) ? c : '-')).Trim('-', '.', '_');
        return IsLocalId(candidate) ? $"; \"{candidate}\" would be one" : "";
    }
}
