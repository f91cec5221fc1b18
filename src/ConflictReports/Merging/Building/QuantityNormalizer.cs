using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Brings quantities to their normal form.</summary>
/// <remarks>
/// At least n is [n, ∞), more than n (n, ∞), up to n [0, n], fewer than n [0, n), between a and b [a, b]; exactly n is n. A bare n is n as what
/// is said, and supports whatever rounds to it at the place of its last significant digit, unless it is a whole figure below the policy's
/// bound. About n is a band around n, by the policy. Of things that are counted only whole numbers are left.
/// Dozens are 24 to 99, hundreds 200 to 999, and so on, and reach from ten twelfths of the lower bound to twice the upper one before they contradict; other words have no bounds.
/// </remarks>
internal static class QuantityNormalizer
{
    /// <summary>The normal form; null if there is no figure, or the bounds are the wrong way round.</summary>
    public static IntervalValue? Normalize(Quantity quantity, DossierPolicy policy)
    {
        bool isCount = IsCount(quantity);
        IntervalValue? value = quantity.Min is not null || quantity.Max is not null ? Bounded(quantity) : quantity.Best is { } best ? Single(quantity, best.Value, policy) : Words(quantity.Approximator);
        if (value is not { } found)
        {
            return null;
        }

        bool isWhole = isCount && IsWhole(quantity.Min) && IsWhole(quantity.Max) && IsWhole(quantity.Best);
        IntervalValue normal = isWhole ? found with { Stated = found.Stated.ToWhole(), Support = found.Support.ToWhole() } : found;
        return normal.Stated.IsEmpty || normal.Support.IsEmpty ? null : normal;
    }

    /// <summary>Whether the measure adds up over parts of a whole, so that a part cannot be more than the whole.</summary>
    public static bool IsAdditive(Quantity quantity) => quantity.Measure.CountsPeople || quantity.Measure.IsToll;

    private static bool IsCount(Quantity quantity) => IsAdditive(quantity) || quantity.EffectiveUnit == CountingUnit.Person;

    private static bool IsWhole(Figure? figure) => figure?.IsWhole ?? true;

    private static IntervalValue Bounded(Quantity quantity)
    {
        // Nothing that is measured here is below zero; a lower bound that is not given is zero only where an upper one is.
        decimal? lower = quantity.Min?.Value ?? (quantity.Max?.Value >= 0 ? 0 : null);
        decimal? upper = quantity.Max?.Value;
        return IntervalValue.Sharp(new Interval(lower, upper, quantity.Min is not null && quantity.EffectiveMinExclusive, quantity.Max is not null && quantity.EffectiveMaxExclusive));
    }

    private static IntervalValue? Words(Approximator? word) => word switch
    {
        Approximator.Dozens => Several(24, 99),
        Approximator.Hundreds => Several(200, 999),
        Approximator.Thousands => Several(2_000, 9_999),
        Approximator.TensOfThousands => Several(20_000, 99_999),
        _ => null,
    };

    private static IntervalValue Several(decimal lower, decimal upper) => new(new Interval(lower, upper), new Interval(lower * 10 / 12, upper * 2), IsHedged: true);

    private static IntervalValue Single(Quantity quantity, decimal figure, DossierPolicy policy) => quantity.Approximator switch
    {
        Approximator.AtLeast => IntervalValue.Sharp(new Interval(figure, null)),
        Approximator.MoreThan => IntervalValue.Sharp(new Interval(figure, null, LowerExcluded: true)),
        Approximator.UpTo => IntervalValue.Sharp(new Interval(Math.Min(0, figure), figure)),
        Approximator.FewerThan => IntervalValue.Sharp(new Interval(Math.Min(0, figure), figure, UpperExcluded: true)),
        Approximator.Exact => IntervalValue.Sharp(Interval.Point(figure)),
        null => new IntervalValue(Interval.Point(figure), Rounded(figure, policy)),
        _ => About(figure, policy),
    };

    private static Interval Rounded(decimal figure, DossierPolicy policy)
    {
        bool isCounted = decimal.IsInteger(figure) && Math.Abs(figure) < policy.ExactBelow;
        return isCounted ? Interval.Point(figure) : Around(figure, HalfGrain(figure)) with { UpperExcluded = true };
    }

    private static IntervalValue About(decimal figure, DossierPolicy policy)
    {
        decimal size = Math.Abs(figure);
        decimal support = Math.Max(Math.Max(size * policy.AboutSupportPermille, size * policy.AboutCorePermille) / 1_000, HalfGrain(figure));
        return new IntervalValue(Around(figure, size * policy.AboutCorePermille / 1_000), Around(figure, support), IsHedged: true);
    }

    private static Interval Around(decimal figure, decimal distance) => new(figure - distance, figure + distance);

    /// <summary>Half the place value of the last significant digit: 500 for 3,000; 0.05 for 2.5; 0 for 0.</summary>
    private static decimal HalfGrain(decimal figure)
    {
        if (figure == 0)
        {
            return 0;
        }

        decimal grain = 1;
        while (!decimal.IsInteger(figure / grain))
        {
            grain /= 10;
        }

        while (decimal.IsInteger(figure / (grain * 10)))
        {
            grain *= 10;
        }

        return grain / 2;
    }
}
