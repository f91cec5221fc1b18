using ConflictReports.Merging;
using ConflictReports.Merging.Building;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

/// <summary>Contradictions are symmetrical, everything agrees with itself, and to say something less precisely contradicts nobody.</summary>
public sealed class PrecisionLawTests(ITestOutputHelper output)
{
    private const int Pairs = 10_000;
    private const int Dossiers = 500;

    [Fact]
    public void Two_quantities_contradict_each_other_or_neither_does_and_a_less_precise_one_contradicts_nothing_more() => Try(Pairs, (random, because) =>
    {
        Quantity left = NextQuantity(random, 1_200);
        Hold(Normal(left), Normal(NextQuantity(random, 1_200)), Normal(Widen(left, random)), $"{left}, {because}");
    });

    [Fact]
    public void Two_times_contradict_each_other_or_neither_does_and_a_less_precise_one_contradicts_nothing_more() => Try(Pairs, (random, because) =>
    {
        string left = NextDate(random);
        Hold(Normal(left), Normal(NextDate(random)), Normal(Widen(left, random)), $"{left}, {because}");
    });

    [Fact]
    public void A_less_precise_figure_or_date_adds_no_contradiction_to_a_dossier()
    {
        int contradicted = 0;
        Try(Dossiers, (random, because) =>
        {
            Claim[] claims = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => Claim("c", null, NextQuantity(random, 60)) with { Times = [Occurred(NextDate(random))] })];
            int changed = random.Next(claims.Length);
            Claim precise = claims[changed];
            Claim vague = random.Next(2) == 0
                ? precise with { Quantities = [Widen(precise.Quantities[0], random)] }
                : precise with { Times = [Occurred(Widen(precise.Times[0].Value.Edtf!.Text, random))] };
            HashSet<string> before = Contradictions(claims);
            claims[changed] = vague;

            Contradictions(claims).Except(before).Should().BeEmpty(because);
            contradicted += before.Count;
        });
        contradicted.Should().BePositive("a law that nothing tries says nothing");
    }

    [Fact]
    public void What_another_report_says_likewise_agrees() => Try(Dossiers, (random, because) =>
    {
        Claim claim = Claim("c", null, NextQuantity(random, 60)) with { Times = [Occurred(NextDate(random))] };

        Dossier dossier = Build(Report("a", claim), Report("b", claim));

        dossier.Conflicts.Should().BeEmpty(because);
        dossier.Clusters.Should().ContainSingle(because).Which.Questions.Should().HaveCount(3, because)
            .And.OnlyContain(question => question.Values.Count == 1 && question.Values[0].Claims.Count == 2, because);
    });

    private static void Hold(IntervalValue left, IntervalValue right, IntervalValue wider, string because)
    {
        (Verdict verdict, Verdict back) = (left.CompareTo(right).Verdict, right.CompareTo(left).Verdict);
        (verdict == Verdict.Contradiction).Should().Be(back == Verdict.Contradiction, because);
        left.CompareTo(left).Verdict.Should().Be(Verdict.Agreement, because);
        (wider.CompareTo(right).Verdict == Verdict.Contradiction && verdict != Verdict.Contradiction).Should().BeFalse(because);
        wider.CompareTo(left).Verdict.Should().NotBe(Verdict.Contradiction, because);
    }

    private static HashSet<string> Contradictions(Claim[] claims) =>
    [
        .. Build([.. claims.Select((claim, number) => Report($"r{number}", claim))]).Conflicts.Where(conflict => conflict.Verdict == Verdict.Contradiction)
            .SelectMany(conflict => conflict.LeftClaims.SelectMany(left => conflict.RightClaims.Select(right => $"{Kind(conflict)} {string.Join(' ', new[] { left, right }.Order(StringComparer.Ordinal))}"))),
    ];

    // A figure that is widened must not take the place of a date that contradicts.
    private static string Kind(DossierConflict conflict) => conflict.Left[..conflict.Left.LastIndexOf('.')];

    private static IntervalValue Normal(Quantity quantity) => QuantityNormalizer.Normalize(quantity, DossierPolicy.Default)!.Value;

    private static IntervalValue Normal(string date) => TimeNormalizer.Normalize(ReportedTime.Stated(Edtf.Parse(date)), DossierPolicy.Default)!.Value;

    private static Quantity NextQuantity(Random random, int end)
    {
        int figure = random.Next(3) == 0 ? random.Next(1, (end / 10) + 1) * 10 : random.Next(1, end);
        return random.Next(8) switch
        {
            0 => Quantity.AtLeast(figure, Measure.Killed),
            1 => Quantity.MoreThan(figure, Measure.Killed),
            2 => Quantity.UpTo(figure, Measure.Killed),
            3 => Quantity.FewerThan(figure, Measure.Killed),
            4 => Quantity.Between(figure, figure + random.Next(1, 40), Measure.Killed),
            5 => Quantity.About(figure, Measure.Killed),
            6 => Quantity.Exactly(figure, Measure.Killed),
            _ => Quantity.Bare(figure, Measure.Killed),
        };
    }

    // Bounds move outwards; a figure becomes a bare one, an approximate one, or an end of a range.
    private static Quantity Widen(Quantity quantity, Random random)
    {
        if (quantity.Best is { } best)
        {
            return quantity.Approximator == Approximator.About ? quantity
                : random.Next(3) switch
                {
                    0 => Quantity.About(best, quantity.Measure),
                    1 when quantity.Approximator == Approximator.Exact => Quantity.Bare(best, quantity.Measure),
                    _ when quantity.Approximator == Approximator.Exact => Quantity.Between(best, (Figure)(best.Value + random.Next(1, 40)), quantity.Measure),
                    _ => Quantity.About(best, quantity.Measure),
                };
        }

        Figure? lower = quantity.Min is { } min ? (Figure)Math.Max(0, min.Value - random.Next(1, 40)) : null;
        Figure? upper = quantity.Max is { } max ? (Figure)(max.Value + random.Next(1, 40)) : null;
        return quantity with { Min = lower, Max = upper };
    }

    private static string NextDate(Random random) => random.Next(6) switch
    {
        0 => $"2024-0{random.Next(4, 6)}",
        1 => $"2024-05-0{random.Next(1, 9)}~",
        2 => $"2024-05-0{random.Next(1, 9)}T{random.Next(10, 24)}:30:00",
        3 => $"2024-05-0{random.Next(1, 9)}T{random.Next(10, 24)}:30:00Z",
        4 => $"2024-05-0{random.Next(1, 5)}/2024-05-0{random.Next(5, 9)}",
        _ => $"2024-05-0{random.Next(1, 9)}",
    };

    // A time becomes its day, a day its month or approximate, a month its year. An interval begins a month earlier; an approximate day stays.
    private static string Widen(string date, Random random) => date switch
    {
        _ when date.EndsWith('~') => date,
        _ when date.Contains('/', StringComparison.Ordinal) => $"2024-04-{date[8..]}",
        _ when date.EndsWith('Z') => date,
        _ when date.Contains('T', StringComparison.Ordinal) => date[..10],
        _ when date.Length == 10 => random.Next(2) == 0 ? date[..7] : $"{date}~",
        _ => date[..4],
    };

    private void Try(int cases, Action<Random, string> law)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(cases); i++)
        {
            law(seed.ForCase(i), seed.Case(i));
        }
    }
}
