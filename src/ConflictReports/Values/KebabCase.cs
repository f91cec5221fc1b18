using System.Text;

namespace ConflictReports.Values;

/// <summary>The words of the format made of names in C#: lower case, a hyphen before each capital, so that every name has one word only.</summary>
internal static class KebabCase
{
    /// <summary>The word of a name.</summary>
    public static string Of(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
