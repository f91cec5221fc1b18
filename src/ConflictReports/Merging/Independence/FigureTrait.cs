using System.Globalization;
using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>A figure or a time as somebody put it, by which whoever copied it gives himself away in any language.</summary>
/// <param name="Number">What is counted: measure, unit and populations; or which time it is.</param>
/// <param name="Form">The figure with its hedge and bounds.</param>
/// <param name="IsHedged">Whether it has a hedge or bounds.</param>
/// <param name="Digits">How many digits count: 2 of 240, 4 of 4,237; 0 if there is none.</param>
/// <param name="Value">Its normal form; null if there is none.</param>
/// <param name="Words">The figure in words, for people to read.</param>
internal sealed record FigureTrait(string Number, string Form, bool IsHedged, int Digits, IntervalValue? Value, string Words)
{
    /// <summary>What tells one from another.</summary>
    public string Key => $"{Number}\u0001{Form}";

    /// <summary>Whether it is a time. That two share one says something only if others contradict it.</summary>
    public bool IsTime { get; private init; }

    /// <summary>The figures and times of a claim; of what is denied there are none.</summary>
    public static IEnumerable<FigureTrait> Of(Claim claim, DossierPolicy policy) => claim.EffectivePolarity == Polarity.Negated ? []
        : claim.Quantities.Select(quantity => Of(quantity, policy)).Concat(claim.Times.Where(time => time.Value.Edtf is not null).Select(time => Of(time, policy)));

    /// <summary>How much it says that two have it in common; see <see cref="CopyRules"/>.</summary>
    public int Points(CopyRules rules) => IsTime ? 0
        : Digits == 0 ? Math.Min(1, rules.HedgePoints)
        : (IsHedged ? rules.HedgePoints : 1) + Math.Max(0, Digits - 2);

    private static FigureTrait Of(Quantity quantity, DossierPolicy policy)
    {
        string of = string.Join(',', quantity.Of.Select(policy.Read).Select(population => population.Text).Distinct().Order(StringComparer.Ordinal));
        Figure?[] figures = [quantity.Min, quantity.Best, quantity.Max];
        string form = string.Join(' ', figures.Select(figure => figure?.ToString() ?? "-").Prepend(quantity.Approximator is { } word ? ClosedSet<Approximator>.NameOf(word) : "-"));
        return new FigureTrait(
            string.Join(' ', quantity.Measure.Text, quantity.EffectiveUnit?.Text ?? "-", of), form,
            quantity.Approximator is not (null or Approximator.Exact) || quantity.Min is not null || quantity.Max is not null,
            figures.Max(figure => figure is { } number ? DigitsOf(number) : 0), QuantityNormalizer.Normalize(quantity, policy), $"{quantity.Measure.Text} {QuantityText.Describe(quantity with { AsOf = null })}");
    }

    private static FigureTrait Of(ClaimTime time, DossierPolicy policy) =>
        new($"time {time.Role:D}", time.Value.Edtf!.Text, IsHedged: false, 0, TimeNormalizer.Normalize(time.Value, policy), time.Value.Edtf.Text) { IsTime = true };

    private static int DigitsOf(Figure figure) =>
        Math.Max(1, figure.Value.ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Reverse().SkipWhile(digit => digit == '0').Count());
}
