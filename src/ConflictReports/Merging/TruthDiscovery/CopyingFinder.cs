namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>
/// Finds sources that share more than chance and truth explain. That two give one true value is weak evidence, that they give one false value is strong; of a value that may be
/// either, it is weighed how probable each is.
/// </summary>
internal sealed class CopyingFinder
{
    // In thousandths, rounded as they are shown: which side of a half a tie falls on must not hang on the last place.
    private const int Doubtful = 500;

    private readonly TruthIndex index;
    private readonly int falseValues;
    private readonly long copied;
    private readonly long priorLogarithm;
    private readonly long differenceLogarithm;

    /// <summary>Prepares the search in a table.</summary>
    public CopyingFinder(TruthIndex index, TruthPolicy policy)
    {
        this.index = index;
        falseValues = policy.FalseValues;
        copied = FixedPoint.FromPermille(policy.CopiedPermille);
        priorLogarithm = FixedPoint.LogarithmOfRatio(policy.CopyingPriorPermille, 1_000 - policy.CopyingPriorPermille);

        // Independent sources differ with some chance, a copier with the part of that chance in which it does not copy.
        differenceLogarithm = FixedPoint.LogarithmOfRatio(FixedPoint.One - copied, FixedPoint.One);
    }

    /// <summary>Compares the sources that share a value which is not more likely true than false; no others.</summary>
    /// <param name="probabilities">The probability of each value.</param>
    /// <param name="accuracies">The accuracy of each source.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The pairs with any probability, sorted.</returns>
    public List<SourcePair> Find(long[] probabilities, long[] accuracies, CancellationToken cancellationToken)
    {
        List<SourcePair> pairs = [];
        foreach ((int first, int second) in Candidates(probabilities, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            (List<(int First, int Second)> shared, int differences) = Compare(first, second);
            long logarithm = priorLogarithm + (differences * differenceLogarithm);
            CopyingOdds odds = new(accuracies[first], accuracies[second], copied, falseValues);
            foreach ((int claim, _) in shared)
            {
                logarithm += odds.OfShared(probabilities[index.ValueOf[claim]]);
            }

            long probability = ProbabilityOf(logarithm);
            if (probability > 0)
            {
                pairs.Add(new SourcePair(first, second, probability, shared, differences));
            }
        }

        return pairs;
    }

    private List<(int First, int Second)> Candidates(long[] probabilities, CancellationToken cancellationToken)
    {
        HashSet<(int First, int Second)> pairs = [];
        for (int value = 0; value < index.Values; value++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FixedPoint.ToPermille(probabilities[value]) <= Doubtful)
            {
                ReadOnlySpan<int> sources = index.SourceOf.AsSpan(index.ClaimsOfValue(value));
                for (int second = 1; second < sources.Length; second++)
                {
                    for (int first = 0; first < second; first++)
                    {
                        pairs.Add((sources[first], sources[second]));
                    }
                }
            }
        }

        List<(int First, int Second)> sorted = [.. pairs];
        sorted.Sort();
        return sorted;
    }

    // The claims of both, item by item: one pass over each.
    private (List<(int First, int Second)> Shared, int Differences) Compare(int first, int second)
    {
        ReadOnlySpan<int> left = index.ClaimsOfSource(first);
        ReadOnlySpan<int> right = index.ClaimsOfSource(second);
        List<(int First, int Second)> shared = [];
        int differences = 0;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int item = Math.Max(index.ItemOf[left[0]], index.ItemOf[right[0]]);
            left = From(left, item);
            right = From(right, item);
            if (left.IsEmpty || right.IsEmpty || index.ItemOf[left[0]] != index.ItemOf[right[0]])
            {
                continue;
            }

            ReadOnlySpan<int> leftRest = From(left, item + 1);
            ReadOnlySpan<int> rightRest = From(right, item + 1);
            int before = shared.Count;
            AddShared(left[..^leftRest.Length], right[..^rightRest.Length], shared);
            differences += shared.Count == before ? 1 : 0;
            left = leftRest;
            right = rightRest;
        }

        return (shared, differences);
    }

    private void AddShared(ReadOnlySpan<int> left, ReadOnlySpan<int> right, List<(int First, int Second)> shared)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int order = index.ValueOf[left[0]].CompareTo(index.ValueOf[right[0]]);
            if (order == 0)
            {
                shared.Add((left[0], right[0]));
            }

            left = left[(order <= 0 ? 1 : 0)..];
            right = right[(order >= 0 ? 1 : 0)..];
        }
    }

    private ReadOnlySpan<int> From(ReadOnlySpan<int> claims, int item)
    {
        while (!claims.IsEmpty && index.ItemOf[claims[0]] < item)
        {
            claims = claims[1..];
        }

        return claims;
    }

    private static long ProbabilityOf(long logarithm)
    {
        long odds = FixedPoint.Power(-Math.Abs(logarithm));
        return FixedPoint.Divide(logarithm > 0 ? FixedPoint.One : odds, FixedPoint.One + odds);
    }
}
