using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConflictReports.Values;

/// <summary>
/// The generic syntax of a URI (RFC 3986, appendix A), checked in one linear pass per component; and the host that http and https cannot do without (RFC 9110, section 4.2).
/// </summary>
internal static class UriSyntax
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string Delimiters = "!$&'()*+,;=";
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(Unreserved + Delimiters + "%");
    private static readonly SearchValues<char> UserCharacters = SearchValues.Create(Unreserved + Delimiters + ":%");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(Unreserved + Delimiters + ":@/%");
    private static readonly SearchValues<char> QueryCharacters = SearchValues.Create(Unreserved + Delimiters + ":@/?%");

    /// <summary>What is to be changed so that the text is an absolute URI, as a phrase that follows "; ", or null if it is one.</summary>
    public static string? FindFault(ReadOnlySpan<char> text, bool allowFragment)
    {
        int colon = text.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(text[0]) || text[..colon].ContainsAnyExcept(SchemeCharacters))
        {
            return "begin with a scheme, such as \"https://\"";
        }

        ReadOnlySpan<char> rest = text[(colon + 1)..];
        int hash = rest.IndexOf('#');
        if (hash >= 0 && !allowFragment)
        {
            return "leave out \"#\" and what follows it";
        }

        ReadOnlySpan<char> fragment = hash < 0 ? default : rest[(hash + 1)..];
        rest = hash < 0 ? rest : rest[..hash];
        int question = rest.IndexOf('?');
        ReadOnlySpan<char> query = question < 0 ? default : rest[(question + 1)..];
        ReadOnlySpan<char> hierarchy = question < 0 ? rest : rest[..question];
        return rest.IsEmpty
            ? "say something after the scheme"
            : FindHierarchyFault(hierarchy, NeedsHost(text[..colon]))
                ?? FindCharacterFault(query, QueryCharacters, "query")
                ?? FindCharacterFault(fragment, QueryCharacters, "fragment");
    }

    /// <summary>Whether a text is a URI or a relative reference (RFC 3986, section 4.1).</summary>
    public static bool IsReference(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> first = end < 0 ? text : text[..end];
        if (first.Contains(':'))
        {
            return FindFault(text, allowFragment: true) is null;
        }

        int hash = text.IndexOf('#');
        ReadOnlySpan<char> fragment = hash < 0 ? default : text[(hash + 1)..];
        ReadOnlySpan<char> rest = hash < 0 ? text : text[..hash];
        int question = rest.IndexOf('?');
        ReadOnlySpan<char> query = question < 0 ? default : rest[(question + 1)..];
        return FindHierarchyFault(question < 0 ? rest : rest[..question], needsHost: false) is null
            && FindCharacterFault(query, QueryCharacters, "query") is null
            && FindCharacterFault(fragment, QueryCharacters, "fragment") is null;
    }

    private static bool NeedsHost(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    private static string? FindHierarchyFault(ReadOnlySpan<char> hierarchy, bool needsHost)
    {
        if (!hierarchy.StartsWith("//"))
        {
            return needsHost ? "write \"//\" and a host after the scheme" : FindCharacterFault(hierarchy, PathCharacters, "path");
        }

        ReadOnlySpan<char> authority = hierarchy[2..];
        int slash = authority.IndexOf('/');
        ReadOnlySpan<char> path = slash < 0 ? default : authority[slash..];
        return FindAuthorityFault(slash < 0 ? authority : authority[..slash], needsHost) ?? FindCharacterFault(path, PathCharacters, "path");
    }

    private static string? FindAuthorityFault(ReadOnlySpan<char> authority, bool needsHost)
    {
        int at = authority.IndexOf('@');
        string? fault = FindCharacterFault(at < 0 ? default : authority[..at], UserCharacters, "user");
        ReadOnlySpan<char> host = authority[(at + 1)..];
        if (fault is not null)
        {
            return fault;
        }

        int hostEnd = host.StartsWith("[") ? host.IndexOf(']') + 1 : host.IndexOf(':');
        ReadOnlySpan<char> port = hostEnd < 0 ? default : host[hostEnd..];
        host = hostEnd < 0 ? host : host[..hostEnd];
        if (!port.IsEmpty && (port[0] != ':' || port[1..].ContainsAnyExceptInRange('0', '9')))
        {
            return "write the port as digits after the host, or leave it out";
        }

        if (host.StartsWith("["))
        {
            return IsAddressLiteral(host[1..^1]) ? null : "write an IPv6 address between the brackets";
        }

        return host.IsEmpty && needsHost ? "name a host after \"//\"" : FindCharacterFault(host, HostCharacters, "host");
    }

    private static string? FindCharacterFault(ReadOnlySpan<char> component, SearchValues<char> allowed, string name)
    {
        int bad = component.IndexOfAnyExcept(allowed);
        if (bad >= 0)
        {
            return DescribeCharacter(component[bad..], name);
        }

        for (int i = 0; i < component.Length; i++)
        {
            int percent = component[i..].IndexOf('%');
            if (percent < 0)
            {
                break;
            }

            i += percent;
            if (i + 2 >= component.Length || !char.IsAsciiHexDigit(component[i + 1]) || !char.IsAsciiHexDigit(component[i + 2]))
            {
                return $"write two hexadecimal digits after \"%\" in the {name}, or \"%25\" for \"%\" itself";
            }
        }

        return null;
    }

    private static string DescribeCharacter(ReadOnlySpan<char> text, string name)
    {
        if (Rune.DecodeFromUtf16(text, out Rune character, out _) != OperationStatus.Done)
        {
            return $"leave out the half of a surrogate pair in the {name}";
        }

        if (name == "host" && !character.IsAscii)
        {
            return $"write the host in ASCII (\"xn--\" and Punycode), without \"{character}\"";
        }

        Span<byte> utf8 = stackalloc byte[4];
        StringBuilder encoded = new();
        foreach (byte b in utf8[..character.EncodeToUtf8(utf8)])
        {
            encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        string shown = character.Value == ' ' ? "the space"
            : Rune.IsControl(character) ? string.Create(CultureInfo.InvariantCulture, $"the control character U+{character.Value:X4}")
            : $"\"{character}\"";
        return $"percent-encode {shown} in the {name} as \"{encoded}\"";
    }

    private static bool IsAddressLiteral(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('v' or 'V'))
        {
            return IsIPv6(text);
        }

        int dot = text.IndexOf('.');
        ReadOnlySpan<char> version = dot < 0 ? default : text[1..dot];
        ReadOnlySpan<char> address = dot < 0 ? default : text[(dot + 1)..];
        return !version.IsEmpty && IsHexadecimal(version) && !address.IsEmpty && !address.Contains('%') && !address.ContainsAnyExcept(UserCharacters);
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is an IPv6 address (RFC 4291, section 2.2), without a zone.</summary>
    public static bool IsIPv6(ReadOnlySpan<char> text)
    {
        bool elided = text.StartsWith("::");
        text = elided ? text[2..] : text;
        int groups = 0;
        while (!text.IsEmpty && groups <= 8)
        {
            int end = text.IndexOf(':');
            ReadOnlySpan<char> group = end < 0 ? text : text[..end];
            bool last = end < 0;
            if (last && group.Contains('.'))
            {
                return IsIPv4(group) && (elided ? groups + 2 <= 7 : groups + 2 == 8);
            }

            if (group.Length is 0 or > 4 || !IsHexadecimal(group))
            {
                return false;
            }

            groups++;
            text = last ? default : text[(end + 1)..];
            if (!last && text.StartsWith(":"))
            {
                if (elided)
                {
                    return false;
                }

                elided = true;
                text = text[1..];
            }
            else if (!last && text.IsEmpty)
            {
                return false;
            }
        }

        return elided ? groups <= 7 : groups == 8;
    }

    /// <summary>Whether a text is four decimal numbers up to 255, without leading zeros, between dots.</summary>
    public static bool IsIPv4(ReadOnlySpan<char> text)
    {
        int octets = 0;
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> octet = text[range];
            bool plain = octet.Length is >= 1 and <= 3 && !octet.ContainsAnyExceptInRange('0', '9') && (octet.Length == 1 || octet[0] != '0');
            if (!plain || int.Parse(octet, NumberStyles.None, CultureInfo.InvariantCulture) > 255 || ++octets > 4)
            {
                return false;
            }
        }

        return octets == 4;
    }
}
