using System.Runtime.Intrinsics;
using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps over bytes that a processor may take many at a time. All implementations give the same answers.</summary>
internal interface IByteScanner
{
    /// <summary>The place of the first quotation mark, backslash or control character at or after a place; the length of the document if there is none.</summary>
    static abstract int FindTextEnd(ReadOnlySpan<byte> json, int start);

    /// <summary>Reads the bytes up to the next quotation mark, if they are fewer than <see cref="WordTable.Width"/>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">Where the word begins, after its opening quotation mark.</param>
    /// <param name="word">The bytes as they stand, filled up with zeros.</param>
    /// <param name="length">Their number.</param>
    /// <returns>False if there is no quotation mark near enough.</returns>
    static abstract bool TryReadWord(ReadOnlySpan<byte> json, int start, out Vector256<byte> word, out int length);

    /// <summary>The place of the quotation mark that ends a local id or a term.</summary>
    /// <param name="json">The document.</param>
    /// <param name="start">Where it begins, after its opening quotation mark.</param>
    /// <param name="form">Which of the two it is.</param>
    /// <returns>Below zero if the text has not the form; or if it is 32 bytes or more, and the answer is left to others.</returns>
    static abstract int FindIdEnd(ReadOnlySpan<byte> json, int start, PlainForm form);
}
