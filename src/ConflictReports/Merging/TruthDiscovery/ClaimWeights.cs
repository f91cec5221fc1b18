namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>Weighs the values of a table by the accuracy of their sources, and by what of their agreement may be copied.</summary>
internal sealed class ClaimWeights(TruthIndex index, TruthPolicy policy)
{
    private const int Points = 32;

    // Votes are added up with further places, so that three thirds of a vote make a whole one.
    private const int PartPlaces = 20;

    private readonly long copied = FixedPoint.FromPermille(policy.CopiedPermille);

    /// <summary>The probability of each value.</summary>
    /// <param name="accuracies">The accuracy of each source.</param>
    /// <param name="pairs">The sources that may copy from each other.</param>
    public long[] Probabilities(long[] accuracies, List<SourcePair> pairs)
    {
        long[] votes = [.. accuracies.Select(accuracy => FixedPoint.LogarithmOfRatio(accuracy, FixedPoint.One - accuracy) + FixedPoint.LogarithmOfRatio(policy.FalseValues, 1))];
        List<long>?[] suspicions = Suspicions(pairs);
        Int128[] weights = new Int128[index.Values];
        for (int claim = 0; claim < index.Claims; claim++)
        {
            long vote = (votes[index.SourceOf[claim]] << PartPlaces) / index.Alternatives[claim];
            weights[index.ValueOf[claim]] += suspicions[claim] is { } own ? FixedPoint.Multiply(vote, Independence(own)) : vote;
        }

        return Normalize([.. weights.Select(weight => (long)((weight + (1L << (PartPlaces - 1))) >> PartPlaces))]);
    }

    /// <summary>The mean probability of what each source gives, kept within the bounds of an accuracy.</summary>
    public long[] Accuracies(long[] probabilities)
    {
        long[] accuracies = new long[index.Sources.Length];
        for (int source = 0; source < accuracies.Length; source++)
        {
            ReadOnlySpan<int> claims = index.ClaimsOfSource(source);
            Int128 sum = 0;
            foreach (int claim in claims)
            {
                sum += probabilities[index.ValueOf[claim]];
            }

            accuracies[source] = Math.Clamp(
                (long)(sum / claims.Length),
                FixedPoint.FromPermille(TruthRounds.LeastAccuracyPermille),
                FixedPoint.FromPermille(TruthRounds.GreatestAccuracyPermille));
        }

        return accuracies;
    }

    private List<long>?[] Suspicions(List<SourcePair> pairs)
    {
        List<long>?[] suspicions = new List<long>?[index.Claims];
        foreach (SourcePair pair in pairs)
        {
            long probability = FixedPoint.Multiply(copied, pair.Probability);
            foreach ((int first, int second) in pair.Shared)
            {
                (suspicions[first] ??= []).Add(probability);
                (suspicions[second] ??= []).Add(probability);
            }
        }

        return suspicions;
    }

    // A source counts as far as it does not copy from those counted before it. In which order they are counted must not matter, so it is the mean over all orders: a source that
    // stands at the part t of an order has each other one before it with the probability t. Copies of one original thus count, together, as they would one after the other.
    private static long Independence(List<long> suspicions)
    {
        // Each product is cut off at its last place, so the order of the factors has to be fixed.
        suspicions.Sort();
        long sum = 0;
        for (int point = 0; point < Points; point++)
        {
            long product = FixedPoint.One;
            foreach (long suspicion in suspicions)
            {
                product = FixedPoint.Multiply(product, FixedPoint.One - (suspicion * ((2 * point) + 1) / (2 * Points)));
            }

            sum += product;
        }

        return sum / Points;
    }

    private long[] Normalize(long[] weights)
    {
        long[] probabilities = new long[weights.Length];
        for (int item = 0; item < index.Items; item++)
        {
            Range values = index.ValuesOfItem(item);
            ReadOnlySpan<long> own = weights.AsSpan(values);
            Span<long> normalized = probabilities.AsSpan(values);

            // The false values that nobody gives have no vote, so the weight 0.
            int others = Math.Max(0, policy.FalseValues + 1 - own.Length);
            long greatest = others > 0 ? 0 : long.MinValue;
            foreach (long weight in own)
            {
                greatest = Math.Max(greatest, weight);
            }

            Int128 sum = others > 0 ? (Int128)others * FixedPoint.Power(-greatest) : 0;
            for (int i = 0; i < own.Length; i++)
            {
                normalized[i] = FixedPoint.Power(own[i] - greatest);
                sum += normalized[i];
            }

            for (int i = 0; i < own.Length; i++)
            {
                normalized[i] = (long)(((Int128)normalized[i] << FixedPoint.Places) / sum);
            }
        }

        return probabilities;
    }
}
