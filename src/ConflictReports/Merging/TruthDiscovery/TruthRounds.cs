using ConflictReports.Merging.TruthDiscovery;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>
/// Weighs conflicting values by how accurate their sources are and by who may copy from whom, both estimated from the values alone. For those who need one number: it suggests,
/// and a dossier shows all values without it.
/// </summary>
/// <remarks>
/// <para>
/// After Dong, Berti-Equille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence" (VLDB 2009), with two changes: a shared value counts for copying by how
/// probable it is true, not by whether it leads, and the weight of copies is the mean over all orders of counting them. In whole numbers throughout. The result depends on nothing but
/// the arguments: not on the order of the claims, and on names only to order what is equal.
/// </para>
/// <para>
/// The assumptions are strong: an item has one true value, false ones are equally likely, and an error in one item says nothing of another. Where copies are the majority from
/// the start and little else is known of them, no weighing finds that out.
/// </para>
/// <para>
/// The time of a round grows with the number of claims, and with the squares of the numbers of sources that share a value which is not more likely true than false; sources that
/// share none are not compared. Safe for use by several threads.
/// </para>
/// </remarks>
public static class TruthRounds
{
    /// <summary>The least accuracy that a source is taken to have, in thousandths.</summary>
    internal const int LeastAccuracyPermille = 10;

    /// <summary>The greatest accuracy that a source is taken to have, in thousandths.</summary>
    internal const int GreatestAccuracyPermille = 990;

    /// <summary>Weighs the values of a table.</summary>
    /// <param name="table">The claims.</param>
    /// <param name="policy">How; null: <see cref="TruthPolicy.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The values, sources and suspected copying; of an empty table, none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static TruthOutcome Run(TruthTable table, TruthPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        policy ??= TruthPolicy.Default;
        TruthIndex index = table.Index;
        ClaimWeights weights = new(index, policy);
        CopyingFinder finder = new(index, policy);
        long[] accuracies = new long[index.Sources.Length];
        Array.Fill(accuracies, FixedPoint.FromPermille(policy.InitialAccuracyPermille));
        List<SourcePair> pairs = [];
        long[] probabilities = weights.Probabilities(accuracies, pairs);
        for (int round = 0; round < policy.Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pairs = policy.DetectsCopying ? finder.Find(probabilities, accuracies, cancellationToken) : [];
            accuracies = weights.Accuracies(probabilities);
            probabilities = weights.Probabilities(accuracies, pairs);
        }

        return new TruthOutcome { Items = Items(table, probabilities), Sources = Sources(index, accuracies), Copying = Copying(index, pairs) };
    }

    private static EquatableArray<TruthItem> Items(TruthTable table, long[] probabilities)
    {
        TruthIndex index = table.Index;
        TruthItem[] items = new TruthItem[index.Items];
        for (int item = 0; item < items.Length; item++)
        {
            (int start, int count) = index.ValuesOfItem(item).GetOffsetAndLength(index.Values);

            // The values are numbered in the order of their texts, and a stable sort keeps that of equal ones.
            int[] values = [.. Enumerable.Range(start, count).OrderByDescending(value => probabilities[value])];
            items[item] = new TruthItem
            {
                Item = table.Claims[index.ClaimsOfValue(start).Start.Value].Item,
                Values = [.. values.Select(value => View(table, value, probabilities[value]))],
            };
        }

        return [.. items];
    }

    private static TruthValue View(TruthTable table, int value, long probability)
    {
        (int start, int count) = table.Index.ClaimsOfValue(value).GetOffsetAndLength(table.Index.Claims);
        return new TruthValue { Value = table.Claims[start].Value, ProbabilityPermille = FixedPoint.ToPermille(probability), Sources = count };
    }

    private static EquatableArray<TruthSource> Sources(TruthIndex index, long[] accuracies) => index.Sources
        .Select((source, number) => new TruthSource
        {
            Source = source,
            AccuracyPermille = FixedPoint.ToPermille(accuracies[number]),
            Claims = index.ClaimsOfSource(number).Length,
        })
        .ToEquatableArray();

    private static EquatableArray<SuspectedCopying> Copying(TruthIndex index, List<SourcePair> pairs) => pairs
        .Select(pair => new SuspectedCopying
        {
            First = index.Sources[pair.First],
            Second = index.Sources[pair.Second],
            ProbabilityPermille = FixedPoint.ToPermille(pair.Probability),
            SharedValues = pair.Shared.Count,
            Differences = pair.Differences,
        })
        .Where(pair => pair.ProbabilityPermille > 0)
        .ToEquatableArray();
}
