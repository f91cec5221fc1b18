using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConflictReports.Schemas.Types;

/// <summary>Breaks the sentences of documentation into lines, and writes texts as the literals that TypeScript and Python share.</summary>
internal static partial class Prose
{
    /// <summary>How long a line of a written file may be.</summary>
    public const int Width = 120;

    private const string Hanging = "  ";

    /// <summary>The text with single spaces for line breaks, control characters and runs of spaces.</summary>
    public static string OnOneLine(string text) => Gaps().Replace(text, " ").Trim(' ');

    /// <summary>The text with a full stop, unless it ends a sentence already.</summary>
    public static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' or ':' ? text : text + ".";

    /// <summary>Names in a row: a, b and c.</summary>
    public static string Enumerate(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Breaks a documentation into lines: paragraphs with a blank line between them, then the list.</summary>
    /// <param name="documentation">The documentation; its examples are left to the caller.</param>
    /// <param name="width">How long a line may be.</param>
    /// <param name="escape">Writes running text.</param>
    /// <param name="code">Writes a value in running text.</param>
    public static List<string> Lines(Documentation documentation, int width, Func<string, string> escape, Func<string, string> code)
    {
        List<string> lines = [];
        foreach (string paragraph in documentation.Paragraphs)
        {
            Separate(lines);
            lines.AddRange(Wrap(escape(paragraph), width));
        }

        if (documentation.Items.Count > 0)
        {
            Separate(lines);
        }

        foreach (DocumentedItem item in documentation.Items)
        {
            string text = item.Value is { } value ? $"{code(value)}: {escape(item.Meaning)}" : escape(item.Meaning);
            IEnumerable<string> wrapped = Wrap(text, width - Hanging.Length);
            lines.AddRange(wrapped.Select((line, index) => (index == 0 ? "- " : Hanging) + line));
        }

        return lines;
    }

    /// <summary>Adds a blank line, unless there is nothing before it.</summary>
    public static void Separate(List<string> lines)
    {
        if (lines.Count > 0)
        {
            lines.Add("");
        }
    }

    /// <summary>Breaks a text at its spaces. A word that is longer than a line stands alone on one.</summary>
    public static List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        StringBuilder line = new();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A line must not start with what would make it an item of a list or a heading.
            if (line.Length > 0 && line.Length + 1 + word.Length > width && !Marker().IsMatch(word))
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>A text, number, truth or null as JSON has it.</summary>
    public static string Plain(JsonValue? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.String => Quote(value.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    /// <summary>The lines of a list or an object in JSON.</summary>
    public static string[] Indented(JsonNode value) => Encoding.UTF8.GetString(ReportSchema.ToUtf8(value)).TrimEnd('\n').Split('\n');

    /// <summary>The text between double quotes, with the escapes that JSON, TypeScript and Python share; what cannot be seen is escaped.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                quoted.Append(text, i++, 2);
            }
            else if (text[i] is '"' or '\\')
            {
                quoted.Append('\\').Append(text[i]);
            }
            else if (IsVisible(text[i]))
            {
                quoted.Append(text[i]);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsVisible(char c) => c == ' ' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // Directional formatting would let a comment show other text than it has.
    [GeneratedRegex("[\\s\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff-[\\u00a0\\u202f]]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("^(?:[-+*=]+|#+|[0-9]+[.)])$")]
    private static partial Regex Marker();
}
