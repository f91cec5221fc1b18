namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>How much more likely it is that two sources share a value if one copies from the other than if none does.</summary>
internal sealed class CopyingOdds
{
    private readonly long sharedTrue;
    private readonly long sharedFalse;
    private readonly long copiedTrue;
    private readonly long copiedFalse;

    /// <summary>Prepares the odds of two sources.</summary>
    /// <param name="first">The accuracy of one.</param>
    /// <param name="second">The accuracy of the other.</param>
    /// <param name="copied">The part of its values that a copier takes over.</param>
    /// <param name="falseValues">How many false values there are to choose from.</param>
    public CopyingOdds(long first, long second, long copied, int falseValues)
    {
        // Which of the two would be the original is not known, so the value it is copied from is as accurate as both are on average.
        long original = (first + second) / 2;
        sharedTrue = FixedPoint.Multiply(first, second);
        sharedFalse = FixedPoint.Multiply(FixedPoint.One - first, FixedPoint.One - second) / falseValues;
        copiedTrue = FixedPoint.Multiply(copied, original) + FixedPoint.Multiply(FixedPoint.One - copied, sharedTrue);
        copiedFalse = FixedPoint.Multiply(copied, FixedPoint.One - original) + FixedPoint.Multiply(FixedPoint.One - copied, sharedFalse);
    }

    /// <summary>The logarithm of the odds for a value that is true with a probability.</summary>
    public long OfShared(long probability) => FixedPoint.LogarithmOfRatio(Mean(probability, copiedTrue, copiedFalse), Mean(probability, sharedTrue, sharedFalse));

    private static long Mean(long probability, long ifTrue, long ifFalse) =>
        Math.Max(1, FixedPoint.Multiply(probability, ifTrue) + FixedPoint.Multiply(FixedPoint.One - probability, ifFalse));
}
