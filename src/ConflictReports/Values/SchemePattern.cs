using System.Text;

namespace ConflictReports.Values;

/// <summary>The scheme of a URI (RFC 3986, section 3.1), in upper or lower case, as a part of a regular expression for the schema.</summary>
internal static class SchemePattern
{
    /// <summary>Any scheme.</summary>
    public const string Any = "[A-Za-z][A-Za-z0-9+.-]*";

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Characters = "+.0123456789" + Letters + "-";

    /// <summary>Any scheme but some: said letter by letter, since not every engine has look-ahead.</summary>
    /// <param name="schemes">The schemes, in lower case.</param>
    public static string Except(params string[] schemes)
    {
        IEnumerable<string> beginnings = schemes
            .SelectMany(scheme => Enumerable.Range(1, scheme.Length - 1).Select(length => scheme[..length]))
            .Except(schemes, StringComparer.Ordinal)
            .Select(InAnyCase);
        return $"(?:{Departure(schemes, Letters)}{Set(Characters)}*|{string.Join('|', beginnings)})";
    }

    // What agrees with some of the schemes up to a character that none of them has there. The schemes are what is left of them at this place.
    private static string Departure(IEnumerable<string> schemes, string characters)
    {
        ILookup<char, string> byFirst = schemes.Where(scheme => scheme.Length > 0).ToLookup(scheme => scheme[0], scheme => scheme[1..]);
        string others = Set(characters.Where(c => !byFirst.Contains(c)));
        IEnumerable<string> later = byFirst.Select(alike => InAnyCase(alike.Key) + Departure(alike, Characters));
        return byFirst.Count == 0 ? others : $"(?:{string.Join('|', later.Prepend(others))})";
    }

    private static string InAnyCase(string text) => string.Concat(text.Select(InAnyCase));

    private static string InAnyCase(char c) => char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : $"{c}";

    // A set of characters, letters in both cases, neighbours as ranges. A hyphen is last, where it is no range.
    private static string Set(IEnumerable<char> characters)
    {
        char[] members = [.. characters.Concat(characters.Where(char.IsAsciiLetter).Select(char.ToUpperInvariant)).Where(c => c != '-').Order()];
        StringBuilder set = new();
        for (int first = 0, last = 0; first < members.Length; first = ++last)
        {
            while (last + 1 < members.Length && members[last + 1] == members[last] + 1)
            {
                last++;
            }

            set.Append(members[first]);
            set.Append(last == first ? "" : last == first + 1 ? $"{members[last]}" : $"-{members[last]}");
        }

        return $"[{set}{(characters.Contains('-') ? "-" : "")}]";
    }
}
