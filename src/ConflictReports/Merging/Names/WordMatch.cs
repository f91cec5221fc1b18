namespace ConflictReports.Merging.Names;

/// <summary>Words of two names that stand for one another.</summary>
/// <param name="Left">The words of the one name.</param>
/// <param name="Right">The words of the other.</param>
/// <param name="Quality">How surely, 1 to 1000.</param>
/// <param name="Weight">What the match counts for, of both names together.</param>
internal sealed record WordMatch(WordSpan Left, WordSpan Right, int Quality, int Weight)
{
    /// <summary>What the match adds to the score.</summary>
    public int Gain => Quality * Weight;
}
