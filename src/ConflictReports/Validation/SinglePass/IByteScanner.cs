using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps over bytes that a processor may take many at a time. All implementations give the same answers.</summary>
internal interface IByteScanner
{
    /// <summary>The place of the first quotation mark, backslash or control character at or after a place; the length of the document if there is none.</summary>
    static abstract int FindTextEnd(ReadOnlySpan<byte> json, int start);

    /// <summary>Finds the word that begins at a place, after its opening quotation mark, and is ended by another.</summary>
    /// <returns>The index of the word in the table; -1 if it is not there, or is not told by its bytes.</returns>
    static abstract int FindWord(ReadOnlySpan<byte> json, int start, WordTable words);

    /// <summary>Whether a member's name stands at a place as it mostly does.</summary>
    static abstract bool Matches(ReadOnlySpan<byte> json, int start, in MemberPattern pattern);

    /// <summary>The place of the quotation mark that ends a local id or a term.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">Where it begins, after its opening quotation mark.</param>
    /// <param name="form">Which of the two it is.</param>
    /// <returns>Below zero if the text has not the form; or if it is 32 bytes or more, and the answer is left to others.</returns>
    static abstract int FindIdEnd(ReadOnlySpan<byte> json, int start, PlainForm form);
}
