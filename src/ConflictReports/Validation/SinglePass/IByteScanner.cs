namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps over bytes that a processor may take many at a time. All implementations give the same answers.</summary>
internal interface IByteScanner
{
    /// <summary>Whether names and short strings are compared by blocks of 32 bytes.</summary>
    static abstract bool UsesBlocks { get; }

    /// <summary>Finds the tokens of a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="tokens">Where they go; empty before.</param>
    /// <returns>
    /// False if there are too many for the list, or the document cannot be JSON: it is no UTF-8, has a control character or backslash where none may be, or ends inside of a string. The rest is not
    /// looked at here: neither how tokens follow each other, nor the bytes of numbers and literals, nor what follows a backslash.
    /// </returns>
    static abstract bool FindTokens(ReadOnlySpan<byte> json, ref TokenList tokens);
}
