namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps over a block of 64 bytes.</summary>
internal interface IBlockScanner
{
    /// <summary>Sorts the bytes of a block.</summary>
    /// <param name="bytes">64 bytes.</param>
    static abstract ByteBlock Read(ReadOnlySpan<byte> bytes);

    /// <summary>Writes the tokens of a block one after the other. What is written behind them does not count.</summary>
    /// <param name="bytes">The 64 bytes.</param>
    /// <param name="tokens">A bit for each token.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="start">The place of the first byte.</param>
    /// <param name="kinds">Where the tokens' bytes go, with room for 64.</param>
    /// <param name="places">Where the tokens' places go, with room for 64.</param>
    static abstract void Write(ReadOnlySpan<byte> bytes, ulong tokens, int count, int start, Span<byte> kinds, Span<int> places);
}
