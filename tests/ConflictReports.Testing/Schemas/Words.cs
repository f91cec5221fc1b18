using System.Text;

namespace ConflictReports.Testing.Schemas;

/// <summary>Names as lower-case words with hyphens, as they stand in the names of files.</summary>
internal static class Words
{
    /// <summary>The words of a name.</summary>
    /// <param name="name">A name such as <c>recordedBy</c>, <c>$schema</c> or <c>GeometryCollection</c>.</param>
    public static string Of(string name)
    {
        StringBuilder words = new();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0 && words[^1] != '-')
            {
                words.Append('-');
            }

            words.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : words.Length > 0 ? "-" : "");
        }

        return words.ToString();
    }
}
