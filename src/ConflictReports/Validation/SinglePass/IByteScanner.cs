using System.Runtime.Intrinsics;

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
}
