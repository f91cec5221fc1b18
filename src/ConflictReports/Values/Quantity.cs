using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>How many or how much, with the hedge as printed and no figure that was not.</summary>
public sealed record Quantity : ExtensibleRecord
{
    /// <summary>What happened to those counted, or what is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What one counts. Default: a person, for the measures that count people; for others not said.</summary>
    public CountingUnit? Unit { get; init; }

    /// <summary>Whom or what it is counted of; several: all of them together.</summary>
    public EquatableArray<Population> Of { get; init; }

    /// <summary>The local id of the source or actor whose people or things they are.</summary>
    public LocalId? Side { get; init; }

    /// <summary>The hedge. Default: none, a bare figure.</summary>
    public Approximator? Approximator { get; init; }

    /// <summary>The lower bound; included, unless <see cref="MinExclusive"/> or the approximator says otherwise.</summary>
    public Figure? Min { get; init; }

    /// <summary>The upper bound; included, unless <see cref="MaxExclusive"/> or the approximator says otherwise.</summary>
    public Figure? Max { get; init; }

    /// <summary>The one figure, or the best estimate.</summary>
    public Figure? Best { get; init; }

    /// <summary>Whether <see cref="Min"/> itself is excluded. Default: only for more-than.</summary>
    public bool? MinExclusive { get; init; }

    /// <summary>Whether <see cref="Max"/> itself is excluded. Default: only for fewer-than.</summary>
    public bool? MaxExclusive { get; init; }

    /// <summary>Whether it is a total, an addition or a rate. Default: not said.</summary>
    public QuantityScope? Scope { get; init; }

    /// <summary>The time up to which it was counted.</summary>
    public ReportedTime? AsOf { get; init; }

    /// <summary>By whose convention the figure was made. Default: not said, read as stated.</summary>
    public CountingConvention? Convention { get; init; }

    /// <summary>The words as printed, such as <c>at least a dozen</c>. Never empty.</summary>
    public string? Verbatim { get; init; }

    /// <summary>
    /// The unit, with its default: for a measure that counts people <see cref="CountingUnit.Person"/>, unless <see cref="Of"/> names things that have a unit of their own (captured, of tanks); otherwise null.
    /// </summary>
    [JsonIgnore]
    public CountingUnit? EffectiveUnit => Unit ?? UnitOfThings() ?? (Measure.CountsPeople ? CountingUnit.Person : null);

    /// <summary>Whether <see cref="Min"/> itself is excluded: said so, or implied by <see cref="Values.Approximator.MoreThan"/>.</summary>
    [JsonIgnore]
    public bool EffectiveMinExclusive => MinExclusive ?? (Approximator == Values.Approximator.MoreThan);

    /// <summary>Whether <see cref="Max"/> itself is excluded: said so, or implied by <see cref="Values.Approximator.FewerThan"/>.</summary>
    [JsonIgnore]
    public bool EffectiveMaxExclusive => MaxExclusive ?? (Approximator == Values.Approximator.FewerThan);

    /// <summary>A bare figure, which the text neither hedges nor calls exact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Bare(Figure figure, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Best = figure };

    /// <summary>A figure that the text calls exact.</summary>
    /// <inheritdoc cref="Bare"/>
    public static Quantity Exactly(Figure figure, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.Exact, Best = figure };

    /// <summary>A figure that the text calls approximate.</summary>
    /// <inheritdoc cref="Bare"/>
    public static Quantity About(Figure figure, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.About, Best = figure };

    /// <summary>A figure and more: the bound is included.</summary>
    /// <param name="min">The lower bound, included.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    public static Quantity AtLeast(Figure min, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.AtLeast, Min = min };

    /// <summary>More than a figure: the bound is excluded.</summary>
    /// <param name="min">The lower bound, excluded.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    public static Quantity MoreThan(Figure min, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.MoreThan, Min = min };

    /// <summary>A figure or fewer: the bound is included.</summary>
    /// <param name="max">The upper bound, included.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    public static Quantity UpTo(Figure max, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.UpTo, Max = max };

    /// <summary>Fewer than a figure: the bound is excluded.</summary>
    /// <param name="max">The upper bound, excluded.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    public static Quantity FewerThan(Figure max, Measure measure, EquatableArray<Population> of = default) =>
        new() { Measure = measure, Of = of, Approximator = Values.Approximator.FewerThan, Max = max };

    /// <summary>A range, both ends included.</summary>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound, not below the lower one.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The upper bound is below the lower one.</exception>
    public static Quantity Between(Figure min, Figure max, Measure measure, EquatableArray<Population> of = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        return new() { Measure = measure, Of = of, Approximator = Values.Approximator.Between, Min = min, Max = max };
    }

    /// <summary>A quantity that the text gives in words only: several, dozens, hundreds.</summary>
    /// <param name="approximator">The kind of word.</param>
    /// <param name="verbatim">The words as printed.</param>
    /// <param name="measure">What is counted or measured.</param>
    /// <param name="of">Whom or what it is counted of.</param>
    /// <returns>The quantity, without any figure.</returns>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    public static Quantity InWords(Approximator approximator, string verbatim, Measure measure, EquatableArray<Population> of = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(verbatim);
        return new() { Measure = measure, Of = of, Approximator = approximator, Verbatim = verbatim };
    }

    /// <inheritdoc/>
    protected override string Describe() => string.Join(' ', DescribeParts());

    private CountingUnit? UnitOfThings()
    {
        foreach (Population population in Of)
        {
            if (population is { IsPeople: false, Unit: { } unit })
            {
                return unit;
            }
        }

        return null;
    }

    private IEnumerable<string> DescribeParts()
    {
        if (Approximator is { } approximator)
        {
            yield return ClosedSet<Approximator>.NameOf(approximator);
        }

        if (Best is { } best)
        {
            yield return best.ToString();
        }

        if (Min is not null || Max is not null)
        {
            yield return $"{(EffectiveMinExclusive ? '(' : '[')}{Min?.ToString() ?? ".."}, {Max?.ToString() ?? ".."}{(EffectiveMaxExclusive ? ')' : ']')}";
        }

        yield return Measure.Text;
        if (!Of.IsEmpty)
        {
            yield return $"of {string.Join(", ", (IEnumerable<Population>)Of)}";
        }
    }
}
