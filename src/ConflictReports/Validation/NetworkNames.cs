using System.Buffers;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Judges the names of hosts and mailboxes.</summary>
internal static class NetworkNames
{
    private const int LongestHost = 253;
    private const int LongestLabel = 63;
    private const int LongestLocalPart = 64;
    private const string IPv6Tag = "IPv6:";

    private static readonly SearchValues<char> AtomCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~");

    /// <summary>Whether a text is the name of a host (RFC 952 as changed by RFC 1123, section 2.1): labels of letters, digits and inner hyphens between dots.</summary>
    public static bool IsHostName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestHost)
        {
            return false;
        }

        foreach (Range range in text.Split('.'))
        {
            if (!IsLabel(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a mailbox (RFC 5321, section 4.1.2) of ASCII characters, with a host by its name or by its address in brackets.</summary>
    public static bool IsMailbox(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOf('@');
        if (at is < 1 or > LongestLocalPart)
        {
            return false;
        }

        ReadOnlySpan<char> local = text[..at];
        ReadOnlySpan<char> host = text[(at + 1)..];
        return (local[0] == '"' ? IsQuoted(local) : IsDotted(local)) && (host.StartsWith("[") ? IsAddressLiteral(host) : IsHostName(host));
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (char c in label)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split('.'))
        {
            if (text[range].IsEmpty || text[range].ContainsAnyExcept(AtomCharacters))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[^1] != '"')
        {
            return false;
        }

        ReadOnlySpan<char> inside = text[1..^1];
        for (int i = 0; i < inside.Length; i++)
        {
            bool escapes = inside[i] == '\\';
            i += escapes ? 1 : 0;
            if (i == inside.Length || inside[i] is < ' ' or > '~' || (!escapes && inside[i] == '"'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAddressLiteral(ReadOnlySpan<char> text)
    {
        if (text[^1] != ']')
        {
            return false;
        }

        ReadOnlySpan<char> address = text[1..^1];
        return address.StartsWith(IPv6Tag, StringComparison.OrdinalIgnoreCase) ? UriSyntax.IsIPv6(address[IPv6Tag.Length..]) : UriSyntax.IsIPv4(address);
    }
}
