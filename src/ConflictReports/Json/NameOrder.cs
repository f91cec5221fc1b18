namespace ConflictReports.Json;

/// <summary>The order of member names in RFC 8785, section 3.2.3: by UTF-16 code units, found on UTF-8.</summary>
internal static class NameOrder
{
    private const int FirstAfterSurrogates = 0xEE;
    private const int FirstOfFourBytes = 0xF0;

    /// <summary>Compares two texts in UTF-8 by the UTF-16 code units that they would have.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = left.CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length - right.Length;
        }

        // UTF-8 sorts as code points do. UTF-16 differs in one way: surrogate pairs (four bytes, F0 and more) come before U+E000 to U+FFFF (EE and EF).
        int l = left[common];
        int r = right[common];
        return l >= FirstAfterSurrogates && r >= FirstAfterSurrogates && l >= FirstOfFourBytes != r >= FirstOfFourBytes ? r - l : l - r;
    }
}
