namespace ConflictReports.Validation.SinglePass;

/// <summary>The limits of a pass; a document that crosses one is <see cref="PassVerdict.Undecided"/>.</summary>
/// <param name="MaxDepth">How deep objects and lists may nest.</param>
/// <param name="MaxValues">The most values.</param>
/// <param name="MaxStringBytes">The longest string or name, in bytes as written.</param>
internal readonly record struct PassLimits(int MaxDepth, long MaxValues, int MaxStringBytes)
{
    // A value in an object has a name of two quotation marks, a colon, two tokens of its own, and a comma.
    private const long TokensOfAValue = 6;
    private const int MostTokensEver = 1 << 26;

    /// <summary>The most tokens that are looked at, so that their places take memory within bounds; a document within the other limits has fewer, unless it is very large.</summary>
    public int MostTokens => MaxValues > MostTokensEver / TokensOfAValue ? MostTokensEver : (int)((MaxValues + 1) * TokensOfAValue);
}
