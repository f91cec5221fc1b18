using System.Globalization;
using System.Text;

namespace ConflictReports.Cli;

/// <summary>Makes texts of others safe to print: what a document or a file name holds must neither break a line nor command the terminal.</summary>
internal static class Printable
{
    /// <summary>The text with control characters, and those that turn the direction of writing, as <c>\uXXXX</c>.</summary>
    public static string Line(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder line = new(text.Length + 16);
        foreach (char c in text)
        {
            _ = IsUnsafe(c) ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : line.Append(c);
        }

        return line.ToString();
    }

    private static bool IsUnsafe(char c) => char.IsControl(c) || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
