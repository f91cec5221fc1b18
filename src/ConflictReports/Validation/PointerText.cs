namespace ConflictReports.Validation;

/// <summary>Judges JSON Pointers.</summary>
internal static class PointerText
{
    /// <summary>Whether a text is a JSON Pointer (RFC 6901, section 3).</summary>
    public static bool IsPointer(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] != '/')
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a relative JSON Pointer: a number without leading zeros, and then "#" or a JSON Pointer.</summary>
    public static bool IsRelativePointer(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        int digits = end < 0 ? text.Length : end;
        return digits > 0 && (digits == 1 || text[0] != '0') && (text[digits..] is "#" || IsPointer(text[digits..]));
    }
}
