using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.TruthDiscovery;

/// <summary>The laws of weighing values, on small random tables and policies.</summary>
public sealed class TruthLawTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void The_order_and_the_repetition_of_claims_change_nothing() => Try((random, claims, policy, hold) =>
    {
        TruthClaim[] shuffled = [.. claims, .. claims.Where(_ => random.Next(3) == 0).Select(claim => claim with { })];
        random.Shuffle(shuffled);

        hold(Run(shuffled, policy) == Run(claims, policy), "another order or a repeated claim changes the outcome");
    });

    [Fact]
    public void New_names_of_items_and_sources_change_nothing_else() => Try((random, claims, policy, hold) =>
    {
        Dictionary<string, string> items = NewNames(random, claims.Select(claim => claim.Item));
        Dictionary<string, string> sources = NewNames(random, claims.Select(claim => claim.Source));

        TruthOutcome renamed = Run(claims.Select(claim => claim with { Item = items[claim.Item], Source = sources[claim.Source] }), policy);

        hold(renamed == Rename(Run(claims, policy), items, sources), "new names change the outcome");
    });

    [Fact]
    public void New_texts_of_values_change_only_the_order_of_equally_probable_ones() => Try((random, claims, policy, hold) =>
    {
        Dictionary<string, string> values = NewNames(random, claims.Select(claim => claim.Value));
        TruthOutcome before = Run(claims, policy);

        TruthOutcome after = Run(claims.Select(claim => claim with { Value = values[claim.Value] }), policy);

        hold(before.Sources == after.Sources && before.Copying == after.Copying, "new texts change what is thought of the sources");
        hold(
            before.Items.Zip(after.Items).All(pair => pair.First.Values.Select(value => value with { Value = values[value.Value] }).ToHashSet().SetEquals(pair.Second.Values)),
            "new texts change a probability");
    });

    [Fact]
    public void Every_value_is_there_once_in_order_and_every_figure_is_within_its_bounds() => Try((_, claims, policy, hold) =>
    {
        TruthOutcome outcome = Run(claims, policy);

        IEnumerable<(string, string, int)> given = claims.GroupBy(claim => (claim.Item, claim.Value)).Select(value => (value.Key.Item, value.Key.Value, value.Distinct().Count()));
        IEnumerable<(string, string, int)> found = outcome.Items.SelectMany(item => item.Values.Select(value => (item.Item, value.Value, value.Sources)));
        hold(found.Order().SequenceEqual(given.Order()), "the values are not those of the claims");
        foreach (TruthItem item in outcome.Items)
        {
            hold(item.Values.All(value => value.ProbabilityPermille is >= 0 and <= 1_000), "a probability is out of bounds");
            hold(item.Values.Sum(value => value.ProbabilityPermille) <= 1_000 + item.Values.Count, "probabilities add up to more than one");
            hold(item.Values.Select(value => value.ProbabilityPermille).SequenceEqual(item.Values.Select(value => value.ProbabilityPermille).OrderDescending()), "values are out of order");
        }

        hold(outcome.Sources.All(source => source.AccuracyPermille is >= 10 and <= 990), "an accuracy is out of bounds");
        hold(outcome.Copying.All(pair => pair.ProbabilityPermille is >= 1 and <= 1_000 && pair.SharedValues > 0), "a pair is out of bounds, or shares nothing");
    });

    [Fact]
    public void The_figures_are_those_of_floating_point_to_a_thousandth() => Try((_, claims, policy, hold) =>
    {
        TruthTable table = TruthTable.Create(claims);
        TruthReference reference = new(table, policy);
        TruthOutcome outcome = TruthRounds.Run(table, policy);

        hold(outcome.Items.All(item => item.Values.All(value => Near(value.ProbabilityPermille, reference.Probabilities[(item.Item, value.Value)]))), "a probability is another one");
        hold(outcome.Sources.All(source => Near(source.AccuracyPermille, reference.Accuracies[source.Source])), "an accuracy is another one");
        hold(outcome.Copying.All(pair => Near(pair.ProbabilityPermille, reference.CopyingOf(pair.First, pair.Second))), "a probability of copying is another one");
    });

    private static bool Near(int permille, double probability) => Math.Abs(permille - (probability * 1e3)) <= 1;

    private static TruthOutcome Run(IEnumerable<TruthClaim> claims, TruthPolicy policy) => TruthRounds.Run(TruthTable.Create(claims), policy);

    private void Try(Action<Random, TruthClaim[], TruthPolicy, Action<bool, string>> law)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            law(random, NextClaims(random), NextPolicy(random), (holds, otherwise) =>
            {
                if (!holds)
                {
                    Assert.Fail($"{seed.Case(i)}: {otherwise}");
                }
            });
        }
    }

    private static TruthClaim[] NextClaims(Random random)
    {
        int items = random.Next(1, 7);
        int sources = random.Next(1, 8);
        int values = random.Next(1, 5);
        List<TruthClaim> claims = [];
        for (int source = 0; source < sources; source++)
        {
            // Some give what the source before them gives, and most give one value an item.
            int? copied = source > 0 && random.Next(3) == 0 ? source - 1 : null;
            for (int item = 0; item < items; item++)
            {
                for (int times = random.Next(8) switch { 0 => 0, 1 => 2, _ => 1 }; times > 0; times--)
                {
                    string? value = copied is null ? null : claims.Find(claim => claim.Source == $"s{copied}" && claim.Item == $"i{item}")?.Value;
                    claims.Add(new TruthClaim { Item = $"i{item}", Source = $"s{source}", Value = value ?? $"v{random.Next(values)}" });
                }
            }
        }

        return [.. claims.Distinct()];
    }

    private static TruthPolicy NextPolicy(Random random) => random.Next(3) == 0 ? TruthPolicy.Default : new TruthPolicy
    {
        Rounds = random.Next(5),
        InitialAccuracyPermille = random.Next(10, 991),
        FalseValues = random.Next(4) switch { 0 => random.Next(1, 5), 1 => 1_000_000, _ => random.Next(1, 1_000) },
        DetectsCopying = random.Next(4) > 0,
        CopyingPriorPermille = random.Next(1, 1_000),
        CopiedPermille = random.Next(1, 1_000),
    };

    private static Dictionary<string, string> NewNames(Random random, IEnumerable<string> names)
    {
        string[] old = [.. names.Distinct()];
        int[] numbers = [.. Enumerable.Range(0, old.Length)];
        random.Shuffle(numbers);
        return old.Zip(numbers).ToDictionary(pair => pair.First, pair => $"{(char)('\u0430' + pair.Second)} {random.Next(1_000)}");
    }

    private static TruthOutcome Rename(TruthOutcome outcome, Dictionary<string, string> items, Dictionary<string, string> sources) => new()
    {
        Items = outcome.Items.Select(item => item with { Item = items[item.Item] }).OrderBy(item => item.Item, StringComparer.Ordinal).ToEquatableArray(),
        Sources = outcome.Sources.Select(source => source with { Source = sources[source.Source] }).OrderBy(source => source.Source, StringComparer.Ordinal).ToEquatableArray(),
        Copying = outcome.Copying.Select(pair => Rename(pair, sources[pair.First], sources[pair.Second]))
            .OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).ToEquatableArray(),
    };

    private static SuspectedCopying Rename(SuspectedCopying pair, string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? pair with { First = first, Second = second } : pair with { First = second, Second = first };
}
