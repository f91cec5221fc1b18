using System.Buffers;
using System.Text.Unicode;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by the platform's own searches, for any processor.</summary>
internal readonly struct PortableScanner : IByteScanner
{
    private static readonly SearchValues<byte> TextEnds = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(value => (byte)value), (byte)'"', (byte)'\\']);
    private static readonly SearchValues<byte> Separators = SearchValues.Create("{}[]:,\" \t\r\n"u8);

    /// <inheritdoc/>
    public static bool UsesBlocks => false;

    /// <inheritdoc/>
    public static bool FindTokens(ReadOnlySpan<byte> json, ref TokenList tokens)
    {
        for (int position = 0; position < json.Length;)
        {
            byte found = json[position];
            bool isBlank = found is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
            if (!isBlank && (found < ' ' || !tokens.TryAdd(found, position)))
            {
                return false;
            }

            if (found == '"')
            {
                position = FindTextEnd(json, position + 1, ref tokens);
                if (position >= json.Length || !tokens.TryAdd(found, position))
                {
                    return false;
                }
            }

            position = Separators.Contains(found) ? position + 1 : FindSeparator(json, position);
            if (position < 0)
            {
                return false;
            }
        }

        return Utf8.IsValid(json);
    }

    // Behind a number, literal, or whatever should not be there; below zero if it cannot be any.
    private static int FindSeparator(ReadOnlySpan<byte> json, int start)
    {
        int length = json[start..].IndexOfAny(Separators);
        int end = length < 0 ? json.Length : start + length;
        return json[start..end].ContainsAny(TextEnds) ? -1 : end;
    }

    // The closing quotation mark; the end of the document if there is none, or a control character before it.
    private static int FindTextEnd(ReadOnlySpan<byte> json, int start, ref TokenList tokens)
    {
        while (start < json.Length)
        {
            int length = json[start..].IndexOfAny(TextEnds);
            int end = length < 0 ? json.Length : start + length;
            if (end == json.Length || json[end] != '\\')
            {
                return end < json.Length && json[end] == '"' ? end : json.Length;
            }

            tokens.HasBackslash = true;
            start = end + 1 < json.Length && json[end + 1] >= ' ' ? end + 2 : json.Length;
        }

        return json.Length;
    }
}
