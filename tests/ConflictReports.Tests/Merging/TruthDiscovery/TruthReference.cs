using ConflictReports.Merging;

namespace ConflictReports.Tests.Merging.TruthDiscovery;

/// <summary>The same weighing written plainly, in floating point and over all pairs, to compare with.</summary>
internal sealed class TruthReference
{
    private readonly TruthClaim[] claims;
    private readonly TruthPolicy policy;
    private readonly string[] sources;
    private Dictionary<(string, string), double> copying = [];

    public TruthReference(TruthTable table, TruthPolicy policy)
    {
        claims = [.. table.Claims];
        this.policy = policy;
        sources = [.. claims.Select(claim => claim.Source).Distinct()];
        Accuracies = sources.ToDictionary(source => source, _ => policy.InitialAccuracyPermille / 1e3);
        Probabilities = Weigh();
        for (int round = 0; round < policy.Rounds; round++)
        {
            copying = policy.DetectsCopying ? Compare() : [];
            Accuracies = sources.ToDictionary(source => source, Accuracy);
            Probabilities = Weigh();
        }
    }

    public Dictionary<(string Item, string Value), double> Probabilities { get; private set; }

    public Dictionary<string, double> Accuracies { get; private set; }

    public double CopyingOf(string first, string second) => copying.GetValueOrDefault((first, second));

    private double Accuracy(string source) => Math.Clamp(claims.Where(claim => claim.Source == source).Average(claim => Probabilities[(claim.Item, claim.Value)]), 0.01, 0.99);

    private Dictionary<(string Item, string Value), double> Weigh()
    {
        Dictionary<(string Item, string Value), double> weights = claims.GroupBy(claim => (claim.Item, claim.Value)).ToDictionary(value => value.Key, value => value.Sum(Weight));
        return weights.ToDictionary(
            value => value.Key,
            value =>
            {
                double[] own = [.. weights.Where(other => other.Key.Item == value.Key.Item).Select(other => other.Value)];
                double greatest = Math.Max(0, own.Max());
                double unseen = Math.Max(0, policy.FalseValues + 1 - own.Length) * Math.Exp(-greatest);
                return Math.Exp(value.Value - greatest) / (unseen + own.Sum(other => Math.Exp(other - greatest)));
            });
    }

    private double Weight(TruthClaim claim)
    {
        double accuracy = Accuracies[claim.Source];
        double[] copied =
        [
            .. claims.Where(other => other.Item == claim.Item && other.Value == claim.Value && other.Source != claim.Source)
                .Select(other => policy.CopiedPermille / 1e3 * Math.Max(CopyingOf(claim.Source, other.Source), CopyingOf(other.Source, claim.Source))),
        ];
        double independence = Enumerable.Range(0, 32).Average(point => copied.Aggregate(1.0, (product, part) => product * (1 - (part * (point + 0.5) / 32))));
        int alternatives = claims.Count(other => other.Item == claim.Item && other.Source == claim.Source);
        return Math.Log(policy.FalseValues * accuracy / (1 - accuracy)) * independence / alternatives;
    }

    private Dictionary<(string, string), double> Compare()
    {
        Dictionary<(string, string), double> found = [];
        foreach ((string first, string second) in sources.SelectMany(first => sources.Where(second => string.CompareOrdinal(first, second) < 0).Select(second => (first, second))))
        {
            HashSet<(string Item, string Value)> left = [.. claims.Where(claim => claim.Source == first).Select(claim => (claim.Item, claim.Value))];
            HashSet<(string Item, string Value)> right = [.. claims.Where(claim => claim.Source == second).Select(claim => (claim.Item, claim.Value))];
            (string Item, string Value)[] shared = [.. left.Intersect(right)];
            if (shared.Any(value => Probabilities[value] < 0.5005))
            {
                int differences = left.Select(value => value.Item).Intersect(right.Select(value => value.Item)).Except(shared.Select(value => value.Item)).Count();
                found.Add((first, second), Copying(Accuracies[first], Accuracies[second], shared, differences));
            }
        }

        return found;
    }

    private double Copying(double first, double second, (string Item, string Value)[] shared, int differences)
    {
        double copied = policy.CopiedPermille / 1e3;
        double bothTrue = first * second;
        double bothFalse = (1 - first) * (1 - second) / policy.FalseValues;
        double mean = (first + second) / 2;
        double odds = policy.CopyingPriorPermille / (1e3 - policy.CopyingPriorPermille) * Math.Pow(1 - copied, differences);
        foreach (double probability in shared.Select(value => Probabilities[value]))
        {
            double dependent = (probability * ((copied * mean) + ((1 - copied) * bothTrue))) + ((1 - probability) * ((copied * (1 - mean)) + ((1 - copied) * bothFalse)));
            odds *= dependent / ((probability * bothTrue) + ((1 - probability) * bothFalse));
        }

        return odds / (1 + odds);
    }
}
