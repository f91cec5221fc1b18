namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps over bytes that a processor may take many at a time. All implementations give the same answers.</summary>
internal interface IByteScanner
{
    /// <summary>The place of the first quotation mark, backslash or control character at or after a place; the length of the document if there is none.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">The place.</param>
    /// <param name="isAscii">Whether all bytes before are ASCII.</param>
    static abstract int FindTextEnd(ReadOnlySpan<byte> json, int start, out bool isAscii);

    /// <summary>Finds the word that begins at a place, after its opening quotation mark, and is ended by another.</summary>
    /// <returns>The index of the word in the table; -1 if it is not there, or is not told by its bytes.</returns>
    static abstract int FindWord(ReadOnlySpan<byte> json, int start, WordTable words);

    /// <summary>Whether a member's name stands at a place as it mostly does.</summary>
    static abstract bool Matches(ReadOnlySpan<byte> json, int start, in MemberPattern pattern);

    /// <summary>The place of the quotation mark that ends a short text which fits.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">Where the text begins, after its opening quotation mark.</param>
    /// <param name="demands">What it has to be.</param>
    /// <returns>Below zero if it does not fit, or that is left to others.</returns>
    static abstract int FindShortTextEnd(ReadOnlySpan<byte> json, int start, ShortText demands);
}
