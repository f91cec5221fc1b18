using System.Text;
using System.Text.RegularExpressions;

namespace ConflictReports.Testing.Schemas;

/// <summary>The pattern of a schema, by the platform's own expressions: a second opinion beside the compiled schema's automaton.</summary>
internal static class SchemaPattern
{
    // A pattern that the platform backtracks on would hang the tests; nothing here needs long.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Whether a text has the pattern of a subschema; true if it has none.</summary>
    public static bool Fits(SchemaSite site, string text) =>
        site.Schema["pattern"] is not { } pattern || Regex.IsMatch(text, Translate(pattern.GetValue<string>()), RegexOptions.CultureInvariant, Longest);

    // In ECMA-262 the dollar is the very end; on this platform it also stands before a last line feed.
    private static string Translate(string pattern)
    {
        StringBuilder translated = new();
        bool inSet = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            inSet = c == '[' || (inSet && c != ']');
            if (c == '\\')
            {
                translated.Append(c).Append(pattern[++i]);
            }
            else
            {
                translated.Append(c == '$' && !inSet ? "\\z" : c.ToString());
            }
        }

        return translated.ToString();
    }
}
